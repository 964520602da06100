/** The real dataset in every kind of answer and every language: nothing breaks a limit, nothing is unsaid. */
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Answer } from '../../src/lookup/answer.ts';
import { answerMessage, type MessageOptions } from '../../src/present/discord/message.ts';
import { figureText } from '../../src/present/format.ts';
import { answerText } from '../../src/present/text.ts';
import { languages } from '../../src/present/words.ts';
import { checkCallback } from '../standin/payload-check.ts';
import { understood } from './fixture.ts';

const loaded = loadDataset('data');
if (!loaded.ok) throw new Error('the dataset is broken: npm run data:check');
const { dataset } = loaded;
const [first] = dataset.claims;
if (first === undefined) throw new Error('the dataset is empty');

const answersWith = (claim: typeof first): readonly Answer[] => {
  const nearest = dataset.claims.slice(0, 5);
  const reading = understood({
    topic: claim.topic,
    facets: [{ kind: 'claimant', id: claim.claimant, words: claim.claimant }],
  });
  return [
    {
      kind: 'found',
      understood: reading,
      claims: [claim],
      earlier: nearest,
      span: null,
      otherMeasures: nearest.filter(({ id }) => id !== claim.id),
      more: 2,
    },
    {
      kind: 'nothing',
      understood: reading,
      reason: { kind: 'no-claim', facets: reading.facets },
      nearest: [claim],
    },
    {
      kind: 'unsure',
      understood: reading,
      reason: 'two-readings',
      choices: [{ facet: null, command: claim.topic, query: claim.id, claims: [claim] }],
    },
    {
      kind: 'claim',
      claim,
      supersededBy: first,
      others: nearest.map((other) => ({ claim: other, compatible: true })),
      origins: 1,
    },
    {
      kind: 'checked',
      more: 0,
      findings: [
        {
          quote: '4,000',
          figure: { relation: 'exactly', value: 4000 },
          verdict: 'outdated',
          facets: [],
          claims: [claim],
        },
      ],
    },
  ];
};
const long: readonly Answer[] = [
  {
    kind: 'found',
    understood: understood({ facets: [] }),
    claims: [first, ...dataset.claims.slice(1)],
    earlier: dataset.claims,
    span: null,
    otherMeasures: [],
    more: 0,
  },
  ...[...dataset.articles.values()].map(
    (article): Answer => ({
      kind: 'source',
      article,
      claims: article.claims.flatMap((id) => dataset.claimById.get(id) ?? []),
    }),
  ),
];
const all: readonly Answer[] = [
  ...dataset.claims.flatMap(answersWith),
  ...long,
  {
    kind: 'about',
    claims: dataset.claims.length,
    articles: 5,
    newest: dataset.newest,
    version: dataset.version,
  },
];

test.each(languages)('every answer is a valid message in %s, on every page', (language) => {
  const view = { dataset, language, today: '2026-11-22' };
  const check = (answer: Answer, options: MessageOptions) => {
    const data = answerMessage(answer, view, { ...options, report: true, chart: true });
    expect(checkCallback({ type: InteractionResponseType.ChannelMessageWithSource, data })).toEqual([]);
  };
  for (const answer of all) check(answer, {});
  for (const answer of long) {
    for (const part of ['main', 'earlier', 'sources'] as const) {
      for (const page of [1, 2, 3]) check(answer, { part, page });
    }
  }
});

test.each(languages)('every claim stands with claimant, figure, date and article in %s', (language) => {
  const view = { dataset, language, today: '2026-11-22' };
  for (const claim of dataset.claims) {
    const answer: Answer = {
      kind: 'found',
      understood: understood(),
      claims: [claim],
      earlier: [],
      span: null,
      otherMeasures: [],
      more: 0,
    };
    const text = answerText(answer, view);
    const claimant = dataset.claimants.get(claim.claimant);
    const spoken =
      claimant?.in_sentence?.[language] ?? claimant?.names[language] ?? claimant?.names.en ?? '?';
    expect(text).toContain(spoken);
    expect(text).toContain(claim.asOf.slice(0, 4));
    const unit = dataset.measures.get(claim.measure ?? '')?.unit;
    if (claim.figure !== null) expect(text).toContain(figureText(claim.figure, language, unit));
  }
});
