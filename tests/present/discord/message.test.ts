/** Every answer of every kind is a message that Discord takes, and says what it must. */
import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Answer, Choice } from '../../../src/lookup/answer.ts';
import { decode } from '../../../src/present/discord/custom-id.ts';
import { answerMessage, type MessageOptions } from '../../../src/present/discord/message.ts';
import { reportForm } from '../../../src/present/discord/report.ts';
import { languages } from '../../../src/present/words.ts';
import { checkCallback } from '../../standin/payload-check.ts';
import { answers } from '../answers.ts';
import { claim, dataset, en, found, killedByNis, understood } from '../fixture.ts';

const everything: MessageOptions = { report: true, chart: true };
const problems = (answer: Answer, view = en, options = everything) =>
  checkCallback({
    type: InteractionResponseType.ChannelMessageWithSource,
    data: answerMessage(answer, view, options),
  });
const said = (answer: Answer, options = everything) => {
  const { content = '', embeds = [] } = answerMessage(answer, en, options);
  return [content, ...embeds.map(({ description }) => description)].join('\n');
};
const buttons = (answer: Answer, options = everything) =>
  (answerMessage(answer, en, options).components ?? []).flatMap((row) =>
    row.type !== ComponentType.ActionRow
      ? []
      : row.components.flatMap((part) =>
          part.type === ComponentType.Button && 'custom_id' in part
            ? [{ label: part.label, press: decode(part.custom_id) }]
            : [],
        ),
  );

test.each(answers)('%s is valid for Discord in every language, whole and by parts', (_, answer) => {
  for (const language of languages) {
    const view = { ...en, language };
    for (const part of ['main', 'earlier', 'sources', 'chart'] as const) {
      expect(problems(answer, view, { ...everything, part })).toEqual([]);
    }
    expect(problems(answer, view, { private: true, language: 'fr', page: 7 })).toEqual([]);
  }
});

test('the first line is the figure with its quality word, its source and its date, as plain text', () => {
  const { content } = answerMessage(found(), en);
  expect(content?.split('\n')[0]).toBe(
    '**about 600** killed, says South Korea’s NIS (relayed by MP Lee Seong-kweun), as of 30 April 2025, read in two articles',
  );
});

test('the articles stand under it, with an address that cannot be broken out of', () => {
  expect(said(found())).toContain('-# Continent.com, “Six cents morts”, 30 April 2025 · no address recorded');
  expect(said(found())).toContain('[open the article](<https://example.org/a_%28b%29>)');
});

test('another measure stands under its own heading', () => {
  expect(said(found())).toContain('**⚠️ Other measures: do not add**\n**about 4,700** killed or wounded');
});

test('nothing pings', () => {
  for (const [, answer] of answers) {
    expect(answerMessage(answer, en).allowed_mentions).toEqual({ parse: [] });
  }
});

test.each(answers)('%s is shown to the asker alone only where it is a miss', (name, answer) => {
  const flags = answerMessage(answer, en).flags ?? 0;
  const miss = /^(unsure|nothing|no such|checked)/.test(name);
  expect((flags & MessageFlags.Ephemeral) !== 0).toBe(miss);
});

