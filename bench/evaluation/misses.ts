/** Each question or message that did not get what it should, with what it got. */

import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Completed } from './completion.ts';
import type { Verdict } from './judge.ts';
import { type Scored, strays } from './score.ts';

export function questionMisses(scored: readonly Scored[], dataset: Dataset): readonly string[] {
  return scored.flatMap((one) => {
    const beside = strays(one, dataset);
    const fine = (one.answerable ? one.first : one.declined) && beside.length === 0;
    return fine ? [] : [missed(one, beside)];
  });
}

function missed({ question, given, wrong }: Scored, beside: readonly string[]): string {
  const { kind, command, locale, query, claimant, asOf, expected } = question;
  const options = [claimant && `claimant: ${claimant}`, asOf && `as_of: ${asOf}`].filter(Boolean).join(', ');
  const wanted =
    expected.kind === 'first'
      ? [...expected.claims].join(' | ')
      : `${expected.kind} ${'behind' in expected ? expected.behind.map((of) => [...of].join(' | ')).join(' + ') : ''}`;
  return [
    `[${kind}] /${command} ${locale} "${query.slice(0, 80)}"${options ? ` (${options})` : ''}`,
    `  wanted: ${wanted}`,
    `  got:    ${given.kind} ${given.claims.slice(0, 3).join(', ') || given.offered.slice(0, 4).join(', ')}`,
    ...(wrong.length > 0 ? [`  wrong:  ${wrong.join(', ')}`] : []),
    ...(beside.length > 0 ? [`  another measure beside: ${beside.join(', ')}`] : []),
  ].join('\n');
}

export function messageMisses(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ right }) => !right)
    .map(({ message, expected, read }) =>
      [
        `[${message.kind}] ${message.locale} "${message.text}"`,
        `  wanted: ${expected === null ? 'no finding' : `"${expected.quote}" ${expected.verdict} ${[...expected.claims].join(' | ')}`}`,
        `  got:    ${read === null ? 'no finding' : `"${read.quote}" ${read.verdict} ${read.claims.slice(0, 4).join(', ')}`}`,
      ].join('\n'),
    );
}

export const completionMisses = (completed: readonly Completed[]): readonly string[] =>
  completed
    .filter(({ found }) => !found)
    .map(
      ({ command, language, typed, name }) => `[completion] /${command} ${language} "${typed}" for "${name}"`,
    );
