/** What a rule is, and what several need. */
import type { Draft, Entry } from '../draft.ts';
import type { Path, Where } from '../finding.ts';

/** What a rule finds; its own name is added by whoever runs it. */
export type Breach = { readonly at: Where; readonly wrong: string; readonly expected: string };

/** `texts`: the articles' own words by SHA-256, where they are at hand. */
export type Rule = {
  readonly name: string;
  readonly check: (draft: Draft, texts: ReadonlyMap<string, string>) => Iterable<Breach>;
};

/** A place inside an entry. */
export function within(entry: Pick<Entry<unknown>, 'file' | 'path'>, ...steps: Path): Where {
  return { file: entry.file, path: [...entry.path, ...steps] };
}

/** Lists of entries that have the same key, in order of first appearance. */
export function grouped<T>(entries: Iterable<T>, keyOf: (entry: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}
