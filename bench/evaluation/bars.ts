/** The least that is good enough; `npm run eval` and a test fail below it. */

import type { Completed } from './completion.ts';
import type { Cost } from './costs.ts';
import type { Verdict } from './judge.ts';
import { rate, type Scored, share, tally } from './score.ts';

export type Bar = {
  readonly name: string;
  readonly bar: string;
  readonly value: number;
  readonly met: boolean;
};

const atLeast = (name: string, bar: number, value: number): Bar => ({
  ...{ name, value, bar: `at least ${bar}` },
  met: value >= bar,
});
const atMost = (name: string, bar: number, value: number): Bar => ({
  ...{ name, value, bar: `at most ${bar}` },
  met: value <= bar,
});

/** Two decimals are enough to tell a bar met from a bar missed. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function questionBars(
  scored: readonly Scored[],
  typos: Cost,
  language: Cost,
  strays: number,
): readonly Bar[] {
  const all = tally(scored);
  const outside = scored.filter(({ question }) => ['out-of-scope', 'nonsense'].includes(question.kind));
  const declined = share(outside, ({ given }) => given.kind !== 'found');
  return [
    atLeast('first claim right', 0.97, rounded(rate(all.first) ?? 0)),
    atLeast('declined out of scope and nonsense', 0.97, rounded(rate(declined) ?? 0)),
    atMost('needless misses', 0.04, rounded(rate(all.needlessMisses) ?? 1)),
    atMost('wrong measure', 0, all.wrong.measure),
    atMost('wrong claimant', 0, all.wrong.claimant),
    atMost('wrong subject', 0, all.wrong.subject),
    atMost('claims shown beside with another measure', 0, strays),
    atMost('points lost to typos', 1, rounded(typos.points)),
    atMost('points lost in English', 2, rounded(language.points)),
  ];
}

export function messageBars(verdicts: readonly Verdict[]): readonly Bar[] {
  return [
    atLeast('verdict right', 0.95, rounded(rate(share(verdicts, ({ right }) => right)) ?? 0)),
    atMost('matches out of scope', 0, verdicts.filter(({ falseMatch }) => falseMatch).length),
  ];
}

export function completionBars(completed: readonly Completed[]): readonly Bar[] {
  const found = (misspelt: boolean) =>
    rounded(
      rate(
        share(
          completed.filter((one) => one.misspelt === misspelt),
          (one) => one.found,
        ),
      ) ?? 0,
    );
  return [
    atLeast('name completed after three letters', 0.97, found(false)),
    atLeast('name completed after three letters with a typo', 0.97, found(true)),
  ];
}
