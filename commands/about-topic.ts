/** The commands that answer questions differ only in their topic; this is what they share. */
import type { Topic } from '../src/dataset/schema.ts';
import { askQuestion } from '../src/lookup/ask.ts';
import { completeClaimant, completeQuery } from '../src/lookup/complete.ts';
import type { Command, Given } from './command.ts';
import { sharedOptions } from './shared-options.ts';

/** Text options are text, whatever a client sends. */
export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** A command that answers questions on one topic: `query`, `claimant`, `as_of`. */
export const aboutTopic = (topic: Topic): Command => ({
  name: topic,
  options: [
    {
      name: 'query',
      type: 'text',
      required: false,
      complete: (index, typed, given, language) =>
        completeQuery(index, { topic, typed, claimant: textOf(given, 'claimant'), language }),
    },
    {
      name: 'claimant',
      type: 'text',
      required: false,
      complete: (index, typed, _given, language) => completeClaimant(index, { topic, typed, language }),
    },
    { name: 'as_of', type: 'text', required: false },
    ...sharedOptions,
  ],
  answer: (index, given) =>
    askQuestion(index, {
      topic,
      query: textOf(given, 'query') ?? '',
      claimant: textOf(given, 'claimant'),
      asOf: textOf(given, 'as_of'),
    }),
});
