/** Sorted lists of claim ranks, one a fact about claims, and their intersection in rank order. */

export type Ranks = Uint32Array;
export type Postings = ReadonlyMap<string, Ranks>;

export const noRanks: Ranks = new Uint32Array(0);

/** Turns lists that were filled in rank order into postings. */
export const freezePostings = (lists: ReadonlyMap<string, readonly number[]>): Postings =>
  new Map([...lists].map(([key, ranks]) => [key, Uint32Array.from(ranks)]));

/**
 * Visits the ranks that stand in every list, lowest first, until `visit` returns false. Costs what is visited:
 * the shortest list leads and the others are leapt through.
 */
export const meet = (lists: readonly Ranks[], visit: (rank: number) => boolean, least = 0): void => {
  const byLength = [...lists].sort((a, b) => a.length - b.length);
  const lead = byLength[0];
  if (lead === undefined) return;
  const others = byLength.slice(1);
  const places = others.map(() => 0);
  let at = least === 0 ? 0 : leap(lead, 0, least);
  outer: while (at < lead.length) {
    const rank = lead[at] ?? 0;
    for (const [which, list] of others.entries()) {
      const place = leap(list, places[which] ?? 0, rank);
      places[which] = place;
      const there = list[place];
      if (there === undefined) return;
      if (there !== rank) {
        at = leap(lead, at + 1, there);
        continue outer;
      }
    }
    if (!visit(rank)) return;
    at += 1;
  }
};

/** The first place at or after `from` whose rank is at least `rank`; doubles its stride, then halves it. */
const leap = (list: Ranks, from: number, rank: number): number => {
  let low = from;
  let stride = 1;
  while (low + stride < list.length && (list[low + stride] ?? 0) < rank) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(list.length, low + stride);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a rank stands in a list. */
export const contains = (list: Ranks, rank: number): boolean => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return list[low] === rank;
};
