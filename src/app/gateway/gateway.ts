/**
 * The connection to Discord by its gateway. discord.js keeps the sockets; what it would cache, queue or parse is
 * switched off, and interactions are taken raw, so that they are answered even before every shard is ready.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { Client, Events, GatewayDispatchEvents, Status } from 'discord.js';
import type { Config } from '../config.ts';
import type { Front } from '../front.ts';
import { createInFlight } from '../in-flight.ts';
import { type BackOff, pauseBefore } from './back-off.ts';
import { clientOptions } from './client.ts';
import { deliver } from './deliver.ts';
import { createWatch, type ShardState } from './health.ts';
import { dropServers, type Packet, takeInteraction } from './packet.ts';

export type Gateway = {
  /** Resolves with the reason when the connection is lost and trying again cannot help; never rejects. */
  readonly ended: Promise<string>;
  /** Resolves when the first shard is ready. */
  readonly connected: Promise<void>;
  /** Empty until the first login succeeds. */
  readonly shards: () => readonly ShardState[];
  /** Disconnects, finishes what is in flight, and resolves. */
  readonly stop: () => Promise<void>;
};

export type GatewayConfig = Pick<Config, 'discordApi' | 'shards'> & { readonly token: string };

export type Timing = {
  readonly login: BackOff;
  /** How often the shards are looked at, and how long one may be away. */
  readonly checkEvery: number;
  readonly longestAbsence: number;
  /** How long answers in flight may take at the end. */
  readonly drain: number;
};

const usualTiming: Timing = {
  login: { first: 1000, longest: 300_000 },
  checkEvery: 15_000,
  longestAbsence: 300_000,
  drain: 3000,
};

/** Close codes after which Discord lets nobody back in until an operator changes something. */
const finalCodes: Readonly<Record<number, string>> = {
  4004: 'Discord refused the token: DISCORD_TOKEN is wrong or was reset',
  4010: 'Discord refused the shards: check SHARDS',
  4011: 'Discord asks for more shards: set SHARDS=auto or a larger total',
  4012: 'Discord no longer speaks this version of its gateway: update discord.js',
  4013: 'Discord refused the intents',
  4014: 'Discord refused the intents',
};

/**
 * Connects in the background and goes on trying with growing pauses, save where trying again cannot help; then
 * `ended` says why.
 */
export const startGateway = (config: GatewayConfig, front: Front, timing: Timing = usualTiming): Gateway => {
  const { log } = front;
  const inFlight = createInFlight();
  const stopping = new AbortController();
  let end: (reason: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  let connect: () => void = () => {};
  const connected = new Promise<void>((resolve) => {
    connect = resolve;
  });
  let client = new Client(clientOptions(config));

  const login = async () => {
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      listen(client, front, { answered: inFlight.add, connect, end, stopping: stopping.signal });
      try {
        await client.login(config.token);
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        if (isRefusal(error)) return end(finalCodes[4004] ?? '');
        const wait = pauseBefore(attempt, timing.login, Math.random());
        log.warn({ error, attempt, wait }, 'login failed, will try again');
        await pause(wait, undefined, { signal: stopping.signal }).catch(() => {});
        client = new Client(clientOptions(config));
      }
    }
  };

  const shards = () =>
    client.ws.shards.map(({ id, status, ping, lastPingTimestamp }) => ({
      id,
      status: Status[status],
      ping,
      lastHeartbeat: lastPingTimestamp,
    }));
  const watch = createWatch(timing.longestAbsence, timing.checkEvery);
  const check = setInterval(() => {
    const lost = watch(shards(), Date.now());
    if (lost !== null) end(`shard ${lost.id} was away for too long (${lost.status})`);
  }, timing.checkEvery);

  void login();
  return {
    ended,
    connected,
    shards,
    stop: async () => {
      stopping.abort();
      clearInterval(check);
      await client.destroy();
      const left = await inFlight.drained(timing.drain);
      if (left > 0) log.warn({ left }, 'stopped before these answers were sent');
    },
  };
};

type Listening = {
  readonly answered: (work: Promise<unknown>) => void;
  readonly connect: () => void;
  readonly end: (reason: string) => void;
  readonly stopping: AbortSignal;
};

const listen = (client: Client, front: Front, { answered, connect, end, stopping }: Listening) => {
  const { log } = front;
  client.on(Events.Raw, (packet: Packet) => {
    if (packet.t === GatewayDispatchEvents.Ready) dropServers(packet);
    if (packet.t === GatewayDispatchEvents.InteractionCreate)
      answered(deliver(client.rest, takeInteraction(packet), front));
  });
  client.on(Events.Error, (error) => log.error({ error }, 'gateway error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ error, shard }, 'shard error'));
  client.on(Events.ShardReady, (shard) => {
    log.info({ shard }, 'shard ready');
    connect();
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'shard resumed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'shard reconnecting'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    if (stopping.aborted) return;
    log.error({ shard, code }, 'shard disconnected for good');
    end(finalCodes[code] ?? `Discord closed the connection for good with code ${code}`);
  });
};

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
