/** One answer of every kind, for tests that go through all of them. */
import type { Answer } from '../../src/lookup/answer.ts';
import { claim, dataset, found, killedByNis, understood } from './fixture.ts';

const continent = dataset.articles.get('continent-2025-04-30');
const guess = { kind: 'claimant', id: 'zelensky', words: 'zelinsky' } as const;

export const answers: readonly (readonly [string, Answer])[] = [
  ['found', found()],
  [
    'found with a guess, a span and more',
    found({
      understood: understood({
        facets: [guess],
        guesses: [{ typed: 'zelinsky', read: 'Zelensky', facet: guess }],
        ignored: ['foo', 'bar'],
      }),
      claims: [
        claim('nis-killed-or-wounded-2025-04-30'),
        claim('zelensky-killed-or-wounded-2024-12-23'),
        claim('kremlin-deployed-2024-12'),
      ],
      span: {
        measure: 'killed-or-wounded',
        lowest: claim('zelensky-killed-or-wounded-2024-12-23'),
        highest: claim('nis-killed-or-wounded-2025-04-30'),
      },
      more: 3,
    }),
  ],
  [
    'found, nothing asked',
    found({
      understood: understood({ query: '', facets: [] }),
      claims: [claim('kcna-monument-2025-04-28')],
      earlier: [],
      otherMeasures: [],
    }),
  ],
  ...(['two-readings', 'other-topic', 'ignored-words', 'weak-guess'] as const).map(
    (reason): [string, Answer] => [
      `unsure: ${reason}`,
      {
        kind: 'unsure',
        understood: understood({ topic: 'deployment', ignored: ['foo'] }),
        reason,
        choices: [
          {
            facet: null,
            command: 'casualties',
            query: 'nis killed',
            claims: [claim('nis-killed-2025-04-30')],
          },
          { facet: guess, command: 'deployment', query: 'zelensky', claims: [] },
        ],
      },
    ],
  ),
  ...(
    [
      { kind: 'not-understood', words: ['xyzzy'] },
      { kind: 'not-understood', words: [] },
      { kind: 'out-of-scope', facet: { kind: 'subject', id: 'russian-troops', words: 'russian' } },
      { kind: 'no-claim', facets: killedByNis },
      { kind: 'no-claim', facets: killedByNis.slice(0, 1) },
      { kind: 'no-claim', facets: killedByNis.slice(1) },
      {
        kind: 'no-claim-then',
        facet: { kind: 'time', mode: 'during', from: '2025-02-01', to: '2025-02-28', words: 'in february' },
        before: claim('nis-killed-2025-01'),
        after: claim('nis-repatriated-2025-03'),
      },
    ] as const
  ).map((reason): [string, Answer] => [
    `nothing: ${reason.kind}`,
    { kind: 'nothing', understood: understood(), reason, nearest: [claim('nis-killed-2025-01')] },
  ]),
  [
    'compared',
    {
      kind: 'compared',
      understood: understood({ topic: null }),
      measure: 'killed-or-wounded',
      subject: 'dprk-troops',
      claims: [claim('nis-killed-or-wounded-2025-04-30'), claim('zelensky-killed-or-wounded-2024-12-23')],
      span: {
        measure: 'killed-or-wounded',
        lowest: claim('zelensky-killed-or-wounded-2024-12-23'),
        highest: claim('nis-killed-or-wounded-2025-04-30'),
      },
      pairs: [true, ...Array.from({ length: 12 }, () => false)].map((compatible) => ({
        one: claim('nis-killed-or-wounded-2025-04-30'),
        other: claim('zelensky-killed-or-wounded-2024-12-23'),
        compatible,
      })),
      more: 1,
    },
  ],
  [
    'compared, one claimant',
    {
      kind: 'compared',
      understood: understood({ topic: null }),
      measure: 'killed',
      subject: 'dprk-troops',
      claims: [claim('nis-killed-2025-04-30')],
      span: null,
      pairs: [],
      more: 0,
    },
  ],
  [
    'timeline',
    {
      kind: 'timeline',
      understood: understood({ topic: null }),
      measure: 'killed',
      subject: 'dprk-troops',
      claims: [claim('nis-killed-2025-01'), claim('nis-killed-2025-04-30')],
      more: 2,
    },
  ],
  [
    'claim',
    {
      kind: 'claim',
      claim: claim('nis-killed-2025-01'),
      supersededBy: claim('nis-killed-2025-04-30'),
      others: [
        { claim: claim('nis-killed-2025-04-30'), compatible: false },
        { claim: claim('nis-repatriated-2025-03'), compatible: true },
      ],
      origins: 1,
    },
  ],
  [
    'claim of an event',
    { kind: 'claim', claim: claim('kcna-monument-2025-04-28'), supersededBy: null, others: [], origins: 1 },
  ],
  ...(continent === undefined
    ? []
    : [['source', { kind: 'source', article: continent, claims: dataset.claims }] as const]),
  ['about', { kind: 'about', claims: 8, articles: 3, newest: '2025-04-30', version: '0123456789ab' }],
  ['no such claim', { kind: 'no-such', what: 'claim', name: 'nis-kiled', nearest: ['nis-killed-2025-01'] }],
  ['no such source', { kind: 'no-such', what: 'source', name: 'x', nearest: [] }],
  [
    'checked',
    {
      kind: 'checked',
      more: 2,
      findings: (
        ['matches', 'other-measure', 'other-claimant', 'other-figure', 'outdated', 'not-in-dataset'] as const
      ).map((verdict) => ({
        quote: '4,700 *killed*',
        figure: { relation: 'exactly', value: 4700 },
        verdict,
        facets: [],
        claims: verdict === 'not-in-dataset' ? [] : [claim('nis-killed-or-wounded-2025-04-30')],
      })),
    },
  ],
  ['checked, no figure', { kind: 'checked', findings: [], more: 0 }],
];
