/** Where everything on the card stands, in logical pixels, before a mark is placed. Pure. */
import type { Font, Measure } from './canvas.ts';
import type { ChartModel, Panel, Series } from './model.ts';

/** Of the card, in logical pixels. */
export const width = 600;
const margin = 20;
/** Room for the numbers of the value axis, and for the end of a label beyond the last day. */
const axisWidth = 52;

export const fonts = {
  title: { size: 20, weight: 600 },
  label: { size: 14, weight: 600 },
  text: { size: 14, weight: 400 },
  small: { size: 12, weight: 400 },
} as const satisfies Readonly<Record<string, Font>>;

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Line = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: keyof typeof fonts;
};
export type Key = { readonly series: Series; readonly x: number; readonly y: number };
export type Layout = {
  readonly height: number;
  readonly title: readonly Line[];
  readonly subtitle: readonly Line[];
  readonly legend: readonly Key[];
  readonly panels: readonly { readonly panel: Panel; readonly heading: Line; readonly plot: Box }[];
  readonly foot: readonly Line[];
};

/** From one line of text to the next. */
export const lineHeight = (font: Font): number => font.size * 1.35;

/** Lines of at most `most` pixels, broken at spaces; a word longer than that keeps a line to itself. */
export function wrap(text: string, most: number, font: Font, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && measure(longer, font) <= most) lines.pop();
    lines.push(measure(longer, font) <= most ? longer : word);
  }
  return lines;
}

const headingHeight = 30;
/** The labels of the time axis stand under the last panel alone. */
const timeLabels = 54;
const plotHeights = [230, 165, 135, 120] as const;

/** The card of `model`: as high as its panels, legend and notes need. */
export function layoutOf(model: ChartModel, measure: Measure): Layout {
  const inner = width - 2 * margin;
  const flow = (text: string, font: keyof typeof fonts, top: number): readonly Line[] =>
    wrap(text, inner, fonts[font], measure).map((line, index) => ({
      text: line,
      x: margin,
      y: top + index * lineHeight(fonts[font]),
      font,
    }));
  const below = (lines: readonly Line[], otherwise: number) => {
    const last = lines.at(-1);
    return last === undefined ? otherwise : last.y + lineHeight(fonts[last.font]);
  };

  const title = flow(model.title, 'title', margin);
  const subtitle = flow(model.subtitle, 'small', below(title, margin) + 2);
  const legend = legendOf(model, below(subtitle, margin) + 12, inner, measure);
  const legendEnd = (legend.at(-1)?.y ?? 0) + 34;

  const plotHeight = plotHeights[model.panels.length - 1] ?? plotHeights[3];
  const panelHeight = headingHeight + plotHeight + 24;
  const footTop = legendEnd + model.panels.length * panelHeight + timeLabels - 24;
  const panels = model.panels.map((panel, index) => {
    const top = legendEnd + index * panelHeight;
    const plot = {
      left: margin + axisWidth,
      right: width - margin,
      top: top + headingHeight,
      bottom: top + headingHeight + plotHeight,
    };
    return { panel, heading: { text: panel.heading, x: margin, y: top, font: 'small' } as const, plot };
  });

  const foot: Line[] = [];
  for (const text of [...model.notes, model.source]) {
    foot.push(...flow(text, 'small', below(foot, footTop)));
  }
  return { height: Math.ceil(below(foot, 0) + margin - 4), title, subtitle, legend, panels, foot };
}

/** One entry a claimant, left to right and then on the next row. */
function legendOf(model: ChartModel, top: number, inner: number, measure: Measure): readonly Key[] {
  const all = model.panels.flatMap((panel) => panel.series);
  const once = all.filter(
    (series, index) => all.findIndex((other) => other.claimant === series.claimant) === index,
  );
  const keys: Key[] = [];
  let [x, y] = [margin, top];
  for (const series of once) {
    const room = 22 + measure(series.name, fonts.text);
    if (x > margin && x + room > margin + inner) [x, y] = [margin, y + 22];
    keys.push({ series, x, y });
    x += room + 18;
  }
  return keys;
}
