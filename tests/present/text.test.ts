/** Answers as a terminal shows them. */
import { expect, test } from 'vitest';
import { answerText } from '../../src/present/text.ts';
import { languages } from '../../src/present/words.ts';
import { answers } from './answers.ts';
import { claim, en, found, understood } from './fixture.ts';

test('a question is answered with figure, claimant, relay, date and the articles by name', () => {
  expect(answerText(found(), en)).toBe(`\
about 600 killed, says South Korea’s NIS (relayed by MP Lee Seong-kweun), as of 30 April 2025, read in two articles
  Continent.com, “Six cents morts”, 30 April 2025 · no address recorded
  AFP, 30 April 2025 (date inferred) · https://example.org/a_(b)

Read as: South Korea’s NIS · killed · North Korean troops

⚠️ Other measures: do not add
- about 4,700 killed or wounded, says South Korea’s NIS, as of 30 April 2025, read in one article
  Continent.com, “Six cents morts”, 30 April 2025 · no address recorded

- One earlier figure of the same claimant is folded away

Newest claim held: 30 April 2025 · dataset 0123456789ab`);
});

test.each([
  ['2025-07-29', 'Newest claim held: 30 April 2025'],
  ['2025-07-30', 'The newest claim held here is 91 days old (30 April 2025)'],
])('on %s the footer says: %s', (today, footer) => {
  expect(answerText(found(), { ...en, today })).toContain(footer);
});

test('figures of another measure are never listed with the leading ones', () => {
  const mixed = found({
    claims: [claim('nis-killed-2025-04-30'), claim('nis-repatriated-2025-03')],
    otherMeasures: [],
    earlier: [],
  });
  const [lead = '', rest = ''] = answerText(mixed, en).split('do not add');
  expect(lead).not.toContain('2,000');
  expect(rest).toContain('about 2,000 wounded repatriated');
});

test('figures of one measure stand together among the other measures', () => {
  const mixed = found({
    otherMeasures: [
      claim('nis-killed-or-wounded-2025-04-30'),
      claim('nis-repatriated-2025-03'),
      claim('zelensky-killed-or-wounded-2024-12-23'),
    ],
  });
  const order = answerText(mixed, en).match(/4,700|2,000|3,000/g);
  expect(order).toEqual(['4,700', '3,000', '2,000']);
});

test.each([
  [understood({ ignored: ['foo', 'bar'] }), 'Not understood: “foo”, “bar”'],
  [understood({ passedOver: ['my brother insists'] }), 'Passed over as talk: “my brother insists”'],
  [understood({ query: '', facets: [] }), 'Read as: the latest of each claimant · North Korean troops'],
  [
    understood({
      facets: [{ kind: 'time', mode: 'during', from: '2025-02-01', to: '2025-02-28', words: 'feb' }],
    }),
    'Read as: describing February 2025',
  ],
  [
    understood({ facets: [{ kind: 'time', mode: 'stated-by', from: null, to: '2025-01-31', words: 'by' }] }),
    'Read as: said up to 31 January 2025',
  ],
  [
    understood({ facets: [{ kind: 'figure', figure: { relation: 'exactly', value: 4700 }, words: '4.7k' }] }),
    'Read as: 4,700',
  ],
])('the reading %# names what was and what was not understood', (reading, line) => {
  expect(answerText(found({ understood: reading }), en)).toContain(line);
});

test('a word that was not understood beside others that were is named alone', () => {
  const reason = { kind: 'not-understood', words: ['foo'] } as const;
  const text = answerText({ kind: 'nothing', understood: understood(), reason, nearest: [] }, en);
  expect(text.split('\n')[0]).toBe('Not understood: “foo”');
});

test.each(answers)('%s has a text of its own in each language', (_, answer) => {
  const texts = languages.map((language) => answerText(answer, { ...en, language }));
  expect(new Set(texts).size).toBe(languages.length);
  expect(texts.join('')).not.toMatch(/undefined|null|\{|\}|NaN/);
});
