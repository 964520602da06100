/** Facets → claims: which ones, in which order, which are earlier figures, how far they span. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Topic } from '../../dataset/schema.ts';
import type { Facet } from '../answer.ts';
import { facetKey } from '../index/keys.ts';
import { contains, meet, noRanks, type Postings, type Ranks } from '../index/postings.ts';
import type { Index } from '../index/search-index.ts';
import { type Fits, fitter, precedence } from './fits.ts';

export type Search = {
  readonly topic: Topic | null;
  readonly facets: readonly Facet[];
  /** Of these one is enough: claimants named side by side. */
  readonly either?: readonly Facet[];
};

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
  const fits = fitter(index, search);
  const shown: number[] = [];
  let more = 0;
  const take = (rank: number): boolean => {
    if (shown.length < shownAtMost) shown.push(rank);
    else more += 1;
    return more < countedAtMost;
  };
  fitting(index, index.current, search, take, fits);
  if (shown.length < shownAtMost)
    for (const rank of standingAlone(index, search, fits)) if (!take(rank)) break;
  const ranked = inOrder(index, search, shown);
  const claims = claimsAt(index, ranked);
  return { claims, earlier: earlierOf(index, search, fits, ranked), more };
};

const inOrder = (index: Index, search: Search, ranks: readonly number[]): readonly number[] => {
  const before = precedence(index, search);
  return ranks
    .map((rank) => ({ rank, place: before(rank) }))
    .sort((a, b) => a.place - b.place || a.rank - b.rank)
    .map(({ rank }) => rank);
};

/** Whether any claim has all facets; stops at the first. */
export const holds = (index: Index, search: Search): boolean => first(index, search) !== null;

/** The newest claim that has all facets. */
export const first = (index: Index, search: Search): Claim | null => some(index, search, 1)[0] ?? null;

/** The first claims that have all facets, newest first, superseded ones among them. */
export const some = (index: Index, search: Search, most: number): readonly Claim[] => {
  const ranks: number[] = [];
  fitting(index, index.postings, search, (rank) => ranks.push(rank) < most);
  return claimsAt(index, ranks);
};

/** How many claims have all facets, counted no further than `most`. */
export const count = (index: Index, search: Search, most: number): number => {
  let counted = 0;
  fitting(index, index.postings, search, () => {
    counted += 1;
    return counted < most;
  });
  return counted;
};

/** The first current figures that have all facets and none of the measures; `looked` claims are looked at. */
export const otherFigures = (
  index: Index,
  search: Search,
  measures: ReadonlySet<string>,
  { looked, most }: { readonly looked: number; readonly most: number },
): readonly Claim[] => {
  const figures = index.postings.get('kind:figure') ?? noRanks;
  const counted = [...measures].map((id) => index.postings.get(`measure:${id}`) ?? noRanks);
  const ranks: number[] = [];
  let visited = 0;
  fitting(index, index.current, search, (rank) => {
    visited += 1;
    if (contains(figures, rank) && !counted.some((list) => contains(list, rank))) ranks.push(rank);
    return visited < looked && ranks.length < most;
  });
  return claimsAt(index, ranks);
};

/** Visits the ranks in which all facets hold, lowest first, until `visit` returns false. */
const fitting = (
  index: Index,
  postings: Postings,
  search: Search,
  visit: (rank: number) => boolean,
  fits = fitter(index, search),
): void => {
  meet(listsOf(postings, search), (rank) => !fits.holds(rank) || visit(rank), fits.next);
};

const claimsAt = (index: Index, ranks: readonly number[]): readonly Claim[] =>
  ranks.map((rank) => index.dataset.claims[rank]).filter((claim) => claim !== undefined);

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
  const lists = listsOf(index.postings, search);
  const timed = search.facets.some((facet) => facet.kind === 'time' && facet.mode !== 'latest');
  const starts = timed ? [[]] : listsOf(index.alone, search).map((alone) => [alone]);
  const found = new Set<number>();
  for (const start of starts) {
    let visited = 0;
    meet(
      [...start, ...lists],
      (rank) => {
        visited += 1;
        if (index.succession.successor[rank] !== -1 && fits.holds(rank)) {
          if (!succeeded(index, rank, fits, lists)) found.add(rank);
        }
        return visited < visitedAtMost && found.size < aloneAtMost;
      },
      fits.next,
    );
  }
  return found;
};

/** Whether a figure that replaced a claim, directly or in turn, matches as well. */
const succeeded = (index: Index, rank: number, fits: Fits, lists: readonly Ranks[]): boolean => {
  const { successor } = index.succession;
  let next = successor[rank] ?? -1;
  for (let later = 0; next !== -1 && later < earlierAtMost; later += 1) {
    if (fits.holds(next) && isInAll(lists, next)) return true;
    next = successor[next] ?? -1;
  }
  return false;
};

const isInAll = (lists: readonly Ranks[], rank: number): boolean =>
  lists.every((list) => contains(list, rank));

/** The superseded figures of the claims shown, newest first. */
const earlierOf = (index: Index, search: Search, fits: Fits, shown: readonly number[]): readonly Claim[] => {
  const { replaced, alsoReplaced } = index.succession;
  const lists = listsOf(index.postings, search);
  const ranks = new Set<number>();
  const queue = [...shown];
  for (let at = 0; at < queue.length && at < visitedAtMost && ranks.size < earlierAtMost; at += 1) {
    let earlier = replaced[queue[at] ?? -1] ?? -1;
    for (; earlier !== -1 && queue.length < visitedAtMost; earlier = alsoReplaced[earlier] ?? -1) {
      if (shown.includes(earlier)) continue;
      queue.push(earlier);
      if (fits.holds(earlier) && isInAll(lists, earlier)) ranks.add(earlier);
    }
  }
  return claimsAt(
    index,
    [...ranks].sort((a, b) => a - b),
  );
};
