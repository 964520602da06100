/** A dataset of thousands: what is found does not depend on how much else there is. */
import { expect, test } from 'vitest';
import { generated } from '../../bench/performance/generated.ts';
import { askFacets } from '../../src/lookup/ask.ts';
import { buildIndex } from '../../src/lookup/search-index.ts';
import { index as real } from './real.ts';

const index = buildIndex(generated(real.dataset, 4000, 4));

test('the figures of a day are found however many newer ones have taken their place', () => {
  for (const { topic, asOf } of index.dataset.claims.slice(-60)) {
    const day = { kind: 'time', mode: 'during', from: asOf, to: asOf, words: asOf } as const;
    const answer = askFacets(index, { topic, facets: [day] });
    const shown = answer.kind === 'found' ? [...answer.claims, ...answer.earlier] : [];
    const expected = index.dataset.claims.filter((claim) => claim.topic === topic && claim.asOf === asOf);
    expect(shown).toEqual(expected);
  }
});
