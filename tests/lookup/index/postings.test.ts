/** Lists of claims meet in the same ranks, whether they are short, long or both. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, freezePostings, meet, noRanks } from '../../../src/lookup/index/postings.ts';

const size = 2000;

/** Every third, every rank, and so on: 2000 / step of them. */
const every = (step: number, from = 0) =>
  Array.from({ length: Math.ceil((size - from) / step) }, (_, at) => from + at * step);

const ranksOf = (...lists: readonly (readonly number[])[]) => {
  const postings = freezePostings(new Map(lists.map((list, at) => [`${at}`, list])), size);
  return lists.map((_, at) => postings.get(`${at}`) ?? noRanks);
};

const met = (lists: readonly (readonly number[])[], next?: (rank: number) => number) => {
  const found: number[] = [];
  meet(ranksOf(...lists), (rank) => found.push(rank) > 0, next);
  return found;
};

test.each([
  ['two short lists', [every(500), every(1000)], every(1000)],
  ['a short and a long one', [every(2), every(500, 1)], []],
  ['two long ones', [every(2), every(3)], every(6)],
  ['a list alone', [every(7)], every(7)],
  ['nothing and everything', [[], every(1)], []],
  ['the last rank of all', [[1999], every(1)], [1999]],
])('%s', (_, lists, expected) => {
  expect(met(lists)).toEqual(expected);
});

const ranks = (most: number) =>
  fc.uniqueArray(fc.nat(size - 1), { maxLength: most }).map((list) => list.sort((a, b) => a - b));

test('any lists meet where a plain filter says, from any rank on, and each knows what stands in it', () => {
  const lists = fc.array(fc.oneof(ranks(30), ranks(1500)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lists, fc.nat(size), fc.nat(size), (some, from, until) => {
      const next = (rank: number) => (rank < from ? from : rank > until ? Number.POSITIVE_INFINITY : rank);
      const common = (some[0] ?? []).filter((rank) => some.every((list) => list.includes(rank)));
      expect(met(some)).toEqual(common);
      expect(met(some, next)).toEqual(common.filter((rank) => rank >= from && rank <= until));
      const [one = noRanks] = ranksOf(...some);
      expect(every(1).filter((rank) => contains(one, rank))).toEqual(some[0] ?? []);
    }),
    { numRuns: 60 },
  );
});

test('a visit that has seen enough ends it', () => {
  for (const lists of [[every(2), every(3)], [every(500)]]) {
    let visits = 0;
    meet(ranksOf(...lists), () => {
      visits += 1;
      return visits < 2;
    });
    expect(visits).toBe(2);
  }
});
