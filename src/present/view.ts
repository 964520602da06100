/** What every presenter is told besides the answer: the data behind its ids, the language, and the day it is. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../dataset/schema.ts';

export type View = {
  readonly dataset: Dataset;
  readonly language: Language;
  /** The day of the answer as `YYYY-MM-DD`. */
  readonly today: string;
};
