/**
 * A word that is no known one, read as the one that was meant, or not at all. Fuse proposes; the edit distance
 * and a margin over the next different word decide (a fuzzy score alone cannot tell Iran from Iraq).
 */
import Fuse from 'fuse.js';
import { isCommonWord } from '../words/common-words.ts';
import { editDistance, isSlip, typoLimit } from '../words/distance.ts';
import { stem } from '../words/inflect.ts';
import { lettersOf, mayBeNear } from '../words/letters.ts';
import { isFiller } from '../words/words.ts';
import { grammar, grammarIdentity, isGrammar, shortened } from './grammar.ts';
import { sensesKey, type Vocabulary } from './vocabulary.ts';

export type Guesser = {
  /** Words that a question can be read against, sorted. */
  readonly words: readonly string[];
  /** For each word the set of its letters, as bits. */
  readonly letters: Uint32Array;
  /** The words of summaries, without inflection. */
  readonly summaryStems: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
};

/** One word that was meant; or several as near as each other, between which only the asker can choose. */
export type Proposal =
  | { readonly kind: 'one'; readonly word: string }
  | { readonly kind: 'several'; readonly words: readonly string[] };

/** Bitap reads patterns of 32 letters; no name has a longer word. */
const longestWord = 32;
/** Loose on purpose: Fuse counts a swap as two errors; the edit distance is the judge. */
const looseness = 0.6;

/**
 * Fuse is given single words, never phrases: a phrase would make each of its words mean the whole. Words that
 * mean nothing by themselves are left to `guessInPhrase`.
 */
export const buildGuesser = (vocabulary: Vocabulary, summaryWords: ReadonlySet<string>): Guesser => {
  const telling = [...vocabulary.telling, ...summaryWords].filter(
    (word) => word.length > 2 && !isFiller(word),
  );
  const words = [...new Set([...telling, ...grammar])]
    .filter((word) => word.length <= longestWord && !/\d/.test(word))
    .sort();
  const summaryStems = new Set([...summaryWords].map(stem));
  return { words, letters: Uint32Array.from(words, lettersOf), summaryStems, vocabulary };
};

/** What a word may have been meant to be; null when it is too short, a word of its own, or near to nothing. */
export const guessWord = (guesser: Guesser, typed: string): Proposal | null => {
  const limit = typoLimit(typed.length);
  const short = shortened(typed);
  if (short !== null) return { kind: 'one', word: short };
  if (limit === 0 || typed.length > longestWord || isCommonWord(typed)) return null;
  const near = candidates(guesser, typed, limit).flatMap((word): readonly Near[] => {
    const reach = Math.min(limit, Math.max(1, typoLimit(word.length)));
    const distance = editDistance(typed, word, reach);
    if (distance > reach || (distance === 2 && !nearTwice(typed, word))) return [];
    if (isGrammar(word) && !guesser.vocabulary.telling.has(word) && !nearGrammar(typed, word, distance))
      return [];
    return [
      { word, identity: identity(guesser.vocabulary, word), cost: cost(guesser, typed, word, distance) },
    ];
  });
  return nearest(near);
};

/** Two errors keep the first letter of all but long words, and do not make a word two letters longer or shorter. */
const nearTwice = (typed: string, word: string): boolean =>
  Math.abs(typed.length - word.length) < 2 && (typed[0] === word[0] || word.length > 8);

/** A little word must be all but certain: reading an unknown word as one takes it out of the question. */
const nearGrammar = (typed: string, word: string, distance: number): boolean =>
  typed[0] === word[0] && (distance === 1 || word.length > 8);

/** Words that share enough letters to be worth proposing, as Fuse ranks them. */
const candidates = (guesser: Guesser, typed: string, limit: number): readonly string[] => {
  const letters = lettersOf(typed);
  const sharing = guesser.words.filter(
    (word, at) =>
      Math.abs(word.length - typed.length) <= limit && mayBeNear(letters, guesser.letters[at] ?? 0, limit),
  );
  const fuse = new Fuse(sharing, { threshold: looseness, ignoreLocation: true, shouldSort: false });
  return fuse.search(typed).map(({ item }) => item);
};

/** A word that may be meant: what it stands for (senses parted by spaces), and how unlikely it is. */
export type Near = { readonly word: string; readonly identity: string; readonly cost: number };

/** The likeliest word, if no other that stands for something else is as likely. */
export const nearest = (near: readonly Near[]): Proposal | null => {
  const sorted = [...near].sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = sorted[0];
  if (best === undefined) return null;
  const meant = best.identity.split(' ');
  const rivals = sorted.filter(
    (other) => other.cost === best.cost && !other.identity.split(' ').some((one) => meant.includes(one)),
  );
  if (rivals.length === 0) return { kind: 'one', word: best.word };
  return { kind: 'several', words: [best.word, ...rivals.slice(0, 4).map((other) => other.word)] };
};

/** Distance first; then a name, a little word, a word of a summary; then the first letter and the likelier slip. */
const cost = (guesser: Guesser, typed: string, word: string, distance: number): number => {
  const standing = guesser.vocabulary.telling.has(word) ? 0 : isGrammar(word) ? 2 : 4;
  const usual = distance === 1 && isSlip(typed, word) ? 0 : 1;
  return distance * 8 + standing + (typed[0] === word[0] ? 0 : 1) + usual;
};

/** Spellings of one name are one word: Zelensky, Zelenskyy; décembre, December. */
const identity = (vocabulary: Vocabulary, word: string): string => {
  if (isGrammar(word) && !vocabulary.telling.has(word)) return grammarIdentity(word);
  const senses = vocabulary.exact.get(word) ?? vocabulary.inflected.get(stem(word));
  return senses === undefined ? stem(word) : sensesKey(senses);
};
