/** The names of a long list that lie nearest to one that is not in it. */
import { editDistance } from '../words/distance.ts';
import { foldWords } from '../words/fold.ts';

/** The same names twice: in the order of the alphabet, and so ordered as they read from their ends. */
export type Names = { readonly forwards: readonly string[]; readonly backwards: readonly string[] };

export const namesInOrder = (names: Iterable<string>): Names => {
  const forwards = [...names].sort();
  const ends = forwards.map((name) => ({ name, end: reversed(name) }));
  ends.sort((a, b) => (a.end < b.end ? -1 : 1));
  return { forwards, backwards: ends.map(({ name }) => name) };
};

const reversed = (name: string): string => [...name].reverse().join('');

const nearestAtMost = 5;
/** Names that stand around the one asked for, in either order: a look at more would cost too much. */
const lookedAt = 400;
/** Of those as many are compared letter by letter. */
const comparedAtMost = 40;
const longestName = 100;

/**
 * Names that share words with the one asked for, or are nearest in letters: of those that begin or end
 * like it, and of `others`. Costs the same however long the list is.
 */
export const nearestNames = (
  name: string,
  { forwards, backwards }: Names,
  others: readonly string[] = [],
): readonly string[] => {
  const wanted = foldWords(name.slice(0, longestName));
  const typed = wanted.join('-');
  const near = new Set([
    ...around(forwards, placeOf(forwards, typed)),
    ...around(backwards, placeOf(backwards, reversed(typed), reversed)),
    ...others,
  ]);
  const shared = (candidate: string): number => {
    const words = foldWords(candidate);
    return wanted.filter((word) => words.includes(word)).length;
  };
  return [...near]
    .map((candidate) => ({ candidate, shared: shared(candidate) }))
    .sort((a, b) => b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, comparedAtMost)
    .map((entry) => ({ ...entry, far: editDistance(typed, entry.candidate, 30) }))
    .sort((a, b) => b.shared - a.shared || a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, nearestAtMost)
    .map(({ candidate }) => candidate);
};

/** The place of the first name that, read as the list is ordered, does not come before `typed`; by halving. */
export const placeOf = (
  names: readonly string[],
  typed: string,
  read: (name: string) => string = (name) => name,
): number => {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (read(names[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
};

const around = (names: readonly string[], place: number): readonly string[] => {
  const from = Math.max(0, Math.min(place - lookedAt / 2, names.length - lookedAt));
  return names.slice(from, from + lookedAt);
};
