/** Random numbers that a seed decides, so that a run can be repeated (mulberry32). */
export type Random = () => number;

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** Throws on an empty list. */
export const pick = <T>(random: Random, list: readonly T[]): T => {
  const [one] = list.slice(Math.floor(random() * list.length));
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};
