/** Who is named and did not say it. */
import { describe, expect, test } from 'vitest';
import { isDenied } from '../../../src/lookup/check/silence.ts';
import { tokenise } from '../../../src/lookup/words/fold.ts';

/** Whether the last word of a text is a name that did not say it. */
const denied = (text: string): boolean => {
  const { tokens } = tokenise(text);
  return isDenied(tokens, tokens.length - 1);
};

describe.each([
  [true, ['not from Kyiv', 'not a word from Moscow', 'no comment from the Kremlin', 'pas un mot de Moscou']],
  [
    true,
    [
      'silence de Pyongyang',
      'aucune réaction de Poutine',
      'neither Moscow',
      'without a single word from Kim',
    ],
  ],
  [
    false,
    [
      'according to Kyiv',
      'a word from Moscow',
      'the figures of Seoul',
      'selon Moscou',
      'no soldiers in Russia',
    ],
  ],
])('%s', (expected, texts) => {
  test.each(texts)('%j', (text) => {
    expect(denied(text)).toBe(expected);
  });
});
