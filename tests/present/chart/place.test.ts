/** Where marks and words stand: nothing covers anything else, and nothing leaves the card. */
import { beforeAll, expect, test } from 'vitest';
import type { Measure } from '../../../src/present/chart/canvas.ts';
import { startDrawing } from '../../../src/present/chart/draw.ts';
import { placeLabels } from '../../../src/present/chart/labels.ts';
import { type Box, fonts, layoutOf, width, wrap } from '../../../src/present/chart/layout.ts';
import { joinedIn } from '../../../src/present/chart/lines.ts';
import type { Panel } from '../../../src/present/chart/model.ts';
import { radius, spotsOf, timeSpan, valueScale } from '../../../src/present/chart/scale.ts';
import { chartOf } from '../../../src/present/chart/series.ts';
import { cases, viewOf } from './sample.ts';

/** Every letter seven pixels wide: about right, and the same on every machine. */
const measure: Measure = (text, { size }) => text.length * size * 0.55;
const names = Object.keys(cases);

const modelOf = (name: string) => {
  const claims = cases[name] ?? [];
  const model = chartOf(claims, viewOf(claims), 'dark');
  if (model === null) throw new Error(`no chart for ${name}`);
  return model;
};

const panelsOf = (name: string) => {
  const model = modelOf(name);
  return layoutOf(model, measure).panels.map(({ panel, plot }) => {
    const spots = spotsOf(panel, { ...timeSpan(model.panels), ...valueScale(panel) }, plot);
    const sized = spots.map((spot) => ({ spot, width: measure(spot.mark.label, fonts.label) }));
    const room = { left: plot.left, right: width - 8, top: plot.top - 8, bottom: plot.bottom };
    return { panel, plot, spots, room, labels: placeLabels(sized, [], room) };
  });
};

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each(names)('%s: no words cover other words or a mark, and all stay within', (name) => {
  for (const { spots, labels, room } of panelsOf(name)) {
    const boxes = labels.map(({ box }) => box);
    const marks = spots.map(({ x, low, high }) => ({
      left: x - radius,
      right: x + radius,
      top: high - radius,
      bottom: low + radius,
    }));
    boxes.forEach((box, at) => {
      expect([...boxes.slice(at + 1), ...marks].filter((other) => overlap(box, other))).toEqual([]);
      expect(box.left >= room.left && box.right <= room.right && box.top >= room.top).toBe(true);
    });
  }
});

test.each(names)('%s: every current figure has its words', (name) => {
  for (const { spots, labels } of panelsOf(name)) {
    const current = spots.filter(({ mark }) => !mark.superseded).map(({ mark }) => mark.claim);
    expect(labels.map(({ spot }) => spot.mark.claim)).toEqual(expect.arrayContaining(current));
  }
});

test.each(names)('%s: marks of one place stand side by side, within the plot', (name) => {
  for (const { spots, plot } of panelsOf(name)) {
    spots.forEach(({ x, low }, at) => {
      const hidden = spots.slice(at + 1).filter((other) => Math.hypot(other.x - x, other.low - low) < radius);
      expect(hidden).toEqual([]);
      expect(x).toBeGreaterThan(plot.left);
      expect(x).toBeLessThan(plot.right);
    });
  }
});

test.each([
  [
    'the usual',
    [
      ['zelensky', 2],
      ['nis', 2],
    ],
  ],
  [
    'eight claimants',
    [
      ['zelensky', 3],
      ['jcs', 2],
      ['nis', 2],
      ['uk-mod', 2],
    ],
  ],
  ['one day', []],
  ['a range between two values', [['nis', 2]]],
  ['every counting', []],
])('%s: a line joins %o, running totals of one claimant at different dates', (name, joined) => {
  const lines = panelsOf(name).flatMap(({ panel, spots }) => joinedIn(panel, spots));
  expect(lines.map(({ spots }) => [spots[0]?.series.claimant, spots.length])).toEqual(joined);
});

const panel = (...highs: number[]): Panel => ({
  counting: 'cumulative',
  heading: '',
  series: [
    {
      claimant: 'nis',
      name: 'NIS',
      colour: '#ffffff',
      shape: 'circle',
      marks: highs.map((high) => ({
        claim: `c${high}`,
        from: 0,
        to: 1,
        low: high,
        high,
        quality: 'exact',
        superseded: false,
        label: '',
      })),
    },
  ],
});

test.each([
  [[0], { top: 2, step: 1 }],
  [[3], { top: 4, step: 1 }],
  [[600], { top: 800, step: 200 }],
  [[3, 12_000], { top: 15_000, step: 5_000 }],
  [[4_700], { top: 6_000, step: 2_000 }],
  [[1_000_000], { top: 1_250_000, step: 250_000 }],
  [[18_000], { top: 20_000, step: 5_000 }],
])('the value axis for %o runs from zero to a round number above', (highs, scale) => {
  expect(valueScale(panel(...highs))).toEqual(scale);
});

test('lines break at spaces, and a long word keeps a line to itself', () => {
  const font = { size: 10, weight: 400 } as const;
  expect(wrap('ab cd efghijklmnop q', 30, font, measure)).toEqual(['ab cd', 'efghijklmnop', 'q']);
});

let draw: ReturnType<typeof startDrawing>;
beforeAll(() => {
  draw = startDrawing();
});

test.each(names)('%s is drawn as a PNG', (name) => {
  const png = Buffer.from(draw(modelOf(name)));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
});
