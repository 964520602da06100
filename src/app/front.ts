/** Where strangers are met, whatever way they come: within their limits, and answered from wherever answers are. */
import type { Guard } from './guard.ts';
import type { Log } from './log.ts';
import type { Delivered } from './operate/observe.ts';
import type { Outcome, Reply, Report } from './respond/reply.ts';

/** What a transport needs to know. Nothing here loads what answering needs, so that connecting waits for none of it. */
export type Front = {
  readonly log: Log;
  /** Never rejects. */
  readonly answer: (interaction: unknown) => Promise<Reply>;
  /** Holds people to their limits; without it there are none. */
  readonly isTooMany?: Guard;
  /** Passes a report on to the curators; rejects when it did not arrive. */
  readonly sendReport?: ((report: Report) => Promise<void>) | undefined;
  /** Is told of each interaction that is over. */
  readonly count?: ((delivered: Delivered) => void) | undefined;
};

/** The reply to a stranger. Never rejects. */
export const answerTo = async (interaction: unknown, front: Front): Promise<Reply> => {
  if (front.isTooMany?.(interaction, Date.now())) return calmly(interaction, 'problem.too-many', 'limited');
  const reply = await front.answer(interaction);
  if (reply.report === undefined) return reply;
  try {
    await front.sendReport?.(reply.report);
    return reply;
  } catch (error) {
    front.log.error({ error }, 'report not passed on');
    return calmly(interaction, 'problem.internal', 'error');
  }
};

/** Sentences are loaded with the first one that is said. */
const calmly = async (
  interaction: unknown,
  key: 'problem.too-many' | 'problem.internal',
  result: Outcome['result'],
): Promise<Reply> => (await import('./respond/calm.ts')).calmly(interaction, key, result);
