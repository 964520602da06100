/** Everything that a question is answered from: the dataset and what is prepared from it once, at load. */
import type { Dataset } from '../dataset/dataset.ts';

export type Index = { readonly dataset: Dataset };
