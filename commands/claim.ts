/** One claim whole: its figure as printed, its chain, its dates, every place where it was read. */
import { completeClaim } from '../src/lookup/complete.ts';
import { oneClaim } from '../src/lookup/one.ts';
import { textOf } from './about-topic.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const claim: Command = {
  name: 'claim',
  options: [
    {
      name: 'id',
      type: 'text',
      required: true,
      complete: (index, typed, _given, language) => completeClaim(index, { typed, language }),
    },
    ...sharedOptions,
  ],
  answer: (index, given) => oneClaim(index, textOf(given, 'id') ?? ''),
};
