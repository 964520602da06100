/** `/compare` and `/timeline` on the real data: whose figures stand side by side, and what can both hold. */
import { expect, test } from 'vitest';
import { compareClaims } from '../../src/lookup/compare.ts';
import { timelineOf } from '../../src/lookup/timeline.ts';
import { index } from './real.ts';

const compare = (measure: string, asOf?: string) => compareClaims(index, { measure, asOf, language: 'en' });
const timeline = (measure: string, claimant?: string) =>
  timelineOf(index, { measure, claimant, language: 'en' });
const idsOf = (answer: ReturnType<typeof compare> | ReturnType<typeof timeline>) =>
  answer.kind === 'compared' || answer.kind === 'timeline' ? answer.claims.map(({ id }) => id) : answer.kind;

test.each([
  [
    'killed or wounded',
    [
      'nis-killed-or-wounded-2025-04-30',
      'south-korea-killed-or-wounded-2025-02-04',
      'zelensky-killed-or-wounded-2025-02',
      'jcs-killed-or-wounded-2024-12-23',
      'jcs-killed-or-wounded-lead-2024-12-23',
    ],
  ],
  ['tués ou blessés', 5],
  ['killed', ['nis-killed-2025-04-30']],
  ['kiled', ['nis-killed-2025-04-30']],
])('compares the latest of each claimant on "%s"', (measure, expected) => {
  const ids = idsOf(compare(measure));
  if (typeof expected === 'number') expect(ids).toHaveLength(expected);
  else expect([...ids].sort()).toEqual([...expected].sort());
});

test('as of a day, the latest that had been stated by then', () => {
  const then = compare('killed or wounded', '2024-12-31');
  expect(idsOf(then)).toContain('zelensky-killed-or-wounded-2024-12');
  expect(idsOf(then)).not.toContain('zelensky-killed-or-wounded-2025-02');
  expect(idsOf(then)).not.toContain('nis-killed-or-wounded-2025-04-30');
});

test('the span has both ends with their claims, and every pair says whether both can hold', () => {
  const answer = compare('killed or wounded');
  if (answer.kind !== 'compared') throw new Error(answer.kind);
  expect(answer.span?.highest.id).toBe('nis-killed-or-wounded-2025-04-30');
  const pair = (a: string, b: string) =>
    answer.pairs.find(
      ({ one, other }) => [one.claimant, other.claimant].sort().join() === [a, b].sort().join(),
    )?.compatible;
  expect(pair('nis', 'zelensky')).toBe(true);
  expect(pair('south-korea', 'zelensky')).toBe(false);
  expect(answer.pairs.every(({ one, other }) => one.claimant !== other.claimant)).toBe(true);
});

test.each([
  ['killed', undefined, ['nis-killed-2025-01', 'nis-killed-2025-04-30']],
  [
    'killed or wounded',
    'zelensky',
    ['zelensky-killed-or-wounded-2024-12', 'zelensky-killed-or-wounded-2025-02'],
  ],
])('the timeline of "%s" by %s runs from the oldest figure to the newest', (measure, claimant, ids) => {
  expect(idsOf(timeline(measure, claimant))).toEqual(ids);
});

test.each([
  ['nis', 'unsure'],
  ['monument', 'nothing'],
  ['xyzzy', 'nothing'],
  ['russian losses', 'nothing'],
  ['', 'unsure'],
])('"%s" names no one measure: %s', (measure, kind) => {
  expect(compare(measure).kind).toBe(kind);
  expect(timeline(measure).kind).toBe(kind);
});

test('a question about a claimant alone offers the measures, each with its claims', () => {
  const answer = timeline('nis');
  if (answer.kind !== 'unsure') throw new Error(answer.kind);
  expect(answer.choices.map(({ command }) => command)).toEqual(answer.choices.map(() => 'timeline'));
  for (const { query, claims } of answer.choices) {
    expect(claims.length).toBeGreaterThan(0);
    expect(idsOf(timeline(query))).toEqual(expect.arrayContaining([claims[0]?.id]));
  }
});
