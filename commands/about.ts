/** What the dataset covers, how old it is, under which licences. */
import { aboutDataset } from '../src/lookup/one.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

export const about: Command = {
  name: 'about',
  options: sharedOptions,
  answer: (index) => aboutDataset(index),
};
