/** Who says what of one measure, side by side: the span, what can both hold, what cannot. */
import { compareClaims } from '../src/lookup/compare.ts';
import { completeMeasure } from '../src/lookup/complete.ts';
import { textOf } from './about-topic.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const compare: Command = {
  name: 'compare',
  options: [
    {
      name: 'measure',
      type: 'text',
      required: true,
      complete: (index, typed, _given, language) => completeMeasure(index, { topic: null, typed, language }),
    },
    { name: 'as_of', type: 'text', required: false },
    ...sharedOptions,
  ],
  answer: (index, given, language) =>
    compareClaims(index, {
      measure: textOf(given, 'measure') ?? '',
      asOf: textOf(given, 'as_of'),
      language,
    }),
};
