/**
 * Whether the shards are alive: judged by each shard's own status and heartbeat, since a client as a whole still says
 * "ready" after Discord has thrown it out.
 */

/** What is looked at of a shard. */
export type ShardState = {
  readonly id: number;
  /** As discord.js names it: Ready, Connecting, Disconnected and so on. */
  readonly status: string;
  /** Milliseconds of the last heartbeat's round trip, or -1 before the first. */
  readonly ping: number;
  /** When the last heartbeat that Discord acknowledged was sent, in milliseconds since 1970, or -1. */
  readonly lastHeartbeat: number;
};

/** Two and a half of Discord's heartbeats of about 41 seconds. */
const stale = 105_000;

/** Whether a shard receives interactions at `now`. */
export const isAlive = ({ status, lastHeartbeat }: ShardState, now: number): boolean =>
  status === 'Ready' && (lastHeartbeat === -1 || now - lastHeartbeat < stale);

/**
 * Looks again and again; each look returns the shard that has been away for longer than `longestAbsence`, with
 * six seconds more for each shard since they connect one after the other, or null. A look that comes much later
 * than the one before (the machine slept) counts as the first.
 */
export const createWatch = (longestAbsence: number, checkEvery: number) => {
  let wellAt = new Map<number, number>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  return (shards: readonly ShardState[], now: number): ShardState | null => {
    if (now - lookedAt > 4 * checkEvery) wellAt = new Map();
    lookedAt = now;
    for (const shard of shards) if (isAlive(shard, now) || !wellAt.has(shard.id)) wellAt.set(shard.id, now);
    const patience = longestAbsence + 6000 * shards.length;
    return shards.find(({ id }) => now - (wellAt.get(id) ?? now) > patience) ?? null;
  };
};
