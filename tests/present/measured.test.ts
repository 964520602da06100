/** `/compare` and `/timeline` as they are said, as JSON, and as a picture. */
import { expect, test } from 'vitest';
import type { Answer } from '../../src/lookup/answer.ts';
import { chartOfAnswer } from '../../src/present/chart/of.ts';
import { answerJson } from '../../src/present/json.ts';
import { answerText } from '../../src/present/text.ts';
import { answers } from './answers.ts';
import { en, found, fr } from './fixture.ts';

const answer = (name: string): Answer => {
  const named = answers.find(([title]) => title === name)?.[1];
  if (named === undefined) throw new Error(`no answer called ${name}`);
  return named;
};

test('a comparison names both ends of the span, who they are, and which two cannot both hold', () => {
  const text = answerText(answer('compared'), en);
  expect(text).toContain('lowest more than 3,000 killed or wounded — ');
  expect(text).toContain('highest about 4,700 killed or wounded — ');
  expect(text).toContain(
    '≠ about 4,700 killed or wounded — South Korea’s NIS, as of 30 April 2025 · more than 3,000 killed or wounded — Zelensky, as of 23 December 2024: they cannot both hold',
  );
  expect(text).toContain('≠ 2 more pairs cannot both hold');
  expect(text).toContain('≈ One pair of these figures can both hold');
  expect(text).toContain('No average is formed.');
});

test('a timeline runs from the oldest to the newest figure of a claimant, with its dates', () => {
  const text = answerText(answer('timeline'), en);
  expect(text).toContain('killed · North Korean troops');
  expect(text).toContain('South Korea’s NIS: 300 (as of January 2025) → about 600 (as of 30 April 2025)');
  expect(answerText(answer('timeline'), fr)).toContain(
    '300 (en janvier 2025) → environ 600 (au 30 avril 2025)',
  );
});

test('programs get whole claims, and pairs by their ids', () => {
  expect(answerJson(answer('compared'))).toMatchObject({
    kind: 'compared',
    measure: 'killed-or-wounded',
    subject: 'dprk-troops',
    claims: [{ id: 'nis-killed-or-wounded-2025-04-30' }, { id: 'zelensky-killed-or-wounded-2024-12-23' }],
    span: { lowest: 'zelensky-killed-or-wounded-2024-12-23', highest: 'nis-killed-or-wounded-2025-04-30' },
    more: 1,
    ignored: [],
  });
  expect(answerJson(answer('timeline'))).toMatchObject({
    kind: 'timeline',
    claims: [{ id: 'nis-killed-2025-01' }, { id: 'nis-killed-2025-04-30' }],
  });
});

test.each([
  ['compared', answer('compared'), 2],
  ['compared, one claimant', answer('compared, one claimant'), null],
  ['timeline', answer('timeline'), 2],
  ['found, with the figure that was replaced', found(), 2],
  ['about', answer('about'), null],
])('the picture of %s has as many marks as there are figures of its measure', (_, given, marks) => {
  const model = chartOfAnswer(given, en, 'dark');
  const drawn = model?.panels.flatMap(({ series }) => series.flatMap((one) => one.marks)) ?? null;
  expect(drawn?.length ?? null).toBe(marks);
});