test('a private answer is shown to the asker alone', () => {
  expect((answerMessage(found(), en, { private: true }).flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
});

test('the buttons of a found answer say what they lead to', () => {
  expect(buttons(found())).toMatchObject([
    { label: 'One earlier figure', press: { ok: true, press: { part: 'earlier', command: 'casualties' } } },
    { label: 'Chart', press: { ok: true, press: { part: 'chart' } } },
    { label: 'Sources', press: { ok: true, press: { part: 'sources' } } },
    {
      label: 'Report a problem',
      press: { ok: true, press: { action: 'report', claim: 'nis-killed-2025-04-30' } },
    },
  ]);
});

test('other claimants are offered where they have a figure of this measure, without the claimant asked for', () => {
  const answer = found({ claims: [claim('nis-killed-or-wounded-2025-04-30')], otherMeasures: [] });
  const other = buttons(answer).find(({ label }) => label === 'Other claimants');
  expect(other?.press).toMatchObject({ ok: true, press: { facets: [{ kind: 'measure', id: 'killed' }] } });
});

test('without a chart or a place to report to there is no such button', () => {
  expect(buttons(found(), {}).map(({ label }) => label)).toEqual(['One earlier figure', 'Sources']);
});

const choice = (query: string): Choice => ({ facet: null, command: 'casualties', query, claims: [] });
const unsure = (choices: readonly [Choice, ...Choice[]]): Answer => ({
  kind: 'unsure',
  understood: understood(),
  reason: 'two-readings',
  choices,
});

test('a few readings are buttons', () => {
  expect(buttons(unsure([choice('killed'), choice('wounded')]))).toMatchObject([
    { press: { ok: true, press: { action: 'ask', command: 'casualties', query: 'killed', private: false } } },
    { press: { ok: true, press: { query: 'wounded' } } },
  ]);
});

test('many readings are a menu of at most 25, each once, without those that do not fit', () => {
  const many = Array.from({ length: 40 }, (_, at) => choice(`reading ${at % 30}`));
  const answer = unsure([choice('x'.repeat(200)), ...many]);
  expect(problems(answer)).toEqual([]);
  const [row] = answerMessage(answer, en).components ?? [];
  const menu = row?.type === ComponentType.ActionRow ? row.components[0] : undefined;
  const values = menu?.type === ComponentType.StringSelect ? menu.options.map(({ value }) => value) : [];
  expect(values.length).toBe(24);
  expect(new Set(values).size).toBe(values.length);
});

test('a long list has pages; turning them shows every claim once and cuts none', () => {
  const article = [...dataset.articles.values()][0];
  if (article === undefined) throw new Error('the fixture has no article');
  const claims = Array.from({ length: 60 }, (_, at) => ({
    ...claim('kcna-monument-2025-04-28'),
    id: `event-${at}`,
    summary: { en: `Event number ${at} happened. ${'It was long. '.repeat(12)}`, fr: 'x' },
  }));
  const answer: Answer = { kind: 'source', article, claims };
  const pages = Array.from({ length: 9 }, (_, page) => said(answer, { page }));
  const seen = new Set(
    pages.flatMap((page) =>
      [...page.matchAll(/Event number (\d+) happened.*read in one article/g)].map((m) => m[1]),
    ),
  );
  expect(seen.size).toBe(60);
  expect(buttons(answer, { page: 0 }).map(({ label }) => label)).toEqual(['Next page']);
  expect(buttons(answer, { page: 1 }).map(({ label }) => label)).toEqual(['Previous page', 'Next page']);
  expect(pages.flatMap((_, page) => problems(answer, en, { page }))).toEqual([]);
});

test('a long timeline has pages', () => {
  const at = (n: number) => ({ ...claim('nis-killed-2025-01'), id: `figure-${n}` });
  const answer: Answer = {
    kind: 'timeline',
    understood: understood({ topic: null, facets: killedByNis }),
    measure: 'killed',
    subject: 'dprk-troops',
    claims: [at(0), ...Array.from({ length: 60 }, (_, n) => at(n + 1))],
    more: 0,
  };
  expect(problems(answer)).toEqual([]);
  expect(buttons(answer, {})).toMatchObject([
    {
      label: 'Next page',
      press: {
        ok: true,
        press: { command: 'timeline', page: 1, facets: killedByNis.map(({ kind }) => ({ kind })) },
      },
    },
  ]);
});

test('what does not fit and cannot be turned to is counted', () => {
  const findings = Array.from({ length: 10 }, (_, at) => ({
    quote: `${at}`.repeat(60),
    figure: { relation: 'exactly' as const, value: at },
    verdict: 'matches' as const,
    facets: [],
    claims: [{ ...claim('kcna-monument-2025-04-28'), summary: { en: 'Long. '.repeat(120), fr: 'x' } }],
  }));
  const answer: Answer = { kind: 'checked', findings, more: 0 };
  expect(problems(answer)).toEqual([]);
  expect(answerMessage(answer, en).embeds?.[0]?.footer?.text).toMatch(/\d more entries do not fit/);
});

test('as many leading claims as a glance takes in are plain text, the others follow in the embed', () => {
  const statement = (at: number) => ({
    ...claim('kcna-monument-2025-04-28'),
    id: `event-${at}`,
    summary: { en: `Event ${at}. ${'It was long. '.repeat(20)}`, fr: 'x' },
  });
  const answer = found({ claims: [statement(0), ...[1, 2, 3, 4, 5].map(statement)], otherMeasures: [] });
  const { content = '', embeds = [] } = answerMessage(answer, en);
  expect(content.match(/Event \d/g)).toEqual(['Event 0', 'Event 1']);
  expect(embeds[0]?.description?.match(/Event \d/g)).toEqual(['Event 2', 'Event 3', 'Event 4', 'Event 5']);
});

test('a claim too long for any message is named as such and never cut', () => {
  const endless = { ...claim('kcna-monument-2025-04-28'), summary: { en: 'word '.repeat(2000), fr: 'x' } };
  const answer = found({ claims: [endless], otherMeasures: [] });
  expect(problems(answer)).toEqual([]);
  expect(said(answer)).toContain('too long to be shown whole');
});

test('hostile words of the asker stay inside inline code', () => {
  const words = '[x](https://evil.example) @everyone `boo` \u202e';
  const answer = found({ understood: understood({ ignored: [words, 'y'.repeat(6000)] }) });
  expect(problems(answer)).toEqual([]);
  expect(said(answer)).toContain('`[x](https://evil.example) @everyone ˋbooˋ`');
});

test('the form that reports a problem is valid and carries the claim', () => {
  for (const language of languages) {
    const data = reportForm('nis-killed-2025-04-30', { ...en, language });
    expect(checkCallback({ type: InteractionResponseType.Modal, data })).toEqual([]);
    expect(data && decode(data.custom_id)).toMatchObject({ press: { claim: 'nis-killed-2025-04-30' } });
  }
});
