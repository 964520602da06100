/** From claims to a picture: what stands where, joined to what, in whose colour, and when there is no picture. */
import { expect, test } from 'vitest';
import { firstDay, lastDay } from '../../../src/dataset/dates.ts';
import type { Figure } from '../../../src/dataset/schema.ts';
import { altText } from '../../../src/present/chart/alt.ts';
import { extent, timeTicks } from '../../../src/present/chart/days.ts';
import { cards, shapes, stylesOf, themes } from '../../../src/present/chart/palette.ts';
import { chartOf } from '../../../src/present/chart/series.ts';
import { cases, claim, datasetOf, viewOf } from './sample.ts';

const about = (value: number): Figure => ({ relation: 'about', value });
const order: Figure = { relation: 'order', order: 'thousands' };
const one = { claimant: 'nis', figure: about(600), asOf: '2025-04-30' };
const other = { claimant: 'jcs', figure: about(500), asOf: '2025-03' };

test.each([
  ['no claim', []],
  ['one figure', [one]],
  ['one figure and an event', [one, { ...other, figure: null }]],
  ['one figure and an order, which has no value', [one, { ...other, figure: order }]],
  ['figures of two measures', [one, { ...other, measure: 'killed' }]],
  ['figures of two subjects', [one, { ...other, subject: 'russian-troops' }]],
])('no chart of %s', (_, given) => {
  const claims = given.map(claim);
  expect(chartOf(claims, viewOf(claims), 'dark')).toBeNull();
});

const chart = (name: string, language: 'en' | 'fr' = 'en') => {
  const claims = cases[name] ?? [];
  return chartOf(claims, viewOf(claims, language), 'dark');
};

test('each panel holds one way of counting, and its headings say which', () => {
  const panels = chart('every counting')?.panels ?? [];
  expect(panels.map(({ counting, heading }) => [counting, heading])).toEqual([
    ['cumulative', 'Running totals'],
    ['stock', 'At that moment'],
    ['period', 'Within a period alone, as wide as its bar'],
    ['planned', 'Planned or suspected'],
  ]);
});

test.each<[Figure, object]>([
  [
    { relation: 'exactly', value: 300 },
    { quality: 'exact', low: 300, high: 300, label: '300' },
  ],
  [
    { relation: 'about', value: 1100 },
    { quality: 'soft', label: 'about 1,100' },
  ],
  [
    { relation: 'nearly', value: 2000 },
    { quality: 'soft', label: 'nearly 2,000' },
  ],
  [
    { relation: 'more-than', value: 3000 },
    { quality: 'above', label: 'more than 3,000' },
  ],
  [
    { relation: 'at-least', value: 3000 },
    { quality: 'above', label: 'at least 3,000' },
  ],
  [
    { relation: 'less-than', value: 3000 },
    { quality: 'below', label: 'less than 3,000' },
  ],
  [
    { relation: 'at-most', value: 3000 },
    { quality: 'below', label: 'at most 3,000' },
  ],
  [
    { relation: 'between', low: 10, high: 12 },
    { quality: 'range', low: 10, high: 12, label: '10 to 12' },
  ],
])('%o is marked by its quality, and never without its words', (figure, mark) => {
  const claims = [one, { ...other, figure }].map(claim);
  const series = chartOf(claims, viewOf(claims), 'dark')?.panels[0]?.series;
  expect(series?.find(({ claimant }) => claimant === 'jcs')?.marks[0]).toMatchObject(mark);
});

test('an order is named under the chart and given no place in it', () => {
  const usual = chart('the usual');
  expect(usual?.notes).toEqual([
    'Not drawn, no number was given: Western officials (several thousand, as of November 2024)',
  ]);
  const drawn = usual?.panels.flatMap(({ series }) => series.map(({ claimant }) => claimant));
  expect(drawn).not.toContain('western-officials');
});

test('what goes beyond eight claimants or forty figures is counted', () => {
  const many = Array.from({ length: 50 }, (_, n) => ({ ...one, figure: about(n + 1) })).map(claim);
  const model = chartOf(many, viewOf(many), 'dark');
  expect(model?.panels[0]?.series[0]?.marks).toHaveLength(40);
  expect(model?.notes).toEqual(['10 more figures are not drawn: the latest ones come first']);
});

test('words and numbers are those of the language', () => {
  const model = chart('the usual', 'fr');
  expect(model?.title).toBe('Tués ou blessés · troupes nord-coréennes');
  expect(model?.panels[0]?.series[0]?.marks.at(-1)?.label).toBe('environ 4\u202f700');
  expect(model?.source).toContain('données 0123456789ab');
});

