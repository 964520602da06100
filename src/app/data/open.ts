/** From a folder of data to what questions are answered from. */
import { findingLine } from '../../dataset/finding.ts';
import { loadDataset } from '../../dataset/load.ts';
import { buildIndex, type Index } from '../../lookup/index/search-index.ts';
import type { Kept } from './kept-data.ts';

export type Opened =
  | { readonly ok: true; readonly index: Index }
  /** Every finding, a line each: `file:line:column: rule: what is wrong, what was expected`. */
  | { readonly ok: false; readonly findings: readonly string[] };

/**
 * The index over the dataset in `directory`, or everything that is wrong with it. What was found sound before and
 * `kept` is not checked again.
 */
export const openIndex = (directory: string, kept?: Kept): Opened => {
  const known = kept?.read() ?? null;
  if (known !== null) return { ok: true, index: buildIndex(known) };
  const loaded = loadDataset(directory);
  if (!loaded.ok) return { ok: false, findings: loaded.findings.map(findingLine) };
  kept?.keep(loaded.dataset);
  return { ok: true, index: buildIndex(loaded.dataset) };
};
