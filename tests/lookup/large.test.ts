/** A dataset of thousands: what is found does not depend on how much else there is. */
import { expect, test } from 'vitest';
import { generated, partsOf } from '../../bench/performance/generated.ts';
import { derive } from '../../src/dataset/derive.ts';
import { askFacets } from '../../src/lookup/ask.ts';
import { buildIndex } from '../../src/lookup/index/search-index.ts';
import { oneClaim, oneSource } from '../../src/lookup/one.ts';
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

/** The same claims under ids that say what they are: `agency-12-killed-2024-05-01-77`. */
const named = (() => {
  const parts = partsOf(real.dataset, 4000, 4);
  const articles = parts.articles.map((article) => ({
    ...article,
    claims: article.claims.flatMap((claim, at) =>
      'id' in claim && claim.kind === 'figure'
        ? [{ ...claim, id: `${claim.chain[0]}-${claim.measure}-${claim.as_of}-${article.id}-${at}` }]
        : [],
    ),
  }));
  return buildIndex(derive({ ...parts, articles }, 'named'));
})();

const slips = [
  ['a letter left out at the end', (id: string) => id.slice(0, -1)],
  ['a letter left out in the middle', (id: string) => id.slice(0, 12) + id.slice(13)],
  ['a letter too many', (id: string) => `${id}0`],
  ['a letter too many at the start', (id: string) => `x${id}`],
  ['its first letters swapped', (id: string) => id.replace(/^(.)(.)/, '$2$1')],
] as const;

test.each(slips)('an id with %s is among the nearest, whatever else there is', (_, slip) => {
  for (const id of named.ids.forwards.filter((_, at) => at % 97 === 0)) {
    const answer = oneClaim(named, slip(id));
    if (answer.kind === 'claim') continue;
    expect(answer.nearest).toContain(id);
  }
});

const plain = named.ids.forwards.flatMap(
  (id) => /^(\w+)-(killed|wounded|captured)-2/.exec(id)?.slice(1) ?? [],
);

test('words in another order lead to the ids that have them', () => {
  const [claimant = '', measure = ''] = plain;
  expect(claimant).not.toBe('');
  const answer = oneClaim(named, `${measure}-${claimant}`);
  expect(answer.kind === 'no-such' && answer.nearest[0]).toContain(`${claimant}-${measure}-`);
});

test('an id that is like none has nearest ones all the same, and so has an article', () => {
  expect(oneClaim(named, 'zzz')).toMatchObject({ kind: 'no-such', nearest: { length: 5 } });
  expect(oneClaim(named, '')).toMatchObject({ kind: 'no-such', nearest: { length: 5 } });
  expect(oneSource(named, 'article-2000')).toMatchObject({ kind: 'no-such', nearest: { length: 5 } });
  expect(oneSource(named, 'Article 20')).toMatchObject({ kind: 'source', article: { id: 'article-20' } });
});
