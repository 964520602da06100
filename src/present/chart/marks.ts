/** The look of a mark: its shape is its claimant's, its filling says how the figure is known. Pure. */
import { arrow } from './labels.ts';
import type { Panel } from './model.ts';
import type { Card, Shape } from './palette.ts';
import { halo, isVague, radius, type Spot } from './scale.ts';

type Style = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: number[];
  readonly opacity?: number;
};
type Base = { readonly silent: true; readonly z: number; readonly style: Style };
/** What the charting library draws as it is told: its own names for its own elements. */
export type Element = Base &
  (
    | { readonly type: 'polygon' | 'polyline'; readonly shape: { readonly points: [number, number][] } }
    | {
        readonly type: 'circle';
        readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
      }
    | {
        readonly type: 'rect';
        readonly shape: {
          readonly x: number;
          readonly y: number;
          readonly width: number;
          readonly height: number;
          readonly r: number;
        };
      }
  );

/** Corners of each shape on a circle of radius 1, made about equally heavy to the eye. */
const corners: Readonly<Record<Exclude<Shape, 'circle'>, { sides: number; turn: number; grow: number }>> = {
  diamond: { sides: 4, turn: 0, grow: 1.2 },
  square: { sides: 4, turn: Math.PI / 4, grow: 1.2 },
  triangle: { sides: 3, turn: 0, grow: 1.3 },
  pentagon: { sides: 5, turn: 0, grow: 1.12 },
};

/** A claimant's shape around a point. */
export function symbol(shape: Shape, x: number, y: number, r: number, style: Style, z = 10): Element {
  const base = { silent: true, z, style } as const;
  if (shape === 'circle') return { ...base, type: 'circle', shape: { cx: x, cy: y, r } };
  const { sides, turn, grow } = corners[shape];
  const points = Array.from({ length: sides }, (_, corner): [number, number] => {
    const angle = turn + (corner / sides) * 2 * Math.PI - Math.PI / 2;
    return [x + Math.cos(angle) * r * grow, y + Math.sin(angle) * r * grow];
  });
  return { ...base, type: 'polygon', shape: { points } };
}

const line = (style: Style, z: number, ...points: [number, number][]): Element => ({
  type: 'polyline',
  silent: true,
  z,
  shape: { points },
  style,
});

/** Everything that one mark is drawn with, what lies behind first. */
export function markElements(spot: Spot, panel: Panel, card: Card, floor: number): readonly Element[] {
  const { mark, series, x, low, high } = spot;
  const { colour, shape } = series;
  const opacity = mark.superseded ? 0.55 : 1;
  const dashed = panel.counting === 'planned' ? { lineDash: [3, 3] } : {};
  const outlined: Style = { fill: card.background, stroke: colour, lineWidth: 2, opacity, ...dashed };
  const filled: Style = { fill: colour, stroke: card.background, lineWidth: 1, opacity };
  const solid = panel.counting === 'planned' ? outlined : filled;
  const bar = panel.counting === 'period' ? [periodBar(spot, floor, opacity)] : dateSpan(spot, opacity);
  switch (mark.quality) {
    case 'exact':
      return [...bar, symbol(shape, x, low, radius, solid)];
    case 'soft': {
      const edge = symbol(shape, x, low, radius + halo, { fill: colour, opacity: opacity * 0.3 }, 8);
      return [...bar, edge, symbol(shape, x, low, radius - 1, solid)];
    }
    case 'above':
    case 'below': {
      const way = mark.quality === 'above' ? -1 : 1;
      return [
        ...bar,
        ...openArrow(x, low, way, { stroke: colour, lineWidth: 2, opacity }),
        symbol(shape, x, low, radius, outlined),
      ];
    }
    case 'range': {
      const body: Element = {
        type: 'rect',
        silent: true,
        z: 9,
        shape: { x: x - 4, y: high, width: 8, height: Math.max(1, low - high), r: 2 },
        style: { fill: colour, opacity: opacity * 0.55 },
      };
      return [...bar, body, symbol(shape, x, low, 4, filled), symbol(shape, x, high, 4, filled)];
    }
  }
}

/** "More than" and "less than": the mark is where the figure begins, and the arrow has no end. */
function openArrow(x: number, y: number, way: 1 | -1, style: Style): readonly Element[] {
  const tip = y + way * (radius + arrow - 4);
  return [
    line(style, 9, [x, y], [x, tip]),
    line(style, 9, [x - 5, tip - way * 6], [x, tip], [x + 5, tip - way * 6]),
  ];
}

/**
 * A month, a season or a year has its length. A range then covers an area: a line through its middle would show
 * a value that nobody gave.
 */
function dateSpan({ mark, left, right, low, high, series }: Spot, opacity: number): readonly Element[] {
  if (!isVague(mark)) return [];
  if (mark.quality === 'range') return [area(left, high, right, low, series.colour, opacity * 0.22)];
  const style = { stroke: series.colour, lineWidth: 2, opacity: opacity * 0.6 };
  const end = (x: number) => line(style, 7, [x, low - 4], [x, low + 4]);
  return [line(style, 7, [left, low], [right, low]), end(left), end(right)];
}

/** A figure of a period alone is as wide as its period and stands on the floor: no line leads to it. */
const periodBar = ({ left, right, high, series }: Spot, floor: number, opacity: number): Element =>
  area(left, high, Math.max(left + 2, right), floor, series.colour, opacity * 0.28);

const area = (
  x: number,
  y: number,
  right: number,
  bottom: number,
  fill: string,
  opacity: number,
): Element => ({
  type: 'rect',
  silent: true,
  z: 5,
  shape: { x, y, width: right - x, height: bottom - y, r: 0 },
  style: { fill, opacity },
});
