/** What measures named beside one figure come to: the narrower of two that nest, and whom they leave out. */
import { upwards } from '../index/keys.ts';
import type { Index } from '../index/search-index.ts';
import type { Name } from './name.ts';
import type { Mark } from './reading.ts';

export type Measured = {
  readonly id: string;
  readonly name: Name | null;
  /** Only some of the people are counted, "officers killed": no claim's own measure. */
  readonly some: boolean;
  /** No word says it, "600 soldiers": troops are there to be sent. */
  readonly tacit: boolean;
  /** What the sentence before spoke of, where this one says nothing. */
  readonly lead?: string | null;
};

/** The measure that sending is; every other count of people presupposes it. */
export const sending = 'deployed';
export const tacitly: Measured = { id: sending, name: null, some: false, tacit: true };
export const reinforcing = 'deployed-additional';

/** The measures among marks, in their order. */
export const measuresIn = (marks: readonly Mark[]): readonly Name[] =>
  marks.flatMap((mark) => (mark.kind === 'name' && mark.name.measure !== null ? [mark.name] : []));

/** "2,000 wounded were sent home": the narrower of two that nest; sending yields to all else; the nearest. */
export const ownMeasure = (
  index: Index,
  after: readonly Mark[],
  before: readonly Mark[],
): Measured | null => {
  const all = [...measuresIn(after), ...measuresIn(before)];
  const strong = all.filter((name) => name.measure !== sending);
  const fates = strong.filter((name) => !isGroup(index, name.measure));
  const some = fates.length > 0 && fates.length < strong.length;
  const best = narrowest(index, some ? fates : strong.length > 0 ? strong : all);
  return best && { ...best, some };
};

/** Officers, workers: who is counted, not what became of them. */
export const isGroup = (index: Index, measure: string | null): boolean => {
  const topic = index.dataset.measures.get(measure ?? '')?.topic;
  return (topic === 'deployment' || topic === 'workers') && measure !== sending && measure !== reinforcing;
};

/** The first measure, or the one within it that a later name gives. */
export const narrowest = (index: Index, names: readonly Name[]): Measured | null => {
  const [first, ...others] = names;
  if (first === undefined || first.measure === null) return null;
  let best: Measured = { id: first.measure, name: first, some: false, tacit: false };
  for (const name of others) {
    if (name.measure !== null && name.measure !== best.id && isWithin(index, name.measure, best.id))
      best = { id: name.measure, name, some: false, tacit: false };
  }
  return best;
};

/** Whether a measure is part of another. */
export const isWithin = (index: Index, narrow: string, wide: string): boolean =>
  upwards(narrow, index.dataset.measures).includes(wide);
