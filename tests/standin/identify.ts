/** What the gateway asks of an IDENTIFY before it opens a session. */
import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { read } from './finding.ts';
import type { Options } from './options.ts';

/** A bot in more servers than this, one shard, must use more shards. */
const guildsPerShard = 2500;
const privileged =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const allIntents = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);

export type Judged =
  | { readonly ok: true; readonly shard: readonly [number, number]; readonly intents: number }
  | { readonly ok: false; readonly close: GatewayCloseCodes };

const shardIn = (given: unknown): readonly [number, number] | null => {
  if (given === undefined) return [0, 1];
  if (!Array.isArray(given) || given.length !== 2) return null;
  const [at, of] = given.map(Number);
  const valid = Number.isInteger(at) && Number.isInteger(of) && Number(at) >= 0 && Number(at) < Number(of);
  return valid ? [Number(at), Number(of)] : null;
};

/** The shard and the intents asked for, or the code that closes the connection. */
export const judgeIdentify = (data: unknown, options: Options, tokenReset: boolean): Judged => {
  const token = read(data, 'token');
  const bare = typeof token === 'string' ? token.replace(/^Bot /, '') : '';
  const properties = read(data, 'properties');
  const intents = read(data, 'intents');
  const shard = shardIn(read(data, 'shard'));
  if (bare !== options.token || tokenReset)
    return { ok: false, close: GatewayCloseCodes.AuthenticationFailed };
  if (typeof properties !== 'object' || properties === null)
    return { ok: false, close: GatewayCloseCodes.DecodeError };
  if (typeof intents !== 'number' || (intents & ~allIntents) !== 0)
    return { ok: false, close: GatewayCloseCodes.InvalidIntents };
  if ((intents & privileged) !== 0) return { ok: false, close: GatewayCloseCodes.DisallowedIntents };
  if (shard === null) return { ok: false, close: GatewayCloseCodes.InvalidShard };
  if (options.guilds / shard[1] > guildsPerShard)
    return { ok: false, close: GatewayCloseCodes.ShardingRequired };
  return { ok: true, shard, intents };
};

/** Lets `max_concurrency` shards identify a window, one of each remainder. */
export const identifyThrottle = (options: Options) => {
  const last = new Map<number, number>();
  return (shard: number, now: number): boolean => {
    const bucket = shard % options.maxConcurrency;
    if (now - (last.get(bucket) ?? Number.NEGATIVE_INFINITY) < options.identifyWindowMs) return false;
    last.set(bucket, now);
    return true;
  };
};
