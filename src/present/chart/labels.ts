/** Where the words beside the marks stand, so that none covers a mark or another word. Pure. */
import type { Box } from './layout.ts';
import { halo, radius, type Spot } from './scale.ts';

export type Label = {
  readonly spot: Spot;
  readonly box: Box;
  /** From the mark to words that found no room beside it, or null. */
  readonly leader: {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
  } | null;
};

type Place = Pick<Label, 'box' | 'leader'>;
type Sized = { readonly spot: Spot; readonly width: number };
const height = 17;
/** The length of the arrow of "more than" and "less than", which words keep clear of. */
export const arrow = 20;

/**
 * A place for the words of each mark, current figures first. A mark with no free place around it stays without
 * words: its figure is in the text and in the answer.
 */
export function placeLabels(
  sized: readonly Sized[],
  lines: readonly Segment[],
  within: Box,
): readonly Label[] {
  const marks = sized.map(({ spot }) => ({ spot, box: outline(spot) }));
  const order = sized.toSorted((a, b) => Number(a.spot.mark.superseded) - Number(b.spot.mark.superseded));
  const placed: Label[] = [];
  for (const { spot, width } of order) {
    const words = placed.map(({ box }) => box);
    const leaders = placed.flatMap(({ leader }) => leader ?? []);
    const others = marks.filter((other) => other.spot !== spot).map(({ box }) => box);
    const fits = ({ box, leader }: Place) =>
      inside(box, within) &&
      ![...marks.map((mark) => mark.box), ...words].some((other) => overlap(box, other)) &&
      !leaders.some((line) => crosses(line, box)) &&
      (leader === null || ![...others, ...words].some((other) => crosses(leader, other)));
    const best = candidates(spot, width)
      .map((place, order) => ({ place, cost: order + crossed(place, lines) }))
      .toSorted((a, b) => a.cost - b.cost)
      .find(({ place }) => fits(place));
    if (best !== undefined) placed.push({ spot, ...best.place });
  }
  return placed;
}

/** A line behind the words costs as much as six places farther down the list. */
const crossed = ({ box }: Place, lines: readonly Segment[]) =>
  6 * lines.filter((line) => crosses(line, box)).length;

/** The space that a mark takes up, its arrow or its bar with it. */
function outline({ mark, x, low, high }: Spot): Box {
  const up = mark.quality === 'above' ? arrow : 0;
  const down = mark.quality === 'below' ? arrow : 0;
  const around = radius + (mark.quality === 'soft' ? halo : 2);
  return { left: x - around, right: x + around, top: high - around - up, bottom: low + around + down };
}

/** Beside the mark, above, below, and then farther off, best first. */
function candidates(spot: Spot, width: number): readonly Place[] {
  const { x, mark } = spot;
  const y = (spot.low + spot.high) / 2;
  const { left, right, top, bottom } = outline(spot);
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - height / 2,
    bottom: middle + height / 2,
  });
  const level = mark.quality === 'range' ? y : spot.low;
  const near = [
    at(right + 4, level),
    at(left - 4 - width, level),
    at(x - width / 2, top - height / 2),
    at(x - width / 2, bottom + height / 2),
    at(x + 8, top - 4),
    at(x - 8 - width, top - 4),
    at(x + 8, bottom + 4),
    at(x - 8 - width, bottom + 4),
  ].map((box) => ({ box, leader: null }));
  const far = [34, 52, 72, 96].flatMap((away) =>
    [-1, 1].flatMap((side) =>
      [x - width / 2, x + 11, x - 11 - width, x + 40, x - 40 - width].map((start) => {
        const box = at(start, (side < 0 ? top : bottom) + side * (away - 14));
        const end = [
          Math.min(Math.max(x, box.left + 6), box.right - 6),
          side < 0 ? box.bottom : box.top,
        ] as const;
        return { box, leader: { from: [x, side < 0 ? top : bottom] as const, to: end } };
      }),
    ),
  );
  return [...near, ...far];
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (box: Box, outer: Box) =>
  box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom;

export type Segment = { readonly from: Point; readonly to: Point };
type Point = readonly [x: number, y: number];

/** Whether a line passes through a box: it is sampled every few pixels, which is enough for words. */
function crosses({ from, to }: Segment, box: Box): boolean {
  const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4));
  return Array.from({ length: pieces + 1 }, (_, piece) => piece / pieces).some((share) => {
    const x = from[0] + (to[0] - from[0]) * share;
    const y = from[1] + (to[1] - from[1]) * share;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
