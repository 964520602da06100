/** The figures of a text, or of a message on which the command is called, beside the claims held here. */
import { checkMessage } from '../src/lookup/check.ts';
import { textOf } from './about-topic.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const check: Command = {
  name: 'check',
  options: [{ name: 'text', type: 'text', required: true }, ...sharedOptions],
  onMessage: { name: 'check-figures', option: 'text' },
  answer: (index, given) => checkMessage(index, textOf(given, 'text') ?? ''),
};
