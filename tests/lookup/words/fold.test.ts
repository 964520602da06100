/** Typed text → comparable words. */
import { expect, test } from 'vitest';
import { foldWords, questionLimit, tokenise } from '../../../src/lookup/words/fold.ts';
import { stem } from '../../../src/lookup/words/inflect.ts';

test.each([
  ["d’après l'Armée sud-coréenne", 'd apres l armee sud coreenne'],
  ['Œuvre', 'oeuvre'],
  ['４７００', '4700'],
  ['16k', '16 k'],
  ['kill3d', 'kill3d'],
  ['zel\u200bens\u202eky', 'zelensky'],
  ['북한군', '북한군'],
  ['Київ', 'киів'],
  ['**killed**', 'killed'],
  ['💀', ''],
  ['', ''],
])('%s → %s', (typed, words) => {
  expect(foldWords(typed).join(' ')).toBe(words.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC'));
});

test('each token knows where it was typed', () => {
  const typed = 'Selon Séoul : 4 700 tués';
  const { tokens } = tokenise(typed);
  expect(tokens.map((token) => typed.slice(token.start, token.end))).toEqual([
    'Selon',
    'Séoul',
    '4',
    '700',
    'tués',
  ]);
});

test('a question beyond the limit is cut between words, and says what was cut', () => {
  const { tokens, cut } = tokenise('killed '.repeat(500));
  expect(tokens.length).toBeLessThanOrEqual(questionLimit / 7 + 1);
  expect(cut.trim()).toMatch(/^killed/);
});

test.each([
  ['tue', 'tuees'],
  ['casualty', 'casualties'],
  ['general', 'generaux'],
  ['coreen', 'coreennes'],
  ['soldat', 'soldats'],
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['nis', 'ni'],
  ['jcs', 'jc'],
])('%s is no plural of %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
