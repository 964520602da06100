/** Times in a question, for a dataset whose newest claim is of 30 April 2025. */
import { expect, test } from 'vitest';
import { timesIn } from '../../../src/lookup/times/times.ts';
import { tokenise } from '../../../src/lookup/words/fold.ts';

const read = (text: string) =>
  timesIn(tokenise(text).tokens, '2025-04-30').map(({ mode, from, to }) =>
    mode === 'latest' ? mode : `${mode} ${from ?? '…'}/${to ?? '…'}`,
  );

test.each([
  ['2024-12-23', 'during 2024-12-23/2024-12-23'],
  ['24/12/2024', 'during 2024-12-24/2024-12-24'],
  ['12/24/2024', 'during 2024-12-24/2024-12-24'],
  ['23.12.2024', 'during 2024-12-23/2024-12-23'],
  ['23 décembre', 'during 2024-12-23/2024-12-23'],
  ['le 1er janvier', 'during 2025-01-01/2025-01-01'],
  ['December 23rd, 2024', 'during 2024-12-23/2024-12-23'],
  ['30th of April', 'during 2025-04-30/2025-04-30'],
  ['december 2024', 'during 2024-12-01/2024-12-31'],
  ['in January', 'during 2025-01-01/2025-01-31'],
  ['in june', 'during 2024-06-01/2024-06-30'],
  ['janvier dernier', 'during 2025-01-01/2025-01-31'],
  ['fin avril', 'during 2025-04-21/2025-04-30'],
  ['mid-January', 'during 2025-01-11/2025-01-20'],
  ['mi-janvier', 'during 2025-01-11/2025-01-20'],
  ['early 2025', 'during 2025-01-01/2025-03-31'],
  ['early in 2025', 'during 2025-01-01/2025-03-31'],
  ['late in December', 'during 2024-12-21/2024-12-31'],
  ['last autumn', 'during 2024-09-01/2024-11-30'],
  ["l'automne dernier", 'during 2024-09-01/2024-11-30'],
  ['autumn 2024', 'during 2024-09-01/2024-11-30'],
  ['last year', 'during 2024-01-01/2024-12-31'],
  ['cette année', 'during 2025-01-01/2025-12-31'],
  ['in 2024', 'during 2024-01-01/2024-12-31'],
  ['between January and March', 'during 2025-01-01/2025-03-31'],
  ['de novembre à janvier', 'during 2024-11-01/2025-01-31'],
  ['since February', 'during 2025-02-01/…'],
  ['après janvier', 'during 2025-02-01/…'],
  ['before 2025', 'stated-by …/2024-12-31'],
  ['avant le 23 décembre', 'stated-by …/2024-12-22'],
  ['as of 23 December', 'stated-by …/2024-12-23'],
  ['au 31 décembre 2024', 'stated-by …/2024-12-31'],
  ["jusqu'en janvier", 'stated-by …/2025-01-31'],
  ['by the end of January', 'stated-by …/2025-01-31'],
  ['latest', 'latest'],
  ['les derniers chiffres', 'latest'],
  ["jusqu'à présent", 'latest'],
])('%s → %s', (text, time) => {
  expect(read(text)).toEqual([time]);
});

test.each([['troops may march'], ['ont été tués'], ['4 700'], ['sept cents']])(
  '%s states no time',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
