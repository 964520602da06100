/** What lists of claims cannot tell: whether a claim lies in the asked time, and how well it fits a number. */
import type { Claim } from '../dataset/dataset.ts';
import type { Facet } from './answer.ts';
import type { Search } from './find.ts';
import { amounts } from './keys.ts';
import { dayNumber, type Index } from './search-index.ts';

/** What lies within the asked time before what merely touches it; a claim's own figure before a mere mention. */
export const precedence = (index: Index, search: Search, rank: number): number => {
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
export type Fits = ((rank: number) => boolean) & { readonly least: number };

export const fitter = (index: Index, facets: readonly Facet[]): Fits => {
  const tests = facets.flatMap((facet) => testOf(index, facet) ?? []);
  const least = Math.max(0, ...facets.map((facet) => firstRankOf(index, facet)));
  return Object.assign((rank: number) => tests.every((test) => test(rank)), { least });
};

const testOf = (index: Index, facet: Facet): ((rank: number) => boolean) | null => {
  if (facet.kind === 'figure' && 'low' in facet.figure) {
    const { low: bottom, high: top } = facet.figure;
    return (rank) => {
      const values = amountsOf(index.dataset.claims[rank] ?? index.dataset.claims[0] ?? never());
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

const amountsOf = (claim: Claim): readonly number[] => (claim.figure === null ? [] : amounts(claim.figure));
