/** Which claims have a fact: their ranks in order, and where they are many also one bit a claim. */

export type Ranks = {
  /** Lowest first. */
  readonly list: Uint32Array;
  /** Bit n is set where rank n stands in the list; null where that would take more room than the list itself. */
  readonly bits: Uint32Array | null;
};
export type Postings = ReadonlyMap<string, Ranks>;

export const noRanks: Ranks = { list: new Uint32Array(0), bits: null };

/** Turns lists that were filled in rank order into postings, without the empty ones; `size` counts all ranks. */
export const freezePostings = (
  lists: Iterable<readonly [string, readonly number[]]>,
  size: number,
): Postings => {
  const postings = new Map<string, Ranks>();
  for (const [key, ranks] of lists) if (ranks.length > 0) postings.set(key, freeze(ranks, size));
  return postings;
};

const freeze = (ranks: readonly number[], size: number): Ranks => {
  const list = Uint32Array.from(ranks);
  if (list.length * 32 < size) return { list, bits: null };
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (const rank of list) bits[rank >>> 5] = (bits[rank >>> 5] ?? 0) | (1 << (rank & 31));
  return { list, bits };
};

/** The lowest rank, at or after the one given, that is worth a visit; none beyond is `Infinity`. */
export type NextRank = (rank: number) => number;

/**
 * Visits the ranks that stand in every list, lowest first, until `visit` returns false; what `next` leaps over is
 * not visited. Costs what is visited: the shortest list leads, the others are leapt through or asked for a bit,
 * and long lists alone meet 32 ranks at a time.
 */
export const meet = (
  lists: readonly Ranks[],
  visit: (rank: number) => boolean,
  next: NextRank = (rank) => rank,
): void => {
  const [lead, ...others] = [...lists].sort((a, b) => a.list.length - b.list.length);
  if (lead === undefined || lead.list.length === 0) return;
  if (lead.bits === null) meetInList(lead.list, others, visit, next);
  else
    meetInBits(
      [lead, ...others].flatMap(({ bits }) => bits ?? []),
      lead.list,
      visit,
      next,
    );
};

const meetInList = (
  lead: Uint32Array,
  others: readonly Ranks[],
  visit: (rank: number) => boolean,
  next: NextRank,
): void => {
  const places = others.map(() => 0);
  let at = 0;
  outer: while (at < lead.length) {
    const rank = lead[at] ?? 0;
    const worth = next(rank);
    if (worth > rank) {
      at = leap(lead, at + 1, worth);
      continue;
    }
    for (let which = 0; which < others.length; which += 1) {
      const { list, bits } = others[which] ?? noRanks;
      if (bits !== null) {
        if (hasBit(bits, rank)) continue;
        at += 1;
        continue outer;
      }
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

const meetInBits = (
  lists: readonly Uint32Array[],
  lead: Uint32Array,
  visit: (rank: number) => boolean,
  next: NextRank,
): void => {
  const last = lead[lead.length - 1] ?? -1;
  let from = next(lead[0] ?? 0);
  while (from <= last) {
    let common = -1 << (from & 31);
    for (const bits of lists) common &= bits[from >>> 5] ?? 0;
    if (common === 0) {
      from = ((from >>> 5) + 1) << 5;
      continue;
    }
    const rank = (from & ~31) + 31 - Math.clz32(common & -common);
    const worth = next(rank);
    if (worth === rank && !visit(rank)) return;
    from = worth === rank ? rank + 1 : worth;
  }
};

const hasBit = (bits: Uint32Array, rank: number): boolean =>
  (((bits[rank >>> 5] ?? 0) >>> (rank & 31)) & 1) === 1;

/** The first place at or after `from` whose rank is at least `rank`; doubles its stride, then halves it. */
const leap = (list: Uint32Array, from: number, rank: number): number => {
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
export const contains = ({ list, bits }: Ranks, rank: number): boolean =>
  bits === null ? list[leap(list, 0, rank)] === rank : hasBit(bits, rank);

/** The first rank of a list that is not below the one given; `Infinity` where none is. */
export const nextIn = ({ list }: Ranks, rank: number): number =>
  list[leap(list, 0, rank)] ?? Number.POSITIVE_INFINITY;
