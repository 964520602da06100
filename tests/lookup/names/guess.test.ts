/** Misspelt words: what is guessed, and what is left alone. */
import { expect, test } from 'vitest';
import { guessWord } from '../../../src/lookup/names/guess.ts';
import { guessInPhrase } from '../../../src/lookup/names/guess-in-phrase.ts';
import { editDistance, typoLimit } from '../../../src/lookup/words/distance.ts';
import { index } from '../real.ts';

test.each([
  ['kim', 'kim', 0],
  ['kileld', 'killed', 1],
  ['zelinsky', 'zelensky', 1],
  ['zelinski', 'zelensky', 2],
  ['iran', 'iraq', 1],
  ['', 'abc', 3],
])('%s is %s after %i edits', (one, other, edits) => {
  expect(editDistance(one, other, 5)).toBe(edits);
});

test.each([
  [3, 0],
  [4, 1],
  [5, 1],
  [6, 2],
])('a word of %i letters may lie %i away', (length, limit) => {
  expect(typoLimit(length)).toBe(limit);
});

test.each([
  ['zelemsky', 'zelensky'],
  ['blinkn', 'blinken'],
  ['kremlim', 'kremlin'],
  ['janvierr', 'janvier'],
  ['combein', 'combien'],
])('%s was meant to be %s', (typed, word) => {
  expect(guessWord(index.guesser, typed)).toEqual({ kind: 'one', word });
});

test.each([['filled'], ['women'], ['pilots'], ['bread'], ['xyzzy'], ['um']])(
  '%s is no misspelling',
  (typed) => {
    expect(guessWord(index.guesser, typed)).toBeNull();
  },
);

test.each([
  ['kim jong um', 2, 'un'],
  ['noth korea', 0, 'north'],
  ['north korae', 1, 'korea'],
  ['joint cheifs of staff', 1, 'chiefs'],
])('%s: its neighbours tell', (text, at, word) => {
  expect(guessInPhrase(index.guesser, text.split(' '), at)).toEqual({ kind: 'one', word });
});
