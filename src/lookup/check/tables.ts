/** Columns: a row of numbers under a row of names, "killed | wounded" above "600 | 2,700". */
import type { Name } from './name.ts';
import type { Reading } from './reading.ts';

type Cell = { readonly line: number; readonly column: number };

/** Figure → the names at the head of its column; figures that stand in no column are absent. */
export const headsOf = (reading: Reading): ReadonlyMap<number, readonly Name[]> => {
  const { tokens, names, figures } = reading;
  const heads = new Map<number, readonly Name[]>();
  const cells = cellsOf(tokens.map(({ gap }) => gap));
  const figured = new Map<number, number[]>();
  for (const [which, { amount }] of figures.entries()) push(figured, cells[amount.start]?.line ?? 0, which);
  const named = new Map<number, Name[]>();
  for (const name of names) push(named, cells[name.from]?.line ?? 0, name);
  const widths = new Map<number, number>();
  for (const { line, column } of cells) widths.set(line, column);
  let head: number | null = null;
  for (const [line, width] of widths) {
    const row = figured.get(line);
    if (row === undefined) {
      const filled = new Set((named.get(line) ?? []).map((name) => cells[name.from]?.column));
      head = filled.size > 1 ? line : null;
      continue;
    }
    if (head === null || width === 0) continue;
    // A row that is wider by one begins with a label over which nothing stands.
    const offset = width - (widths.get(head) ?? 0);
    if (offset !== 0 && offset !== 1) continue;
    for (const which of row) {
      const column = (cells[figures[which]?.amount.start ?? 0]?.column ?? 0) - offset;
      const over = (named.get(head) ?? []).filter((name) => cells[name.from]?.column === column);
      if (over.length > 0) heads.set(which, over);
    }
  }
  return heads;
};

/** The line and the column of each token, by what is typed before it. */
const cellsOf = (gaps: readonly string[]): readonly Cell[] => {
  let [line, column] = [0, 0];
  return gaps.map((gap, at) => {
    const lines = gap.split('\n');
    if (lines.length > 1 || at === 0) {
      line += lines.length - 1;
      column = bars((lines.at(-1) ?? '').trimStart().replace(/^[|;]/, ''));
    } else column += bars(gap);
    return { line, column };
  });
};

/** How many columns end in what parts two words. */
const bars = (gap: string): number => {
  const drawn = gap.match(/[|;\t]/g)?.length ?? 0;
  return drawn > 0 ? drawn : / {2,}| \/ /.test(gap) ? 1 : 0;
};

const push = <Value>(map: Map<number, Value[]>, key: number, value: Value): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
};
