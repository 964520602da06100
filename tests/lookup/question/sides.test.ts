import { expect, test } from 'vitest';
import { askFacets } from '../../../src/lookup/ask.ts';
import { compareClaims } from '../../../src/lookup/compare.ts';
import { ask, index, said } from '../real.ts';

const claimants = (line: string): readonly string[] => {
  const answer = ask(line);
  return answer.kind === 'found' ? [...new Set(answer.claims.map(({ claimant }) => claimant))].sort() : [];
};

test.each([
  ['zelensky vs nis losses', ['nis', 'zelensky']],
  ['selon kiev ou selon séoul, combien de pertes', ['jcs', 'nis', 'south-korea', 'zelensky']],
  [
    '/deployment did washington and kyiv agree on the troops deployed in autumn 2024',
    ['ukraine', 'united-states'],
  ],
  ['2,700 wounded, is that from the americans or from seoul?', ['nis']],
])('%s: the claims of either are shown', (line, expected) => {
  expect(claimants(line)).toEqual(expected);
});

test.each([
  '/statements treaty between ukraine and north korea',
  '/statements did kyiv and seoul sign a treaty',
  'putin or trump killed',
])('%s: parties to something are no sides, and sides may have said nothing', (line) => {
  expect(said(line)).toMatch(/^nothing no-claim/);
});

test('a button asks the sides again, and a comparison sets them side by side', () => {
  const answer = ask('zelensky vs nis losses');
  const again = askFacets(index, { topic: 'casualties', facets: answer.understood.facets });
  expect(again.kind === 'found' && again.claims.map(({ id }) => id)).toEqual(
    answer.kind === 'found' && answer.claims.map(({ id }) => id),
  );
  const compared = compareClaims(index, { measure: 'zelensky vs nis losses', language: 'en' });
  expect(compared.kind === 'compared' && compared.claims.map(({ claimant }) => claimant)).toEqual([
    'nis',
    'zelensky',
  ]);
});
