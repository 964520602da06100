/** Whether a word of a message means something of its own, whether or not it is known here. */

import type { Token } from '../words/fold.ts';
import { isFiller } from '../words/words.ts';
import { neutral } from './noun-words.ts';
import type { Reading } from './reading.ts';

/** No name, no little word, and no adverb: those say how, not what. */
export const hasContent = ({ tokens, used }: Reading, at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  return (
    used[at] !== true &&
    text.length > 2 &&
    !isFiller(text) &&
    !neutral.has(text) &&
    !/(?:ly|ment)$/.test(text)
  );
};

/** A word glued to a digit is another word: "EU4" is no union of states. */
export const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === '' &&
  /^\d/.test(tokens[at + 1]?.text ?? '') &&
  /^[a-z]+$/.test(tokens[at]?.text ?? '');
