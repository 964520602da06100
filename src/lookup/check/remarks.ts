/** Remarks that point back at figures and count nothing themselves: "600 dead. That was the Somme", "c'était en mars". */
import type { Reading } from './reading.ts';
import { words } from './words.ts';

export type Remark = {
  /** Tokens [from, to) of what it says. */
  readonly from: number;
  readonly to: number;
  /** The sentences whose figures it is about. */
  readonly about: readonly number[];
};

const pointers = words('that this it these those thats c ca cela ce');
const copulas = words('was is were are s etait est etaient sont fut d dates date');

/** Every remark, first to last: a sentence after figures, or a clause of theirs. Linear in the tokens. */
export const remarksIn = ({ tokens, layout, figures }: Reading): readonly Remark[] => {
  const counting = new Set(figures.map(({ amount }) => layout.sentence[amount.start]));
  const numbers = new Set(figures.map(({ amount }) => amount.start));
  const remarks: Remark[] = [];
  let before: number[] = [];
  let open: Omit<Remark, 'to'> | null = null;
  for (let at = 0; at <= tokens.length; at += 1) {
    const [sentence, last] = [layout.sentence[at], layout.sentence[at - 1]];
    const opens = sentence !== last;
    if (opens && last !== undefined) before = counting.has(last) ? [...before.slice(-mostBefore), last] : [];
    if (opens || layout.cut[at] === 'hard') {
      if (open !== null) remarks.push({ ...open, to: at });
      const points = pointers.has(tokens[at]?.text ?? '') && copulas.has(tokens[at + 1]?.text ?? '');
      const about = opens ? before : [sentence ?? -1];
      open = points ? { from: at + 2, about } : null;
    }
    if (numbers.has(at)) open = null;
  }
  return remarks;
};

/** A remark is about no more sentences than these. */
const mostBefore = 9;
