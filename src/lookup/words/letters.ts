/** The letters of words as bits: whether two words can be near each other is told before they are compared. */

/** One bit a letter; other alphabets share the bits. */
export const lettersOf = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits >>> 0;
};

/** Whether words with these letters can lie `edits` apart: an edit changes two letters at most. */
export const mayBeNear = (one: number, other: number, edits: number): boolean =>
  ones(one ^ other) <= 2 * edits;

/** How many bits are set. */
const ones = (bits: number): number => {
  let left = bits >>> 0;
  let counted = 0;
  while (left !== 0) {
    left = (left & (left - 1)) >>> 0;
    counted += 1;
  }
  return counted;
};
