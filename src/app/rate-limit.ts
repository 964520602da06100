/** How much one person may ask: as much as anybody reads, and not so much that others wait. */
import { LRUCache } from 'lru-cache';

/** A bucket of tokens: so many at once, and so many more each second. */
export type Bucket = { readonly burst: number; readonly perSecond: number };

/**
 * Whether `who` may do one thing more at `now` (milliseconds since 1970). Memory is bounded: beyond `people`, whoever
 * has been quiet for longest is forgotten, which gives them a full bucket.
 */
export type Limiter = (who: string, now: number) => boolean;

/** A limiter under which everybody has a full bucket; `people` are remembered at most. */
export const createLimiter = ({ burst, perSecond }: Bucket, people = 20_000): Limiter => {
  const buckets = new LRUCache<string, { readonly tokens: number; readonly at: number }>({ max: people });
  return (who, now) => {
    const { tokens, at } = buckets.get(who) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond);
    const allowed = filled >= 1;
    buckets.set(who, { tokens: allowed ? filled - 1 : filled, at: now });
    return allowed;
  };
};
