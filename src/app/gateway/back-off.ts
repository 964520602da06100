/** How long to wait before the next attempt: longer each time, and never in step with other processes. */
export type BackOff = { readonly first: number; readonly longest: number };

/**
 * Milliseconds before attempt number `attempt` (counted from 1): doubled each time up to `longest`, of which a
 * random part between a half and the whole is waited. `random` is in [0, 1).
 */
export const pauseBefore = (attempt: number, { first, longest }: BackOff, random: number): number => {
  const whole = Math.min(longest, first * 2 ** Math.min(attempt - 1, 30));
  return Math.round(whole * (0.5 + random / 2));
};
