/** The one way from a folder of YAML to a dataset that can be trusted. */
import type { Dataset } from './dataset.ts';
import { derive } from './derive.ts';
import { draftOf } from './draft.ts';
import { readFolder, versionOf } from './files.ts';
import { type DataFinding, inReadingOrder } from './finding.ts';
import { problemsOf } from './rules/index.ts';

export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly findings: readonly DataFinding[] };

export type LoadOptions = {
  /** Texts of articles by their SHA-256; words in `printed` are looked up in those that are given. */
  readonly texts?: ReadonlyMap<string, string>;
};

/**
 * Reads, checks and derives the dataset in `directory`. Either all is sound, or every finding of every file
 * is listed; it does not throw for anything that stands on the disk.
 */
export function loadDataset(directory: string, { texts = new Map() }: LoadOptions = {}): Loaded {
  const { files, findings: unread } = readFolder(directory);
  const { draft, findings: unsound, place } = draftOf(files, unread.length === 0);
  const broken = problemsOf(draft, texts).map(place);
  const findings = inReadingOrder([...unread, ...unsound, ...broken]);
  const { head } = draft;
  if (head === null || findings.length > 0) return { ok: false, findings };
  const values = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value);
  const parts = {
    head: head.value,
    claimants: values(draft.claimants),
    measures: values(draft.measures),
    places: values(draft.places),
    themes: values(draft.themes),
    articles: values(draft.articles),
  };
  return { ok: true, dataset: derive(parts, versionOf(files)) };
}
