/** What lists of claims cannot tell: whether a claim lies in the asked time, and how well it fits a number. */
import { interval, meet } from '../../dataset/compatible.ts';
import type { Figure } from '../../dataset/schema.ts';
import type { Facet } from '../answer.ts';
import { amounts, facetKey } from '../index/keys.ts';
import { contains, type NextRank, nextIn, noRanks } from '../index/postings.ts';
import type { Index } from '../index/search-index.ts';
import { dayNumber, firstBy, nextTouching } from '../times/days.ts';
import type { Search } from './find.ts';

/** What lies within the asked time before what merely touches it; a claim's own figure before a mere mention. */
export const precedence = (index: Index, search: Search): ((rank: number) => number) => {
  const outside = outsideOf(index, search);
  const near = nearnessOf(index, search);
  return (rank) => outside(rank) || near(rank);
};

/** 0 within the asked time; what began in it ("mid-January") before what was merely going on. */
const outsideOf = (index: Index, search: Search): ((rank: number) => number) => {
  const time = search.facets.find((facet) => facet.kind === 'time' && facet.mode === 'during');
  if (time?.kind !== 'time') return () => 0;
  const from = time.from === null ? Number.NEGATIVE_INFINITY : dayNumber(time.from);
  const to = time.to === null ? Number.POSITIVE_INFINITY : dayNumber(time.to);
  const { first, last } = index.days;
  return (rank) => {
    const begins = (first[rank] ?? 0) >= from;
    if (begins && (last[rank] ?? 0) <= to) return 0;
    return begins ? 4 : 5;
  };
};

const nearnessOf = (index: Index, search: Search): ((rank: number) => number) => {
  const asked = search.facets.find((facet) => facet.kind === 'figure');
  if (asked?.kind !== 'figure') return () => 0;
  const wanted = amounts(asked.figure);
  return (rank) => {
    const figure = index.dataset.claims[rank]?.figure;
    if (figure === null || figure === undefined) return 3;
    const values = amounts(figure);
    if (!wanted.every((value) => values.includes(value))) return 2;
    return values.length === wanted.length ? 0 : 1;
  };
};

/** What postings cannot tell: times, and the upper end of a range. */
export type Fits = {
  readonly holds: (rank: number) => boolean;
  /** Leaps over ranks that certainly do not fit. */
  readonly next: NextRank;
};

export const fitter = (index: Index, { facets, either = [] }: Search): Fits => {
  const tests = facets.flatMap((facet) => testOf(index, facet) ?? []);
  if (either.length > 0) tests.push(eitherOf(index, either));
  return {
    holds: (rank) => tests.every(({ holds }) => holds(rank)),
    next: (rank) =>
      tests.reduce((least, { next }) => (least < index.days.asOf.length ? next(least) : least), rank),
  };
};

/** Leaps to the next claim that any of them has. */
const eitherOf = ({ postings }: Index, facets: readonly Facet[]): Fits => {
  const lists = facets.map((facet) => postings.get(facetKey(facet) ?? '') ?? noRanks);
  return {
    holds: (rank) => lists.some((list) => contains(list, rank)),
    next: (rank) => Math.min(...lists.map((list) => nextIn(list, rank))),
  };
};

const here: NextRank = (rank) => rank;

const testOf = (index: Index, facet: Facet): Fits | null => {
  if (facet.kind === 'figure') return figureTest(index, facet.figure);
  if (facet.kind !== 'time' || facet.mode === 'latest') return null;
  const from = facet.from === null ? Number.NEGATIVE_INFINITY : dayNumber(facet.from);
  const to = facet.to === null ? Number.POSITIVE_INFINITY : dayNumber(facet.to);
  return facet.mode === 'stated-by' ? statedBy(index, to) : during(index, from, to);
};

const bounds: ReadonlySet<Figure['relation']> = new Set(['more-than', 'at-least', 'less-than', 'at-most']);

/**
 * Both ends of a range; and a bound that the claim's own figure can keep: "less than 1,000" is not answered by more
 * than 1,000. A number without one is whatever the claim makes of it.
 */
const figureTest = (index: Index, asked: Figure): Fits | null => {
  const figureOf = (rank: number) => index.dataset.claims[rank]?.figure ?? null;
  if ('low' in asked) {
    const holds = (rank: number) => {
      const figure = figureOf(rank);
      const values = figure === null ? [] : amounts(figure);
      return values.includes(asked.low) && values.includes(asked.high);
    };
    return { holds, next: here };
  }
  if (!bounds.has(asked.relation)) return null;
  const holds = (rank: number) => {
    const figure = figureOf(rank);
    return figure === null || meet(interval(asked), interval(figure));
  };
  return { holds, next: here };
};

/** A claim describes nothing later than the day it was stated. */
const statedBy = ({ days }: Index, to: number): Fits => {
  const first = firstBy(days, to);
  return {
    holds: (rank) => (days.statedLast[rank] ?? 0) <= to,
    next: (rank) => Math.max(rank, first),
  };
};

const during = ({ days, postings }: Index, from: number, to: number): Fits => {
  const figures = postings.get('kind:figure') ?? noRanks;
  const periods = postings.get('period') ?? noRanks;
  const describes = (start: number, end: number): boolean => {
    if (start >= from && end <= to) return true;
    // "In January" also finds a season that holds it, but not a whole year; "mid-January" finds January.
    return start <= to && end >= from && end - start + 1 <= (to - from + 1) * vagueness;
  };
  return {
    holds: (rank) => {
      const [start, end] = [days.first[rank] ?? 0, days.last[rank] ?? 0];
      if (describes(start, end)) return true;
      if (start <= to && end >= from && contains(periods, rank)) return true;
      return !contains(figures, rank) && describes(days.statedFirst[rank] ?? 0, days.statedLast[rank] ?? 0);
    },
    next: (rank) => nextTouching(days, rank, from, to),
  };
};

/** How many times longer than the asked time the time that a claim names may be. */
const vagueness = 4;
