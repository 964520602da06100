/** Whether words beside people who are counted say that they were sent, other than "sent" itself. */
import type { Index } from '../index/search-index.ts';
import { movements } from './deed-words.ts';
import type { Name } from './name.ts';
import type { Mark, Reading } from './reading.ts';
import { isHome } from './whose.ts';
import type { Placed } from './zones.ts';

/** The places among marks that one is sent to: "18,000 in Kursk", not "18,000 in Pyongyang". */
export const placesIn = (index: Index, { tokens }: Reading, marks: readonly Mark[]): readonly Name[] =>
  marks.flatMap((mark) =>
    mark.kind === 'name' && mark.name.place && !isHome(index, tokens, mark.name) ? [mark.name] : [],
  );

/** "1,500 soldiers have arrived": sent, in other words. */
export const moves = ({ tokens, layout, figures }: Reading, { which, sentence }: Placed): boolean => {
  const { from, to } = figures[which] ?? { from: 0, to: 0 };
  const low = Math.max(0, from - reach);
  return tokens
    .slice(low, to + reach)
    .some(({ text }, offset) => layout.sentence[low + offset] === sentence && movements.has(text));
};
const reach = 8;
