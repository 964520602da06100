/** The promised shape of the terminal contract, field by field. */
import { expect, test } from 'vitest';
import type { Answer } from '../../src/lookup/answer.ts';
import { answerJson, claimJson, claimsJson, sourceJson } from '../../src/present/json.ts';
import { claim, dataset, found, understood } from './fixture.ts';

test('a found claim has the promised fields', () => {
  const answer = answerJson(found({ understood: understood({ ignored: ['foo'] }) }));
  expect(answer).toMatchObject({
    kind: 'found',
    ignored: ['foo'],
    understood: { topic: 'casualties', query: 'nis killed' },
    claims: [
      {
        id: 'nis-killed-2025-04-30',
        topic: 'casualties',
        kind: 'figure',
        measure: 'killed',
        claimant: 'nis',
        subject: 'dprk-troops',
        figure: { relation: 'about', value: 600, low: null, high: null },
        asOf: '2025-04-30',
        articles: ['continent-2025-04-30', 'unnamed-2025-04-30'],
        summary: 'About 600 were killed.',
      },
    ],
    earlier: ['nis-killed-2025-01'],
    otherMeasures: [{ id: 'nis-killed-or-wounded-2025-04-30' }],
  });
});

test.each([
  ['nis-killed-2025-01', { relation: 'exactly', value: 300, low: null, high: null }],
  [
    'western-officials-deployed-2024-12',
    { relation: 'order', value: null, low: null, high: null, order: 'thousands' },
  ],
  ['kcna-monument-2025-04-28', null],
])('the figure of %s keeps its null fields', (id, figure) => {
  expect(claimJson(claim(id)).figure).toEqual(figure);
});

test('the summary is in the language that was asked for', () => {
  expect(claimJson(claim('nis-killed-2025-01'), 'fr').summary).toBe('Environ 600 ont été tués.');
});

test.each<[string, Answer, object]>([
  [
    'unsure',
    {
      kind: 'unsure',
      understood: understood({ topic: 'deployment' }),
      reason: 'other-topic',
      choices: [
        { facet: null, command: 'casualties', query: 'nis killed', claims: [claim('nis-killed-2025-04-30')] },
        { facet: null, command: 'deployment', query: 'nis', claims: [] },
      ],
    },
    {
      kind: 'unsure',
      reason: 'other-topic',
      choices: [
        {
          label: '/casualties nis killed',
          command: 'casualties',
          query: 'nis killed',
          claims: ['nis-killed-2025-04-30'],
        },
        { label: 'nis', query: 'nis', claims: [] },
      ],
    },
  ],
  [
    'nothing',
    {
      kind: 'nothing',
      understood: understood(),
      reason: { kind: 'not-understood', words: ['xyzzy'] },
      nearest: [claim('nis-killed-2025-01')],
    },
    { kind: 'nothing', reason: 'not-understood', failed: ['xyzzy'], nearest: [{ id: 'nis-killed-2025-01' }] },
  ],
  [
    'checked',
    {
      kind: 'checked',
      more: 0,
      findings: [
        {
          quote: '4,700',
          figure: { relation: 'exactly', value: 4700 },
          verdict: 'other-measure',
          facets: [],
          claims: [claim('nis-killed-or-wounded-2025-04-30')],
        },
      ],
    },
    {
      kind: 'checked',
      findings: [{ quote: '4,700', verdict: 'other-measure', claims: ['nis-killed-or-wounded-2025-04-30'] }],
    },
  ],
  [
    'claim',
    { kind: 'claim', claim: claim('nis-killed-2025-01'), supersededBy: null, others: [], origins: 1 },
    { kind: 'claim', claim: { id: 'nis-killed-2025-01', supersededBy: 'nis-killed-2025-04-30' }, origins: 1 },
  ],
  [
    'no-such',
    { kind: 'no-such', what: 'claim', name: 'x', nearest: ['y'] },
    { kind: 'no-such', what: 'claim', name: 'x', nearest: ['y'] },
  ],
])('%s has the promised fields and survives being written and read', (_, answer, shape) => {
  const json = answerJson(answer);
  expect(json).toMatchObject(shape);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('all claims come in the same shape, and a source names its claims', () => {
  const all = claimsJson(dataset.claims);
  expect(all).toMatchObject({ kind: 'claims', claims: dataset.claims.map(({ id }) => ({ id })) });
  const article = dataset.articles.get('unnamed-2025-04-30');
  expect(article && sourceJson(article)).toMatchObject({
    id: 'unnamed-2025-04-30',
    title: null,
    wire: 'afp',
    url: 'https://example.org/a_(b)',
    claims: ['nis-killed-2025-04-30'],
  });
});
