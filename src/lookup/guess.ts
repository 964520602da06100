/**
 * A word that is no known one, read as the one that was meant, or not at all. Fuse proposes; the edit distance
 * and a margin over the next different word decide (a fuzzy score alone cannot tell Iran from Iraq).
 */
import Fuse from 'fuse.js';
import { isCommonWord } from './common-words.ts';
import { editDistance, typoLimit } from './distance.ts';
import { stem } from './inflect.ts';
import { maskedKey, type Vocabulary } from './vocabulary.ts';
import { isFiller } from './words.ts';

export type Guesser = {
  /** Words a question can be read against, by their length. */
  readonly byLength: ReadonlyMap<number, Fuse<string>>;
  readonly vocabulary: Vocabulary;
};

/** One word that was meant; or several as near as each other, between which only the asker can choose. */
export type Proposal =
  | { readonly kind: 'one'; readonly word: string }
  | { readonly kind: 'several'; readonly words: readonly string[] };

/** Bitap reads patterns of 32 letters; no name has a longer word. */
const longestWord = 32;
/** Loose on purpose: Fuse counts a swap as two errors; the edit distance is the judge. */
const looseness = 0.5;

/** Fuse is given single words, never phrases: a phrase would make each of its words mean the whole. */
export const buildGuesser = (vocabulary: Vocabulary, summaryWords: ReadonlySet<string>): Guesser => {
  const buckets = new Map<number, string[]>();
  for (const word of new Set([...vocabulary.words, ...summaryWords])) {
    if (word.length < 3 || word.length > longestWord || /\d/.test(word) || isFiller(word)) continue;
    const bucket = buckets.get(word.length);
    if (bucket === undefined) buckets.set(word.length, [word]);
    else bucket.push(word);
  }
  const fuse = (words: readonly string[]) =>
    new Fuse([...words].sort(), { threshold: looseness, ignoreLocation: true, shouldSort: false });
  return { byLength: new Map([...buckets].map(([length, words]) => [length, fuse(words)])), vocabulary };
};

/** What a word may have been meant to be; null when it is too short, a word of its own, or near to nothing. */
export const guessWord = (guesser: Guesser, typed: string): Proposal | null => {
  const limit = typoLimit(typed.length);
  if (limit === 0 || typed.length > longestWord || isCommonWord(typed)) return null;
  const near: Scored[] = [];
  for (let length = typed.length - limit; length <= typed.length + limit; length += 1) {
    for (const { item } of guesser.byLength.get(length)?.search(typed) ?? []) {
      const reach = Math.min(limit, Math.max(1, typoLimit(item.length)));
      const distance = editDistance(typed, item, reach);
      if (distance <= reach) near.push({ word: item, distance, cost: cost(guesser, typed, item, distance) });
    }
  }
  return decide(guesser, near);
};

type Scored = { readonly word: string; readonly distance: number; readonly cost: number };

/** Within one distance a name comes before a word of a summary, and a word with the same first letter. */
const cost = (guesser: Guesser, typed: string, word: string, distance: number): number =>
  distance * 4 + (guesser.vocabulary.words.has(word) ? 0 : 2) + (typed[0] === word[0] ? 0 : 1);

const decide = (guesser: Guesser, near: readonly Scored[]): Proposal | null => {
  const sorted = [...near].sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = sorted[0];
  if (best === undefined) return null;
  const same = identity(guesser.vocabulary, best.word);
  const rivals = sorted.filter(
    (other) => other.cost === best.cost && identity(guesser.vocabulary, other.word) !== same,
  );
  if (rivals.length === 0) return { kind: 'one', word: best.word };
  return { kind: 'several', words: [best.word, ...rivals.slice(0, 4).map((other) => other.word)] };
};

/** Spellings of one name are one word: Zelensky, Zelenskyy. */
const identity = (vocabulary: Vocabulary, word: string): string => {
  const senses = vocabulary.exact.get(word) ?? vocabulary.inflected.get(stem(word));
  return senses === undefined ? stem(word) : senses.map((sense) => `${sense.kind}:${sense.id}`).join(' ');
};

/** The most words of a name that is read with one of them misspelt. */
const longestWindow = 5;

/**
 * The word that makes a name of its neighbours: `kim jong um` → un, `noth korea` → north. Stricter than a free
 * guess where the word is short, and blind to how common it is, because the neighbours vouch for it.
 */
export const guessInPhrase = (guesser: Guesser, words: readonly string[], at: number): Proposal | null => {
  const typed = words[at] ?? '';
  const near = new Map<string, Scored>();
  for (let size = 2; size <= longestWindow; size += 1) {
    for (let from = Math.max(0, at - size + 1); from <= at && from + size <= words.length; from += 1) {
      const key = maskedKey(words.slice(from, from + size), at - from);
      for (const word of guesser.vocabulary.masked.get(key) ?? []) {
        const limit =
          size > 2 ? Math.max(1, typoLimit(word.length)) : typoLimit(Math.min(word.length, typed.length));
        const distance = editDistance(typed, word, limit);
        if (distance > limit || distance >= word.length) continue;
        const scored = { word, distance, cost: distance * 8 - size };
        const held = near.get(word);
        if (held === undefined || scored.cost < held.cost) near.set(word, scored);
      }
    }
  }
  return decide(guesser, [...near.values()]);
};
