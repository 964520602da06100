/** A way in which interactions come and answers go. */
import type { Config } from './config.ts';
import type { Front } from './front.ts';
import { isAlive, type ShardState } from './gateway/health.ts';

export type Transport = {
  /** Resolves with the reason when it is over and cannot be had again; never rejects. */
  readonly ended: Promise<string>;
  /** Resolves when interactions can come for the first time. */
  readonly connected: Promise<void>;
  /** Empty where there is no gateway, or before the first login. */
  readonly shards: () => readonly ShardState[];
  /** Why an interaction would not reach us at `now` (milliseconds since 1970), or null when it would. */
  readonly notReady: (now: number) => string | null;
  /** Takes nothing new, finishes what is in flight, and resolves. */
  readonly stop: () => Promise<void>;
};

/** Starts the transport that `config` names. What only one of them needs is loaded by that one alone. */
export const startTransport = async (config: Config, front: Front): Promise<Transport> => {
  const { transport, token = '', host, port = 8080 } = config;
  if (transport.kind === 'gateway') {
    const { startGateway } = await import('./gateway/gateway.ts');
    const gateway = startGateway({ ...config, token }, front);
    return { ...gateway, notReady: (now) => shardsNotReady(gateway.shards(), now) };
  }
  const { startEndpoint } = await import('./http/endpoint.ts');
  const none = { shards: () => [], notReady: () => null };
  try {
    const endpoint = await startEndpoint({ publicKey: transport.publicKey, host, port }, front);
    front.log.info({ host, port: endpoint.port }, 'listening');
    return { ...none, ended: new Promise(() => {}), connected: Promise.resolve(), stop: endpoint.stop };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const ended = Promise.resolve(`the endpoint cannot listen: ${reason}`);
    return { ...none, ended, connected: new Promise(() => {}), stop: async () => {} };
  }
};

const shardsNotReady = (shards: readonly ShardState[], now: number): string | null => {
  if (shards.length === 0) return 'not connected yet';
  const away = shards.filter((shard) => !isAlive(shard, now)).map(({ id, status }) => `${id} (${status})`);
  return away.length === 0 ? null : `shards away: ${away.join(', ')}`;
};
