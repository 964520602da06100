/** Every word that questions are built with rather than about: what a misspelt little word may have been. */
import { lastWords, latestPhrases, months, parts, seasons, thisWords } from './calendar-words.ts';
import { multipliers, numerals, orders, qualifiers, roundWords } from './number-words.ts';
import { fillerWords, overviewWords, soldierWords } from './words.ts';

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
