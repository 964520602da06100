/** Facets → claims: which ones, in which order, which are earlier figures, how far they span. */
import type { Claim } from '../dataset/dataset.ts';
import type { Topic } from '../dataset/schema.ts';
import type { Facet, Span } from './answer.ts';
import { amounts, facetKey } from './keys.ts';
import { contains, meet, noRanks, type Postings, type Ranks } from './postings.ts';
import { dayNumber, type Index } from './search-index.ts';

export type Search = { readonly topic: Topic | null; readonly facets: readonly Facet[] };

/** What an answer lists; the rest is counted, and no further than this. */
export const shownAtMost = 25;
export const countedAtMost = 99;
const earlierAtMost = 12;
/** Claims looked at for superseded figures that stand alone; more are never shown anyway. */
const visitedAtMost = 100;
const aloneAtMost = 25;

export type Selection = {
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly more: number;
};

/** The claims in which every facet holds, current ones first to be found; costs what is shown. */
export const select = (index: Index, search: Search): Selection => {
  const fits = fitter(index, search.facets);
  const shown: number[] = [];
  let more = 0;
  const take = (rank: number): boolean => {
    if (!fits(rank)) return true;
    if (shown.length < shownAtMost) shown.push(rank);
    else more += 1;
    return more < countedAtMost;
  };
  meet(listsOf(index.current, search), take, fits.least);
  if (shown.length < shownAtMost)
    for (const rank of standingAlone(index, search, fits)) if (!take(rank)) break;
  const ranked = [...shown].sort(
    (a, b) => precedence(index, search, a) - precedence(index, search, b) || a - b,
  );
  const claims = claimsAt(index, ranked);
  return { claims, earlier: earlierOf(index, search, fits, ranked), more };
};

/** Whether any claim has all facets; stops at the first. */
export const holds = (index: Index, search: Search): boolean => first(index, search) !== null;

/** The newest claim that has all facets. */
export const first = (index: Index, search: Search): Claim | null => {
  const fits = fitter(index, search.facets);
  let found: number | null = null;
  meet(
    listsOf(index.postings, search),
    (rank) => {
      if (fits(rank)) found = rank;
      return found === null;
    },
    fits.least,
  );
  return found === null ? null : (index.dataset.claims[found] ?? null);
};

/** The first claims that have all facets, newest first, superseded ones among them. */
export const some = (index: Index, search: Search, most: number): readonly Claim[] =>
  listed(index, index.postings, search, most);

/** The same, without superseded figures. */
export const someCurrent = (index: Index, search: Search, most: number): readonly Claim[] =>
  listed(index, index.current, search, most);

const listed = (index: Index, postings: Postings, search: Search, most: number): readonly Claim[] => {
  const fits = fitter(index, search.facets);
  const ranks: number[] = [];
  meet(
    listsOf(postings, search),
    (rank) => {
      if (fits(rank)) ranks.push(rank);
      return ranks.length < most;
    },
    fits.least,
  );
  return claimsAt(index, ranks);
};

/** How many claims have all facets, counted no further than `most`. */
export const count = (index: Index, search: Search, most: number): number => {
  const fits = fitter(index, search.facets);
  let counted = 0;
  meet(
    listsOf(index.postings, search),
    (rank) => {
      if (fits(rank)) counted += 1;
      return counted < most;
    },
    fits.least,
  );
  return counted;
};

/** One measure's lowest and highest among claims of different claimants; null where there are not two. */
export const spanOf = (claims: readonly Claim[]): Span | null => {
  const lead = claims.find((claim) => claim.figure !== null && claim.figure.relation !== 'order');
  if (lead === undefined || lead.measure === null) return null;
  const latest = new Map<string, Claim>();
  for (const claim of claims) {
    const alike =
      claim.measure === lead.measure && claim.subject === lead.subject && claim.counting === lead.counting;
    if (alike && valuesOf(claim).length > 0 && !latest.has(claim.claimant)) latest.set(claim.claimant, claim);
  }
  const figures = [...latest.values()];
  const lowest = figures.reduce((least, claim) => (low(claim) < low(least) ? claim : least), lead);
  const highest = figures.reduce((most, claim) => (high(claim) > high(most) ? claim : most), lead);
  return low(lowest) === high(highest) || lowest.id === highest.id
    ? null
    : { measure: lead.measure, lowest, highest };
};

const valuesOf = (claim: Claim): readonly number[] => (claim.figure === null ? [] : amounts(claim.figure));
const low = (claim: Claim): number => Math.min(...valuesOf(claim));
const high = (claim: Claim): number => Math.max(...valuesOf(claim));

const claimsAt = (index: Index, ranks: readonly number[]): readonly Claim[] =>
  ranks.flatMap((rank) => index.dataset.claims[rank] ?? []);

const keysOf = (search: Search): readonly string[] => [
  search.topic === null ? 'all' : `topic:${search.topic}`,
  ...search.facets.flatMap((facet) => facetKey(facet) ?? []),
];

const listsOf = (postings: Postings, search: Search): readonly Ranks[] =>
  keysOf(search).map((key) => postings.get(key) ?? noRanks);

/**
 * Superseded figures that match where none of their successors does: they are shown like current ones. Such a
 * claim has a fact asked for that its last successor lacks, or the time asked for.
 */
