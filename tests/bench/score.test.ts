/** The judge is judged: intervals, verdicts on messages and generated data on cases worked out by hand. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../bench/evaluation/judge.ts';
import type { Message } from '../../bench/evaluation/labelled.ts';
import { wilson } from '../../bench/evaluation/score.ts';
import { markdownTable } from '../../bench/evaluation/table.ts';
import { nameOf } from '../../bench/performance/generated.ts';
import { randomOf } from '../../bench/performance/random.ts';

// Values of Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
test.each([
  { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
  { hits: 15, of: 148, low: 0.0624, high: 0.1605 },
  { hits: 0, of: 20, low: 0, high: 0.1611 },
  { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
])('the Wilson interval of $hits of $of is $low to $high', ({ low, high, ...share }) => {
  const [from, to] = wilson(share);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

describe('a message is judged figure by figure', () => {
  const expected = {
    quote: '4,700',
    verdict: 'other-measure',
    claims: new Set(['a', 'b']),
    optional: false,
  } as const;
  const message: Message = { kind: 'mixed', text: '4,700 killed', locale: 'en-US', findings: [expected] };
  const optional: Message = { ...message, findings: [{ ...expected, optional: true }] };

  test.each([
    ['right', message, [{ quote: '4,700', verdict: 'other-measure', claims: ['b'] }], [[true, true]]],
    [
      'quoted with its quality word',
      message,
      [{ quote: 'about 4,700', verdict: 'other-measure', claims: ['a'] }],
      [[true, true]],
    ],
    ['another verdict', message, [{ quote: '4,700', verdict: 'matches', claims: ['a'] }], [[true, false]]],
    [
      'the wrong claims',
      message,
      [{ quote: '4,700', verdict: 'other-measure', claims: ['c'] }],
      [[true, false]],
    ],
    ['not found', message, [], [[false, false]]],
    ['not found, as it may be', optional, [], []],
    [
      'a part of the number',
      message,
      [{ quote: '700', verdict: 'other-measure', claims: ['a'] }],
      [
        [false, false],
        [false, false],
      ],
    ],
  ] as const)('%s', (_, given, read, verdicts) => {
    const judged = judge(
      given,
      read.map((one) => ({ ...one, claims: [...one.claims] })),
    );
    expect(judged.map(({ found, right }) => [found, right])).toEqual(verdicts);
  });

  test('a match where nothing is held is a false one', () => {
    const outside: Message = { ...message, findings: [{ ...expected, verdict: 'not-in-dataset' }] };
    const [only] = judge(outside, [{ quote: '4,700', verdict: 'matches', claims: [] }]);
    expect(only).toMatchObject({ found: true, right: false, falseMatch: true });
  });
});

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) =>
    Array.from({ length: 8 }, () => 0).map(randomOf(seed).whole.bind(null, 1000));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('generated names are told apart', () => {
  const names = Array.from({ length: 2000 }, (_, at) => nameOf(at));
  expect(new Set(names).size).toBe(2000);
});

test('a table has a rule of its width', () => {
  expect(markdownTable(['kind', 'n'], [['direct', '3']])).toBe('| kind | n |\n| --- | --: |\n| direct | 3 |');
});
