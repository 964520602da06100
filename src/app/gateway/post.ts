/** Posts a message to a channel as the bot. */
import { REST, type RESTPostAPIChannelMessageJSONBody, Routes } from 'discord.js';

export type Post = { readonly channel: string; readonly token: string; readonly discordApi: string };

/** Within the time that an interaction leaves; rejects when Discord did not take it. */
export const postMessage = async (
  { channel, token, discordApi }: Post,
  body: RESTPostAPIChannelMessageJSONBody,
): Promise<void> => {
  const rest = new REST({ api: discordApi, timeout: 2000, retries: 0, rejectOnRateLimit: ['/channels'] });
  try {
    await rest.setToken(token).post(Routes.channelMessages(channel), { body });
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
};
