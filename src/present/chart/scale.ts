/** From days and figures to pixels, and marks moved apart where they would hide each other. Pure. */
import type { Box } from './layout.ts';
import type { Mark, Panel, Series } from './model.ts';

/** The value axis runs from zero, so that heights compare as the figures do. */
export type Scale = {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly step: number;
};

const day = 86_400_000;
const leastSpan = 20 * day;

/** One time axis for all panels, with a margin at both ends and never shorter than twenty days. */
export function timeSpan(panels: readonly Panel[]): { readonly from: number; readonly to: number } {
  const marks = panels.flatMap((panel) => panel.series.flatMap((series) => series.marks));
  const first = Math.min(...marks.map((mark) => mark.from));
  const last = Math.max(...marks.map((mark) => mark.to));
  const edge = Math.max((last - first) * 0.05, (leastSpan - (last - first)) / 2);
  return { from: first - edge, to: last + edge };
}

/** A round end of the axis above the highest figure, with room for its arrow, and about four round steps. */
export function valueScale(panel: Panel): { readonly top: number; readonly step: number } {
  const highest = Math.max(1, ...panel.series.flatMap((series) => series.marks.map((mark) => mark.high)));
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough);
  return { top: Math.ceil((highest * 1.08) / step) * step, step };
}

/** A mark in pixels: `x` is the middle of its date, `left` to `right` what the date may mean. */
export type Spot = {
  readonly mark: Mark;
  readonly series: Series;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** Of the low and of the high value; pixels grow downwards, so `low` is never above `high`. */
  readonly low: number;
  readonly high: number;
};

/** Whether a date is less precise than a day. */
export const isVague = (mark: Mark): boolean => mark.to - mark.from > day;

/** Of a mark. */
export const radius = 6;
/** How far the soft edge of "about" reaches beyond its mark. */
export const halo = 5;
const apart = 2 * radius + 3;

/** All marks of a panel, those of one place moved to the side of each other, in the order of their dates. */
export function spotsOf(panel: Panel, scale: Scale, plot: Box): readonly Spot[] {
  const xOf = (at: number) =>
    plot.left + ((at - scale.from) / (scale.to - scale.from)) * (plot.right - plot.left);
  const yOf = (value: number) => plot.bottom - (value / scale.top) * (plot.bottom - plot.top);
  const spots = panel.series
    .flatMap((series) =>
      series.marks.map((mark) => ({
        mark,
        series,
        x: xOf((mark.from + mark.to) / 2),
        left: xOf(mark.from),
        right: xOf(mark.to),
        low: yOf(mark.low),
        high: yOf(mark.high),
      })),
    )
    .toSorted((a, b) => a.x - b.x || (a.mark.claim < b.mark.claim ? -1 : 1));
  const placed: Spot[] = [];
  for (const spot of spots) {
    const free = (x: number) => placed.every((other) => !hides(other, { ...spot, x }));
    const moves = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((times) => spot.x + times * apart);
    const x = moves.find((move) => move > plot.left && move < plot.right && free(move)) ?? spot.x;
    placed.push({ ...spot, x });
  }
  return placed;
}

const hides = (a: Spot, b: Spot) =>
  Math.abs(a.x - b.x) < apart && a.high - apart < b.low && b.high - apart < a.low;

/** The instant that stands at a pixel: the way back, for lines that pass through moved marks. */
export const instantAt = (x: number, scale: Scale, plot: Box): number =>
  scale.from + ((x - plot.left) / (plot.right - plot.left)) * (scale.to - scale.from);