const standingAlone = (index: Index, search: Search, fits: Fits): ReadonlySet<number> => {
  const keys = keysOf(search);
  const lists = listsOf(index.postings, search);
  const timed = search.facets.some((facet) => facet.kind === 'time' && facet.mode !== 'latest');
  const starts = timed ? [[]] : keys.map((key) => [index.alone.get(key) ?? noRanks]);
  const found = new Set<number>();
  for (const start of starts) {
    let visited = 0;
    meet(
      [...start, ...lists],
      (rank) => {
        visited += 1;
        if (index.succession.successor[rank] !== -1 && fits(rank)) {
          if (!succeeded(index, rank, fits, keys)) found.add(rank);
        }
        return visited < visitedAtMost && found.size < aloneAtMost;
      },
      fits.least,
    );
  }
  return found;
};

/** What lies within the asked time before what merely touches it; a claim's own figure before a mere mention. */
const precedence = (index: Index, search: Search, rank: number): number => {
  const time = search.facets.find((facet) => facet.kind === 'time' && facet.mode === 'during');
  if (time?.kind === 'time') {
    const { first: start, last: end } = index.days;
    const inside =
      (time.from === null || (start[rank] ?? 0) >= dayNumber(time.from)) &&
      (time.to === null || (end[rank] ?? 0) <= dayNumber(time.to));
    if (!inside) return 4;
  }
  const asked = search.facets.find((facet) => facet.kind === 'figure');
  if (asked?.kind !== 'figure') return 0;
  const figure = index.dataset.claims[rank]?.figure;
  if (figure === null || figure === undefined) return 3;
  const [values, wanted] = [amounts(figure), amounts(asked.figure)];
  if (!wanted.every((value) => values.includes(value))) return 2;
  return values.length === wanted.length ? 0 : 1;
};

/** What postings cannot tell: times, and the upper end of a range. */
type Fits = ((rank: number) => boolean) & { readonly least: number };

const fitter = (index: Index, facets: readonly Facet[]): Fits => {
  const tests = facets.flatMap((facet) => testOf(index, facet) ?? []);
  const least = Math.max(0, ...facets.map((facet) => firstRankOf(index, facet)));
  return Object.assign((rank: number) => tests.every((test) => test(rank)), { least });
};

const testOf = (index: Index, facet: Facet): ((rank: number) => boolean) | null => {
  if (facet.kind === 'figure' && 'low' in facet.figure) {
    const { low: bottom, high: top } = facet.figure;
    return (rank) => {
      const values = valuesOf(index.dataset.claims[rank] ?? index.dataset.claims[0] ?? never());
      return values.includes(bottom) && values.includes(top);
    };
  }
  if (facet.kind !== 'time' || facet.mode === 'latest') return null;
  const from = facet.from === null ? Number.NEGATIVE_INFINITY : dayNumber(facet.from);
  const to = facet.to === null ? Number.POSITIVE_INFINITY : dayNumber(facet.to);
  const { days } = index;
  if (facet.mode === 'stated-by') return (rank) => (days.statedLast[rank] ?? 0) <= to;
  const describes = (start: number, end: number): boolean => {
    if (start >= from && end <= to) return true;
    // "In January" also finds a season that holds it, but not a whole year; "mid-January" finds January.
    return start <= to && end >= from && end - start + 1 <= (to - from + 1) * vagueness;
  };
  return (rank) => {
    const claim = index.dataset.claims[rank];
    const [start, end] = [days.first[rank] ?? 0, days.last[rank] ?? 0];
    if (describes(start, end) || (claim?.period && start <= to && end >= from)) return true;
    return claim?.kind !== 'figure' && describes(days.statedFirst[rank] ?? 0, days.statedLast[rank] ?? 0);
  };
};

/** How many times longer than the asked time the time that a claim names may be. */
const vagueness = 4;

const never = (): never => {
  throw new Error('a rank without a claim');
};

/** Ranks before this one are too new: a claim describes nothing later than the day it was stated. */
const firstRankOf = (index: Index, facet: Facet): number => {
  if (facet.kind !== 'time' || facet.to === null || facet.mode !== 'stated-by') return 0;
  const to = dayNumber(facet.to);
  let [start, end] = [0, index.days.asOf.length];
  while (start < end) {
    const middle = (start + end) >>> 1;
    if ((index.days.asOf[middle] ?? 0) > to) start = middle + 1;
    else end = middle;
  }
  return start;
};

/** Whether a figure that replaced a claim, directly or in turn, matches as well. */
const succeeded = (index: Index, rank: number, fits: Fits, keys: readonly string[]): boolean => {
  const { successor } = index.succession;
  let next = successor[rank] ?? -1;
  for (let later = 0; next !== -1 && later < earlierAtMost; later += 1) {
    if (fits(next) && has(index, next, keys)) return true;
    next = successor[next] ?? -1;
  }
  return false;
};

const has = (index: Index, rank: number, keys: readonly string[]): boolean =>
  keys.every((key) => contains(index.postings.get(key) ?? noRanks, rank));

/** The superseded figures of the claims shown, newest first. */
const earlierOf = (index: Index, search: Search, fits: Fits, shown: readonly number[]): readonly Claim[] => {
  const { replaced, alsoReplaced } = index.succession;
  const keys = keysOf(search);
  const ranks = new Set<number>();
  const queue = [...shown];
  for (let at = 0; at < queue.length && at < visitedAtMost && ranks.size < earlierAtMost; at += 1) {
    let earlier = replaced[queue[at] ?? -1] ?? -1;
    for (; earlier !== -1 && queue.length < visitedAtMost; earlier = alsoReplaced[earlier] ?? -1) {
      if (shown.includes(earlier)) continue;
      queue.push(earlier);
      if (fits(earlier) && has(index, earlier, keys)) ranks.add(earlier);
    }
  }
  return claimsAt(
    index,
    [...ranks].sort((a, b) => a - b),
  );
};
