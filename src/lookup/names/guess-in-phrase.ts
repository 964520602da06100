/** A misspelt word read by its neighbours: `kim jong um` → un, `noth korea` → north. */
import { editDistance, typoLimit } from '../words/distance.ts';
import { lettersOf, mayBeNear } from '../words/letters.ts';
import { type Guesser, type Near, nearest, type Proposal } from './guess.ts';
import { maskedKey, sensesKey } from './vocabulary.ts';

/** The most words of a name that is read with one of them misspelt. */
const longestWindow = 5;

/**
 * The word that makes a name of its neighbours, or null. Blind to how common the typed word is, because the
 * neighbours vouch for the name; between a longer and a shorter name the longer vouches more.
 */
export const guessInPhrase = (guesser: Guesser, words: readonly string[], at: number): Proposal | null => {
  const { exact, masked } = guesser.vocabulary;
  const typed = words[at] ?? '';
  const letters = lettersOf(typed);
  const near = new Map<string, Near>();
  for (let size = 2; size <= longestWindow; size += 1) {
    for (let from = Math.max(0, at - size + 1); from <= at && from + size <= words.length; from += 1) {
      const window = words.slice(from, from + size);
      for (const word of masked.get(maskedKey(window, at - from)) ?? []) {
        const limit = reach(guesser, typed, word, size);
        if (Math.abs(typed.length - word.length) > limit || !mayBeNear(letters, lettersOf(word), limit))
          continue;
        const distance = editDistance(typed, word, limit);
        if (distance > limit || distance >= word.length) continue;
        const cost = distance * 8 - size;
        const name = window.with(at - from, word).join(' ');
        const held = near.get(word);
        if (held === undefined || cost < held.cost) {
          near.set(word, { word, identity: sensesKey(exact.get(name) ?? []), cost });
        }
      }
    }
  }
  return nearest([...near.values()]);
};

/** Short words are read only where two neighbours or a long word vouch; words of the data only one letter off. */
const reach = (guesser: Guesser, typed: string, word: string, size: number): number => {
  if (typed.length < 4) return size > 2 || word.length > 3 ? 1 : 0;
  const limit = Math.min(typoLimit(typed.length), Math.max(1, typoLimit(word.length)));
  return guesser.vocabulary.words.has(typed) ? Math.min(limit, 1) : limit;
};
