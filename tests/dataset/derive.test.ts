import { expect, test } from 'vitest';
import { type Counted, compatible, interval } from '../../src/dataset/compatible.ts';
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { origins } from '../../src/dataset/origins.ts';
import type { Figure } from '../../src/dataset/schema.ts';
import { changed, type Files, folderOf, good } from './fixtures/good.ts';

const crier = 'articles/crier-2025-04-30.yaml';
const gazette = 'articles/gazette-2025-05.yaml';

function dataset(files: Files = good): Dataset {
  const loaded = loadDataset(folderOf(files));
  if (!loaded.ok) throw new Error(loaded.findings.map(({ message }) => message).join('\n'));
  return loaded.dataset;
}

function claim(id: string, files: Files = good): Claim {
  const found = dataset(files).claimById.get(id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

test('a repeat is an appearance of the claim that it repeats, with its chain', () => {
  expect(claim('warden-killed-2025-04').appearances).toEqual([
    { article: 'crier-2025-04-30', printed: 'Environ 600 tués', paragraph: 1, chain: ['warden', 'crier'] },
    {
      article: 'gazette-2025-05',
      printed: 'quelque six cents tués',
      paragraph: 2,
      chain: ['warden', 'crier'],
    },
  ]);
});

test('an article lists what was read in it by paragraph, repeats included', () => {
  expect(dataset().articles.get('gazette-2025-05')?.claims).toEqual([
    'diggers-sent-2024',
    'warden-killed-2025-04',
    'warden-killed-2025-01',
  ]);
});

test('what an author leaves out is null or empty', () => {
  const { measure, figure, counting, period, proposition, place, note, themes } = claim('diggers-sent-2024');
  expect({ measure, figure, counting, period, proposition, place, note, themes }).toEqual({
    measure: null,
    figure: null,
    counting: null,
    period: null,
    proposition: null,
    place: null,
    note: null,
    themes: ['wells-dug'],
  });
});

test('a figure is superseded by the newest of the same claimant, measure, subject and counting', () => {
  expect(claim('warden-killed-2025-01').supersededBy).toBe('warden-killed-2025-04');
  expect(claim('warden-killed-2025-04').supersededBy).toBeNull();
});

const earlier = 'as_of: "2025-01"\n    stated: "2025-01"\n    chain: [warden]';
test.each([
  ['another claimant', earlier, earlier.replace('[warden]', '[gate-warden]')],
  ['a day that may be the same', earlier, earlier.replaceAll('2025-01', '2025-04')],
  ['another measure', 'measure: killed\n', 'measure: wounded\n'],
  ['a plan', 'counting: cumulative', 'counting: planned'],
  ['a period', 'counting: cumulative', 'counting: period\n    period: { from: "2025-01", to: "2025-01" }'],
  ['another way of counting', 'counting: cumulative', 'counting: stock'],
])('a figure is not superseded: %s', (_, from, to) => {
  expect(claim('warden-killed-2025-01', changed(gazette, from, to)).supersededBy).toBeNull();
});

test('the newest asOf comes first, then the newest stated, then figures, then the id', () => {
  expect(dataset().claims.map(({ id }) => id)).toEqual([
    'warden-killed-2025-04',
    'warden-lost-2025-04',
    'council-confirms-2025-04',
    'warden-killed-2025-01',
    'diggers-sent-2024',
  ]);
});

test('every part of the dataset is frozen', () => {
  const thawed: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(path);
    const inner = value instanceof Map ? value : Object.entries(value);
    for (const [key, part] of inner) walk(part, `${path}.${key}`);
  };
  walk(dataset(), 'dataset');
  expect(thawed).toEqual([]);
});

test('a dataset without claims has no newest day', () => {
  const { [crier]: _, [gazette]: __, ...rest } = good;
  const empty = (text = '') => text.replace(/claims:.*/s, 'claims: []\n');
  const files = { ...rest, [crier]: empty(good[crier]), [gazette]: empty(good[gazette]) };
  expect(dataset(files).newest).toBeNull();
});

test.each<[Figure, number, number]>([
  [{ relation: 'exactly', value: 600 }, 600, 600],
  [{ relation: 'about', value: 600 }, 510, 690],
  [{ relation: 'nearly', value: 2000 }, 1700, 2000],
  [{ relation: 'more-than', value: 3000 }, 3001, Number.POSITIVE_INFINITY],
  [{ relation: 'at-least', value: 3000 }, 3000, Number.POSITIVE_INFINITY],
  [{ relation: 'less-than', value: 100 }, 0, 99],
  [{ relation: 'at-most', value: 100 }, 0, 100],
  [{ relation: 'between', low: 10000, high: 12000 }, 10000, 12000],
  [{ relation: 'order', order: 'tens' }, 10, 99],
  [{ relation: 'order', order: 'thousands' }, 1000, 9999],
  [{ relation: 'order', order: 'tens-of-thousands' }, 10000, 99999],
])('%j allows %d to %d', (figure, low, high) => {
  expect(interval(figure).low).toBeCloseTo(low);
  expect(interval(figure).high).toBeCloseTo(high);
});

const figure = (
  given: Figure | null,
  asOf: string,
  counting: Counted['counting'] = 'cumulative',
): Counted => ({
  figure: given,
  asOf,
  counting,
});
const exactly = (value: number) => ({ relation: 'exactly', value }) as const;
test.each([
  ['the same day, far apart', figure(exactly(1000), '2025-01'), figure(exactly(3000), '2025-01'), false],
  [
    'the same day, within "about"',
    figure({ relation: 'about', value: 3000 }, '2025-01'),
    figure(exactly(3300), '2025-01'),
    true,
  ],
  ['later and higher', figure(exactly(1000), '2025-01'), figure(exactly(3000), '2025-04'), true],
  ['later and lower', figure(exactly(3000), '2025-01'), figure(exactly(1000), '2025-04'), false],
  [
    'later and higher, but no running count',
    figure(exactly(1), '2025-01', 'stock'),
    figure(exactly(3), '2025-04', 'stock'),
    false,
  ],
  [
    'more than, and higher',
    figure({ relation: 'more-than', value: 1000 }, '2025-01'),
    figure(exactly(1100), '2025-01'),
    true,
  ],
  ['a claim without a figure', figure(null, '2025-01'), figure(exactly(1), '2025-01'), false],
])('compatible, whichever comes first: %s', (_, a, b, expected) => {
  expect([compatible(a, b), compatible(b, a)]).toEqual([expected, expected]);
});

test('one briefing in two articles is one origin, another first speaker a second', () => {
  expect(origins(claim('warden-killed-2025-04'))).toBe(1);
  const other = changed(
    gazette,
    'printed: "quelque six cents tués"',
    'printed: "quelque six cents tués"\n    chain: [crier]',
  );
  expect(origins(claim('warden-killed-2025-04', other))).toBe(2);
});
