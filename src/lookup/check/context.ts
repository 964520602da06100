/** What the sentences around one speak of: the last name before it, and the next after it. */
import type { Name } from './name.ts';
import type { Reading } from './reading.ts';

export type Context = {
  readonly before: (sentence: number) => Name | null;
  readonly after: (sentence: number) => Name | null;
};

/** The nearest names of a kind in other sentences; read once, so that asking for each figure stays linear. */
export const contextOf = ({ names, layout }: Reading, has: (name: Name) => boolean): Context => {
  const count = (layout.sentence.reduce((most, one) => Math.max(most, one), 0) ?? 0) + 1;
  const first: (Name | null)[] = Array.from({ length: count + 1 }, () => null);
  const last = [...first];
  for (const name of names) {
    const sentence = layout.sentence[name.from] ?? 0;
    if (!has(name)) continue;
    first[sentence] ??= name;
    last[sentence] = name;
  }
  const before = [...first];
  const after = [...first];
  for (let at = 1; at <= count; at += 1) before[at] = last[at - 1] ?? before[at - 1] ?? null;
  before[0] = null;
  after[count] = null;
  for (let at = count - 1; at >= 0; at -= 1) after[at] = first[at + 1] ?? after[at + 1] ?? null;
  return { before: (sentence) => before[sentence] ?? null, after: (sentence) => after[sentence] ?? null };
};
