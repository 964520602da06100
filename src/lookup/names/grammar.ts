/** Every word that questions are built with rather than about: what a misspelt little word may have been. */

import { multipliers, numerals, orders, qualifiers, roundWords } from '../numbers/number-words.ts';
import { lastWords, months, parts, seasons, thisWords } from '../times/calendar-words.ts';
import { latestPhrases } from '../times/time-cues.ts';
import { fillerWords, isFiller, overviewWords, soldierWords } from '../words/words.ts';

/** Shorter ones are too near to too much. */
const leastLetters = 4;

const words: ReadonlySet<string> = new Set(
  [
    ...fillerWords,
    ...overviewWords,
    ...soldierWords,
    ...months.keys(),
    ...seasons.keys(),
    ...parts.keys(),
    ...lastWords,
    ...thisWords,
    ...latestPhrases.flat(),
    ...numerals.keys(),
    ...multipliers.keys(),
    ...roundWords.keys(),
    ...orders.flatMap((entry) => entry.words),
    ...qualifiers.flatMap((entry) => entry.words),
  ].filter((word) => word.length >= leastLetters),
);

export const grammar: readonly string[] = [...words];

/** Whether a folded word is one of them. */
export const isGrammar = (word: string): boolean => words.has(word);

/** What a little word says: December and décembre the same, and all fillers nothing. */
export const grammarIdentity = (word: string): string =>
  String(months.get(word) ?? numerals.get(word) ?? seasons.get(word) ?? (isFiller(word) ? 'filler' : word));

/** The commonest little words of four letters, which lose one of them oftenest. */
const common =
  'what when were have many much more than last from does with that been said says over about dans avec sont pour plus'.split(
    ' ',
  );

/** `wht`, `hav`, `mny`: the little word that three letters are short of; null when they are not. */
export const shortened = (typed: string): string | null => {
  if (typed.length !== 3) return null;
  return common.find((word) => word[0] === typed[0] && dropsOne(typed, word)) ?? null;
};

const dropsOne = (typed: string, word: string): boolean =>
  [...word].some((_, at) => word.length === 4 && word.slice(0, at) + word.slice(at + 1) === typed);
