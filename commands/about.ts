/** What the dataset covers, how old it is, under which licences. */
import { aboutDataset } from '../src/lookup/one.ts';
import type { Command } from './command.ts';

export const about: Command = {
  name: 'about',
  options: [{ name: 'private', type: 'flag', required: false }],
  answer: (index) => aboutDataset(index),
};
