/** Figures that are parts of others, or sums of them: "600 of the 18,000 sent", "half of the 18,000", "= 4,700". */
import type { Index } from '../index/search-index.ts';
import { partitives, shares, totals } from './deed-words.ts';
import { type Measured, measuresIn, narrowest, tacitly } from './measure-names.ts';
import type { Reading } from './reading.ts';
import type { Placed } from './zones.ts';

/** "600 of the 18,000 sent had been killed": nothing but such words between the two. */
export const isPartOf = (reading: Reading, part: Placed, whole: Placed): boolean => {
  const [one, other] = [reading.figures[part.which], reading.figures[whole.which]];
  if (one === undefined || other === undefined || part.sentence !== whole.sentence) return false;
  const between = reading.tokens.slice(one.to, other.from).map(({ text }) => text);
  const joins = between.filter((text) => partitives.has(text));
  return between.length > 0 && between.length <= 5 && joins.length > 0 && joins.length >= between.length - 1;
};

/** "Half of the 18,000 soldiers died": the number is that of all of them. */
export const isShared = ({ tokens, figures }: Reading, { which }: Placed): boolean => {
  const start = figures[which]?.from ?? 0;
  const words = [-3, -2, -1].map((back) => tokens[start + back]);
  const share = words.some(
    (token, at) => shares.has(token?.text ?? '') || /%/.test(words[at + 1]?.gap ?? ''),
  );
  return share && words.some((token) => partitives.has(token?.text ?? ''));
};

/** "Of the 18,000 sent, 600 killed" in one breath: the whole takes what stands right at it, the part the last. */
export const partAndWhole = (index: Index, whole: Placed): readonly [Measured | null, Measured | null] => {
  const names = measuresIn(whole.zone.after);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [null, null];
  if (first !== last) return [narrowest(index, [last]), narrowest(index, [first])];
  const single = narrowest(index, [first]);
  // "600 of the 4,700 casualties" counts casualties; "600 of 18,000 died" does not count 18,000 deaths.
  const wide = [...index.dataset.measures.values()].some(({ part_of }) => part_of === first.measure);
  return wide ? [null, single] : [single, tacitly];
};

/** "600 killed + 4,100 wounded = 4,700", "600 killed, 4,700 in total": the wider count of what went before. */
export const isTotal = ({ tokens, figures }: Reading, { which }: Placed): boolean => {
  const span = figures[which];
  if (span === undefined) return false;
  const beside = [-3, -2, -1].map((back) => tokens[span.from + back]?.text ?? '');
  const after = [0, 1, 2].map((on) => tokens[span.to + on]?.text ?? '');
  return /=\s*$/.test(tokens[span.from]?.gap ?? '') || [...beside, ...after].some((text) => totals.has(text));
};
