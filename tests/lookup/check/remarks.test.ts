/** What points back at figures, and what heads them: which sentences each is about. */
import { describe, expect, test } from 'vitest';
import { headersIn } from '../../../src/lookup/check/headers.ts';
import { readMessage } from '../../../src/lookup/check/reading.ts';
import { remarksIn } from '../../../src/lookup/check/remarks.ts';
import { index } from '../real.ts';

const read = (text: string) => readMessage(index, text);

/** `the somme → 0 1`: the words of a remark or header, and the sentences that it is about. */
const told = (
  text: string,
  find: (
    reading: ReturnType<typeof read>,
  ) => readonly { readonly from: number; readonly to: number; readonly about: readonly number[] }[],
): readonly string[] => {
  const reading = read(text);
  return find(reading).map(({ from, to, about }) => {
    const words = reading.tokens.slice(from, to).map((token) => token.text);
    return `${words.join(' ')} → ${about.join(' ')}`;
  });
};

describe('a remark is about the figures before it', () => {
  test.each([
    ['600 dead. 2,000 wounded. That was the Somme', ['the somme → 0 1']],
    ['600 dead, that was Verdun', ['verdun → 0']],
    ["3 000 tués. C'était en décembre.", ['en decembre → 0']],
    ['600 dead. Sad. That was Verdun', ['verdun → ']],
    ['That was 600 dead', []],
    ['600 dead. That sounds wrong', []],
  ])('%j', (text, expected) => {
    expect(told(text, remarksIn)).toEqual(expected);
  });
});

describe('a header leads all that follows it in its list', () => {
  test.each([
    ['Verdun: 600 dead, 2,000 wounded', ['verdun → 0']],
    ['Verdun, a day: 600 dead', ['verdun → 0', 'a day → 0']],
    ['Verdun:\n- 600 dead\n- 2,000 wounded', ['verdun → 1 2']],
    ['Stalingrad\n600 dead\n\n4,700 losses', ['stalingrad → 1']],
    ['600 dead: a lot', []],
    ['nobody knows how many of them really died there\n600 dead', []],
  ])('%j', (text, expected) => {
    expect(told(text, headersIn)).toEqual(expected);
  });
});
