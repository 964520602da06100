/** What the page asks of its server. */
import type { Answered, Channel, DataState } from '../wire.ts';
import type { Interaction } from './interactions.ts';

/** The channel as it is before anything is done in it. Rejects when the server is gone. */
export const fetchChannel = async (): Promise<Channel> => (await fetch('/api/channel')).json();

/** The bot's answer, or null when the server is gone or refuses. */
export const ask = async (interaction: Interaction): Promise<Answered | null> => {
  try {
    const response = await fetch('/api/interactions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(interaction),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
};

/** Tells `onState` how the data stands, now and whenever it changes, and `onLost` when the server has gone. */
export const watchServer = (onState: (state: DataState) => void, onLost: () => void): void => {
  const events = new EventSource('/api/data');
  events.addEventListener('message', ({ data }) => onState(JSON.parse(data)));
  events.addEventListener('error', onLost);
};
