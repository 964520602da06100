/** Whether two figures can both hold. It compares; it never says which is right. */
import type { Claim } from './dataset.ts';
import { certainlyAfter } from './dates.ts';
import type { Figure } from './schema.ts';

/** How far "about" reaches on either side, and "nearly" below: 15 %. A convention, shown in `/about`. */
export const aboutShare = 0.15;

const magnitude = { tens: 10, hundreds: 100, thousands: 1000, 'tens-of-thousands': 10_000 } as const;

export type Interval = { readonly low: number; readonly high: number };

/**
 * The counts that a figure allows, for comparing only and never for showing. "About 600" is 510 to 690, "more
 * than 3,000" has no upper end, "hundreds" is 100 to 999. With `share` 0, "about" is the number itself.
 */
export function interval(figure: Figure, share: number = aboutShare): Interval {
  switch (figure.relation) {
    case 'exactly':
      return { low: figure.value, high: figure.value };
    case 'about':
      return { low: figure.value * (1 - share), high: figure.value * (1 + share) };
    case 'nearly':
      return { low: figure.value * (1 - share), high: figure.value };
    case 'more-than':
      return { low: figure.value + 1, high: Number.POSITIVE_INFINITY };
    case 'at-least':
      return { low: figure.value, high: Number.POSITIVE_INFINITY };
    case 'less-than':
      return { low: 0, high: Math.max(0, figure.value - 1) };
    case 'at-most':
      return { low: 0, high: figure.value };
    case 'between':
      return { low: figure.low, high: figure.high };
    case 'order':
      return { low: magnitude[figure.order], high: magnitude[figure.order] * 10 - 1 };
  }
}

/** Whether some count lies in both. */
export const meet = (one: Interval, two: Interval): boolean => one.low <= two.high && two.low <= one.high;

/** What of a claim decides it. */
export type Counted = Pick<Claim, 'figure' | 'counting' | 'asOf'>;

/**
 * Whether two figures of one measure and subject (the caller sees to that) can both hold: their intervals
 * meet, or both are cumulative, one is certainly later, and it can be the higher. A claim without a figure is
 * compatible with none.
 */
export function compatible(a: Counted, b: Counted): boolean {
  if (a.figure === null || b.figure === null) return false;
  const [one, two] = [interval(a.figure), interval(b.figure)];
  if (meet(one, two)) return true;
  if (a.counting !== 'cumulative' || b.counting !== 'cumulative') return false;
  if (certainlyAfter(a.asOf, b.asOf)) return one.low > two.high;
  return certainlyAfter(b.asOf, a.asOf) && two.low > one.high;
}
