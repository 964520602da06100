/** Chance that repeats: the same seed gives the same data and the same questions, on any machine. */
export type Random = {
  /** A whole number from 0 up to but not `below`. */
  readonly whole: (below: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
};

/** The multiplier and the increment of "Numerical Recipes", chapter 7: full period over 32 bits. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const whole = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { whole, pick: (from) => from[whole(from.length)] ?? from[0] };
}
