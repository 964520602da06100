/** Four digits that are a year long past, or a number. */
import { describe, expect, test } from 'vitest';
import { oldYearsIn } from '../../../src/lookup/check/old-years.ts';
import { tokenise } from '../../../src/lookup/words/fold.ts';

const years = (text: string): readonly (string | null)[] =>
  oldYearsIn(tokenise(text).tokens, text).map(({ from }) => from);

describe('years before 1900', () => {
  test.each([
    ['Eylau, 1807. 18 000 morts', ['1807-01-01']],
    ['Camerone 1863: 62 légionnaires', ['1863-01-01']],
    ['in 1812 the army froze', ['1812-01-01']],
    ['600 dead (Antietam, 1862)', ['1862-01-01']],
    ['1500 soldiers', []],
    ['in 1500 villages', []],
    ['they sent 1500, then more', []],
    ['in 1943, 600 tanks', []],
  ])('%j', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});
