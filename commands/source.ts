/** One article: what it prints of itself, and the claims read in it. */
import { completeSource } from '../src/lookup/complete.ts';
import { oneSource } from '../src/lookup/one.ts';
import { textOf } from './about-topic.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const source: Command = {
  name: 'source',
  options: [
    {
      name: 'name',
      type: 'text',
      required: true,
      complete: (index, typed) => completeSource(index, typed),
    },
    ...sharedOptions,
  ],
  answer: (index, given) => oneSource(index, textOf(given, 'name') ?? ''),
};
