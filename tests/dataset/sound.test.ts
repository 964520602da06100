/** What looks like a breach of a rule and is none; and files of any bytes at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingLine } from '../../src/dataset/finding.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { changed, type Files, folderOf, good } from './fixtures/good.ts';

const crier = 'articles/crier-2025-04-30.yaml';
const gazette = 'articles/gazette-2025-05.yaml';
const fallen = changed(
  gazette,
  'figure: { relation: exactly, value: 300 }',
  'figure: { relation: exactly, value: 900 }',
);
const told = (text: string) => text.replace('trois cents', 'neuf cents').replace(/300/g, '900');

const moreThan500 = (good[crier] ?? '')
  .replace('relation: about, value: 4700', 'relation: more-than, value: 500')
  .replace('quelque 4 700', 'plus de 500')
  .replace('Some 4,700', 'More than 500')
  .replace('Quelque 4 700', 'Plus de 500');

test.each<[string, Files]>([
  [
    'a name shared by a part and its whole',
    changed(
      'claimants.yaml',
      '[warden of the wells]',
      '[the council]',
      changed('claimants.yaml', 'en: Council', 'en: The Council'),
    ),
  ],
  [
    'a count that falls, with a note on the later figure',
    {
      ...changed(crier, 'paragraph: 1\n', 'paragraph: 1\n    note: The warden corrected himself.\n'),
      [gazette]: told(fallen[gazette] ?? ''),
    },
  ],
  [
    'a month that may hold the day',
    changed(
      crier,
      'as_of: "2025-04-30"\n    stated: "2025-04-30"\n    place',
      'as_of: "2025-04"\n    stated: "2025-04"\n    place',
    ),
  ],
  ['a part that its whole has room for', { ...good, [crier]: moreThan500 }],
  [
    'a repeat that rounds, with a note',
    changed(gazette, 'quelque six cents tués"', 'plus de 500 tués"\n    note: Its own rounding.'),
  ],
  [
    'an article whose day is unknown',
    changed(crier, 'date: "2025-04-30", basis: printed', 'date: null, basis: unknown'),
  ],
  [
    'windows line ends',
    Object.fromEntries(Object.entries(good).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')])),
  ],
  ['a byte order mark', { ...good, 'places.yaml': `\ufeff${good['places.yaml']}` }],
  [
    'a README, a licence and schemas',
    { ...good, 'README.md': '# Wells', LICENSE: '', 'schema/article.json': '{}' },
  ],
])('no finding: %s', (_, files) => {
  const loaded = loadDataset(folderOf(files));
  expect(loaded.ok ? [] : loaded.findings.map(findingLine)).toEqual([]);
});

test('whatever stands in a file, loading gives a dataset or findings with places', () => {
  const name = fc.constantFrom(...Object.keys(good));
  const yaml = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&a ',
    '*a',
    '!!',
    '---\n',
    '\t',
    '~',
    '0',
    '\0',
    '%',
  );
  const piece = fc
    .array(fc.oneof(yaml, fc.string({ unit: 'binary' })), { maxLength: 6 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      name,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(40),
      piece,
      (file, share, length, inserted) => {
        const text = good[file] ?? '';
        const at = Math.floor(share * text.length);
        const directory = folderOf({
          ...good,
          [file]: text.slice(0, at) + inserted + text.slice(at + length),
        });
        const loaded = loadDataset(directory);
        for (const { line, column } of loaded.ok ? [] : loaded.findings) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});
