/** What is kept of an interaction once it is over: how it went, never who asked what. */
import type { Front } from '../front.ts';
import type { Outcome } from '../respond/reply.ts';

/** What became of an answer: taken by Discord, given before us by a twin process, too late, or lost on the way. */
export type Delivery = 'sent' | 'answered-elsewhere' | 'late' | 'failed' | 'no-address';

export type Delivered = Outcome & { readonly delivery: Delivery; readonly milliseconds: number };

/** Counts it, and at the level of debugging logs it. */
export const observe = (delivered: Delivered, { log, count }: Front): void => {
  count?.(delivered);
  log.debug({ ...delivered, milliseconds: Math.round(delivered.milliseconds * 10) / 10 }, 'interaction');
};
