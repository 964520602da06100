/** Claims of a time are found without looking at those of other times. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, daysOf, nextTouching } from '../../../src/lookup/times/days.ts';
import { index } from '../real.ts';

const { claims } = index.dataset;
const days = daysOf(claims);

const touches = (rank: number, start: number, end: number): boolean => {
  const claim = claims[rank];
  const told = claim?.kind !== 'figure' ? [days.statedFirst[rank] ?? 0, days.statedLast[rank] ?? 0] : [];
  const touched = [days.first[rank] ?? 0, days.last[rank] ?? 0, ...told];
  return Math.min(...touched) <= end && Math.max(...touched) >= start;
};

test('the next claim that touches a time is the first that a look at each finds', () => {
  const [oldest, newest] = [dayNumber('2023-01-01'), dayNumber('2026-12-31')];
  const day = fc.integer({ min: oldest, max: newest });
  fc.assert(
    fc.property(fc.nat(claims.length + 40), day, fc.nat(60), (rank, start, length) => {
      const found = claims.findIndex((_, at) => at >= rank && touches(at, start, start + length));
      const expected = found === -1 ? Number.POSITIVE_INFINITY : found;
      expect(nextTouching(days, rank, start, start + length)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('no claims, no next one', () => {
  expect(nextTouching(daysOf([]), 0, 0, 1)).toBe(Number.POSITIVE_INFINITY);
});
