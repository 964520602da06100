/** Lines between marks: only a running total of one claimant is the same count at two times. Pure. */
import type { Segment } from './labels.ts';
import type { Panel } from './model.ts';
import { isVague, type Spot } from './scale.ts';

export type Joined = { readonly colour: string; readonly spots: readonly Spot[] };

/**
 * The marks that a line connects: of one claimant, cumulative, and of different dates. A range has no one value to
 * pass through, and interrupts it.
 */
export function joinedIn({ counting }: Panel, spots: readonly Spot[]): readonly Joined[] {
  if (counting !== 'cumulative') return [];
  const claimants = [...new Set(spots.map(({ series }) => series.claimant))];
  return claimants.flatMap((claimant) => {
    const own = spots
      .filter(({ series }) => series.claimant === claimant)
      .toSorted((a, b) => a.mark.from + a.mark.to - (b.mark.from + b.mark.to));
    const runs: Spot[][] = [[]];
    for (const spot of own) {
      const before = runs.at(-1)?.at(-1)?.mark;
      const isSameDate = before?.from === spot.mark.from && before.to === spot.mark.to;
      if (spot.mark.quality === 'range' || isSameDate) runs.push([]);
      if (spot.mark.quality !== 'range') runs.at(-1)?.push(spot);
    }
    return runs
      .filter((run) => run.length > 1)
      .map((run) => ({ colour: own[0]?.series.colour ?? '', spots: run }));
  });
}

/** Everything drawn as a line, which words had better not stand on. */
export const segmentsOf = (joined: readonly Joined[], spots: readonly Spot[]): readonly Segment[] => [
  ...joined.flatMap((line) => between(line.spots)),
  ...spots.flatMap(dateSegment),
];

const between = (spots: readonly Spot[]): readonly Segment[] =>
  spots.slice(1).map((to, index) => {
    const from = spots[index] ?? to;
    return { from: [from.x, from.low], to: [to.x, to.low] };
  });

const dateSegment = ({ mark, left, right, low }: Spot): readonly Segment[] =>
  isVague(mark) && mark.quality !== 'range' ? [{ from: [left, low], to: [right, low] }] : [];
