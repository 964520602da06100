/** One article: what it prints of itself, and the claims read in it. */
import { completeSource } from '../src/lookup/complete.ts';
import { oneSource } from '../src/lookup/one.ts';
import { textOf } from './about-topic.ts';
import type { Command } from './command.ts';

export const source: Command = {
  name: 'source',
  options: [
    {
      name: 'name',
      type: 'text',
      required: true,
      complete: (index, typed) => completeSource(index, typed),
    },
    { name: 'private', type: 'flag', required: false },
  ],
  answer: (index, given) => oneSource(index, textOf(given, 'name') ?? ''),
};
