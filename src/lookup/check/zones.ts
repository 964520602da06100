/** What stands around a figure: on its side of the clause, and farther off in its sentence. */
import type { Mark, Reading } from './reading.ts';

export type Zone = {
  /** Marks after the figure and in its clause, the nearest first. */
  readonly after: readonly Mark[];
  /** Marks before the figure and in its clause, the nearest first. */
  readonly before: readonly Mark[];
  readonly afterFar: readonly Mark[];
  readonly beforeFar: readonly Mark[];
};

export type Placed = {
  /** Index into `figures`. */
  readonly which: number;
  readonly sentence: number;
  readonly zone: Zone;
  /** Whether only joining words part it from the figure before; null for the first of its sentence. */
  readonly joined: boolean | null;
};

/** Each figure with its zone, in the order of the text. A name belongs to one figure only. */
export const zonesOf = (reading: Reading): readonly Placed[] =>
  [...reading.marks]
    .flatMap(([sentence, marks]) => inSentence(reading, sentence, marks))
    .sort((a, b) => a.which - b.which);

const inSentence = (reading: Reading, sentence: number, marks: readonly Mark[]): readonly Placed[] => {
  const gaps: Mark[][] = [[]];
  const which: number[] = [];
  for (const mark of marks) {
    if (mark.kind === 'figure') {
      which.push(mark.which);
      gaps.push([]);
    } else gaps[gaps.length - 1]?.push(mark);
  }
  const shares = gaps.map((gap, at) => share(reading, gap, at === 0, at === gaps.length - 1));
  return which.map((figure, at): Placed => {
    const [left, right] = [shares[at], shares[at + 1]];
    return {
      which: figure,
      sentence,
      joined: at === 0 ? null : gaps[at]?.every((mark) => mark.kind !== 'cut' || !mark.hard) === true,
      zone: {
        before: left?.right ?? [],
        beforeFar: left?.rightFar ?? [],
        after: right?.left ?? [],
        afterFar: right?.leftFar ?? [],
      },
    };
  });
};

type Share = {
  readonly left: readonly Mark[];
  readonly leftFar: readonly Mark[];
  readonly right: readonly Mark[];
  readonly rightFar: readonly Mark[];
};

/** Parts what stands between two figures at its clauses: the first is the left one's, the last the right one's. */
const share = (reading: Reading, gap: readonly Mark[], opens: boolean, closes: boolean): Share => {
  const cuts = gap.flatMap((mark, at) => (mark.kind === 'cut' && !isBracket(reading, mark.at) ? [at] : []));
  const said = (from: number, to: number) => gap.slice(from, to).filter((mark) => mark.kind !== 'cut');
  const [first, last] = [cuts[0] ?? gap.length, cuts.at(-1) ?? gap.length];
  if (opens && closes) return { left: [], leftFar: [], right: [], rightFar: [] };
  if (opens) {
    const start = cuts.length === 0 ? 0 : last;
    return {
      left: [],
      leftFar: [],
      right: said(start, gap.length).reverse(),
      rightFar: said(0, start).reverse(),
    };
  }
  if (closes) return { left: said(0, first), leftFar: said(first, gap.length), right: [], rightFar: [] };
  return {
    left: said(0, first),
    leftFar: said(first, last),
    right: said(last, gap.length).reverse(),
    rightFar: [],
  };
};

/** "Lost 600 men (killed)": what a bracket opens still belongs to the clause. */
const isBracket = (reading: Reading, at: number): boolean => /^[^,)]*\($/.test(reading.tokens[at]?.gap ?? '');
