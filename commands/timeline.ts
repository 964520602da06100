/** How the figures of one measure moved, of everybody or of one claimant. */
import { completeClaimant, completeMeasure } from '../src/lookup/complete.ts';
import { timelineOf } from '../src/lookup/timeline.ts';
import { textOf } from './about-topic.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const timeline: Command = {
  name: 'timeline',
  options: [
    {
      name: 'measure',
      type: 'text',
      required: true,
      complete: (index, typed, _given, language) => completeMeasure(index, { topic: null, typed, language }),
    },
    {
      name: 'claimant',
      type: 'text',
      required: false,
      complete: (index, typed, _given, language) => completeClaimant(index, { topic: null, typed, language }),
    },
    ...sharedOptions,
  ],
  answer: (index, given, language) =>
    timelineOf(index, {
      measure: textOf(given, 'measure') ?? '',
      claimant: textOf(given, 'claimant'),
      language,
    }),
};
