/** Ids as Discord makes them: 42 bits of milliseconds since 2015, then a counter. */
const epoch = 1_420_070_400_000n;

/** The id that is the `count`-th of the millisecond `at`. */
const snowflake = (at: number, count: number): string =>
  (((BigInt(at) - epoch) << 22n) | BigInt(count & 0x3fffff)).toString();

/** A source of ids that all differ, and rise. */
export const snowflakes = (at: number): (() => string) => {
  let count = 0;
  return () => snowflake(at, ++count);
};

/** The shard that serves a guild; direct messages, which have none, are on shard 0. */
export const shardOf = (guild: string | undefined, shards: number): number =>
  guild === undefined || !/^\d+$/.test(guild) ? 0 : Number((BigInt(guild) >> 22n) % BigInt(shards));
