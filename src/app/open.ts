/** From a folder of data to what questions are answered from. */
import { findingLine } from '../dataset/finding.ts';
import { loadDataset } from '../dataset/load.ts';
import { buildIndex, type Index } from '../lookup/search-index.ts';

export type Opened =
  | { readonly ok: true; readonly index: Index }
  /** Every finding, a line each: `file:line:column: rule: what is wrong, what was expected`. */
  | { readonly ok: false; readonly findings: readonly string[] };

/** The index over the dataset in `directory`, or everything that is wrong with it. */
export const openIndex = (directory: string): Opened => {
  const loaded = loadDataset(directory);
  return loaded.ok
    ? { ok: true, index: buildIndex(loaded.dataset) }
    : { ok: false, findings: loaded.findings.map(findingLine) };
};
