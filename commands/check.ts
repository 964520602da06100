/** The figures of a text, or of a message on which the command is called, beside the claims held here. */
import { checkMessage } from '../src/lookup/check.ts';
import type { Command } from './command.ts';

export const check: Command = {
  name: 'check',
  options: [
    { name: 'text', type: 'text', required: true },
    { name: 'private', type: 'flag', required: false },
  ],
  answer: (index, given) => checkMessage(index, typeof given.text === 'string' ? given.text : ''),
};
