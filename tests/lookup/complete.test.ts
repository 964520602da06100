/** Completion: the right name soon, in the asker's language, with the claims behind it. */
import { expect, test } from 'vitest';
import { askQuestion } from '../../src/lookup/ask.ts';
import { completeClaim, completeClaimant, completeQuery, completeSource } from '../../src/lookup/complete.ts';
import { index } from './real.ts';

test.each([
  ['kil', 'en', 'killed'],
  ['tué', 'fr', 'tués'],
  ['blé', 'fr', 'blessés'],
  ['zel', 'en', 'Volodymyr Zelensky'],
  ['zle', 'en', 'Volodymyr Zelensky'],
  ['kou', 'fr', 'région de Koursk'],
  ['nis kil', 'en', 'nis killed'],
  ['젤렌', 'ko', '볼로디미르 젤렌스키'],
] as const)('%s in %s brings up %s', (typed, language, name) => {
  expect(completeQuery(index, { topic: 'casualties', typed, language }).map((line) => line.name)).toContain(
    name,
  );
});

test('nothing typed brings up what has most claims, at most 25 lines within the limits of Discord', () => {
  const lines = completeQuery(index, { topic: 'casualties', typed: '', language: 'en' });
  expect(lines[0]).toEqual({ value: 'killed or wounded', name: 'killed or wounded', claims: 6 });
  expect(lines.length).toBeLessThanOrEqual(25);
  for (const { name, value } of lines) expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
});

test('whatever completion offers is understood when it is sent back', () => {
  for (const { value, claims } of completeQuery(index, { topic: 'deployment', typed: '', language: 'fr' })) {
    if (claims > 0)
      expect([value, askQuestion(index, { topic: 'deployment', query: value }).kind]).toEqual([
        value,
        'found',
      ]);
  }
});

test('the claimant option offers claimants alone', () => {
  const lines = completeClaimant(index, { topic: 'casualties', typed: 'ki', language: 'en' });
  expect(lines.map((line) => line.name)).toContain('Kim Jong-un');
  expect(lines.map((line) => line.name)).not.toContain('killed');
});

test('claims by the beginning of their id or by words', () => {
  expect(completeClaim(index, { typed: 'nis-killed-2', language: 'en' })[0]?.value).toMatch(/^nis-killed-2/);
  expect(completeClaim(index, { typed: 'cremated', language: 'fr' }).map((line) => line.value)).toContain(
    'nis-cremation-2025-04-30',
  );
  expect(completeClaim(index, { typed: '', language: 'en' })).toHaveLength(25);
});

test('articles by any of their words', () => {
  expect(completeSource(index, '').length).toBe(index.dataset.articles.size);
  expect(completeSource(index, 'bfm').map((line) => line.value)).toEqual(['bfmtv-2024-12-23']);
});