test('a claimant keeps colour and shape, whatever else is in the chart', () => {
  const all = cases['eight claimants'] ?? [];
  const view = viewOf(all);
  const few = all.filter(({ claimant }) => claimant === 'zelensky' || claimant === 'uk-mod');
  const styles = (claims: typeof all) =>
    chartOf(claims, view, 'dark')?.panels[0]?.series.map(({ claimant, colour, shape }) => [
      claimant,
      colour + shape,
    ]);
  const whole = new Map(styles(all)?.map(([claimant = '', style = '']) => [claimant, style]));
  expect(styles(few)).toEqual(
    [...whole].filter(([claimant]) => claimant === 'zelensky' || claimant === 'uk-mod'),
  );
  expect(new Set(whole.values()).size).toBe(8);
});

test('forty claimants differ in colour or in shape', () => {
  const claims = Array.from({ length: 40 }, (_, n) => claim({ ...one, claimant: `c${n}` }, n));
  const claimants = new Map(
    claims.map(({ claimant }) => [
      claimant,
      { id: claimant, kind: 'person', names: { en: 'x', fr: 'x' } } as const,
    ]),
  );
  const dataset = { ...datasetOf(claims), claimants };
  const styles = [...stylesOf(dataset, 'dark').values()].map((style) => JSON.stringify(style));
  expect(new Set(styles).size).toBe(40);
  expect(shapes.length * cards.dark.colours.length).toBe(40);
});

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each(themes)('on the %s card marks stand out 3:1 and words 4.5:1', (theme) => {
  const { background, text, muted, colours } = cards[theme];
  for (const colour of colours) expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
  for (const words of [text, muted]) expect(contrast(words, background)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  '2024',
  '2024-02',
  '2023-02',
  '2024-12',
  '2024-12-31',
  '2025-spring',
  '2024-autumn',
  '2024-winter',
])('the extent of %s is the days that the dataset reads in it', (date) => {
  const { from, to } = extent(date);
  expect(new Date(from).toISOString().slice(0, 10)).toBe(firstDay(date));
  expect(new Date(to - 1).toISOString().slice(0, 10)).toBe(lastDay(date));
});

test.each([
  ['2024-12-20', '2024-12-27', 'en-GB', ['20 Dec|2024', '22 Dec', '24 Dec', '26 Dec', '28 Dec']],
  ['2024-12-20', '2025-05-02', 'en-GB', ['Jan|2025', 'Feb', 'Mar', 'Apr', 'May']],
  ['2024-11-20', '2025-03-02', 'fr-FR', ['déc.|2024', 'janv.|2025', 'févr.', 'mars']],
  ['2020-03', '2025-05', 'en-GB', ['2021', '2022', '2023', '2024', '2025']],
])('ticks from %s to %s in %s', (from, to, locale, labels) => {
  const ticks = timeTicks(extent(from).from, extent(to).to, 7, locale);
  expect(ticks.map(({ label }) => label.replace('\n', '|'))).toEqual(labels);
});

test('the text for those who do not see the chart names figure, claimant and date in sentences', () => {
  expect(chart('the usual')?.alt).toBe(
    'Chart of killed or wounded, North Korean troops: 5 figures by 3 claimants. ' +
      'NIS (South Korean intelligence) said about 4,700, as of 30 April 2025. ' +
      'Volodymyr Zelensky said 4,000, as of 9 January 2025. ' +
      'Joint Chiefs of Staff (Seoul) said about 1,100, as of 23 December 2024. ' +
      'NIS (South Korean intelligence) had earlier said about 3,000, as of January 2025. ' +
      'Volodymyr Zelensky had earlier said more than 3,000, as of 23 December 2024. ' +
      'The claims are attributed, not verified.',
  );
});

test.each(Object.keys(cases).flatMap((name) => [[name, 'en'] as const, [name, 'fr'] as const]))(
  'the text of %s in %s fits, in whole sentences',
  (name, language) => {
    const alt = chart(name, language)?.alt ?? '';
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(alt).toMatch(/\.$/);
  },
);

test('sentences that do not fit are left out whole, the last one never', () => {
  expect(altText('Lead.', ['One is long.', 'Two.'], 'End.', 10)).toBe('Lead. End.');
  expect(altText('Lead.', ['One.', 'Two.'], 'End.', 16)).toBe('Lead. One. End.');
});
