/** Facets → claims: which ones, in which order, which are earlier figures, how far they span. */
import type { Claim } from '../dataset/dataset.ts';
import type { Topic } from '../dataset/schema.ts';
import type { Facet } from './answer.ts';
import { type Fits, fitter, precedence } from './fits.ts';
import { facetKey } from './keys.ts';
import { contains, meet, noRanks, type Postings, type Ranks } from './postings.ts';
import type { Index } from './search-index.ts';

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
