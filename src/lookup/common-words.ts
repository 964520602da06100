/** Everyday words that lie within a typo of a word of the dataset and are no misspelling of it. */

const listed = new Set<string>();

/** `skilled` is not a misspelt `killed`. */
export const isCommonWord = (word: string): boolean => listed.has(word);
