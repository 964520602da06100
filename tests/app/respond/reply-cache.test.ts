/** The same question is answered once, and no other question ever gets its answer. */
import { Locale } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import { createReplyCache, type Question } from '../../../src/app/respond/reply-cache.ts';
import { respond } from '../../../src/app/respond/respond.ts';
import { interactionFactory } from '../../standin/interactions.ts';
import { broken, servingContext } from '../serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));

/** A command that counts how often it is asked. */
const begin = (more: Partial<Command> = {}) => {
  let asked = 0;
  const counting: Command = {
    name: 'counting',
    options: [
      { name: 'query', type: 'text', required: false },
      { name: 'private', type: 'flag', required: false },
    ],
    answer: (index) => {
      asked += 1;
      const { version, newest } = index.dataset;
      return { kind: 'about', claims: asked, articles: 1, newest, version };
    },
    ...more,
  };
  const { context } = servingContext(counting);
  const replies = createReplyCache();
  const ask = (given: Parameters<typeof make.slash>[1] = {}, more: object = {}, locale = Locale.EnglishUS) =>
    respond(make.slash('counting', given, { locale }), { ...context, replies, ...more });
  return { ask, asked: () => asked };
};

test('the same question is answered once, whoever asks and however its options are ordered', async () => {
  const { ask, asked } = begin();
  const first = await ask({ query: 'nis', private: false });
  expect(await ask({ private: false, query: 'nis' })).toEqual(first);
  expect(asked()).toBe(1);
});

test('what is held is held as the JSON that is sent, too', async () => {
  const { ask } = begin();
  const { response, json } = await ask({ query: 'nis' });
  expect(JSON.parse(json ?? '')).toEqual(response);
});

test.each<[string, Parameters<ReturnType<typeof begin>['ask']>]>([
  ['another question', [{ query: 'jcs' }]],
  ['no question', [{}]],
  ['another option', [{ query: 'nis', private: true }]],
  ['another language', [{ query: 'nis' }, {}, Locale.French]],
  ['another day', [{ query: 'nis' }, { today: () => '2025-06-02' }]],
  ['newer files that are broken', [{ query: 'nis' }, { unread: () => 2 }]],
])('%s is answered anew', async (_, other) => {
  const { ask, asked } = begin();
  await ask({ query: 'nis' });
  await ask(...other);
  expect(asked()).toBe(2);
});

test('where misses are logged, each is', async () => {
  const { ask, asked } = begin();
  await ask({ query: 'nis' }, { logMisses: true });
  await ask({ query: 'nis' }, { logMisses: true });
  expect(asked()).toBe(2);
});

test('what was checked, which is somebody’s message, is not held', async () => {
  const { ask, asked } = begin({ onMessage: { name: 'check-figures', option: 'query' } });
  await ask({ query: 'they said 600' });
  await ask({ query: 'they said 600' });
  expect(asked()).toBe(2);
});

test('a bug is not held', async () => {
  const { context, lines } = servingContext(broken);
  const serving = { ...context, replies: createReplyCache() };
  await respond(make.slash('broken'), serving);
  await respond(make.slash('broken'), serving);
  expect(lines().filter(({ msg }) => msg === 'interaction failed')).toHaveLength(2);
});

test('long questions and answers with files are not held, and of many only the last', async () => {
  const cache = createReplyCache();
  const { context } = servingContext();
  const reply = await respond(make.slash('about'), context);
  const question: Question = {
    command: 'about',
    given: {},
    language: 'en',
    today: '2025-06-01',
    version: 'a',
    unread: 0,
  };
  let answered = 0;
  const ask = (given: Question['given'], files: typeof reply.files = []) =>
    cache.replyTo({ ...question, given }, async () => {
      answered += 1;
      return { ...reply, files };
    });
  const twice = async (...asked: Parameters<typeof ask>) => {
    answered = 0;
    await ask(...asked);
    await ask(...asked);
    return answered;
  };
  expect(await twice({ query: 'x' })).toBe(1);
  expect(await twice({ query: 'x'.repeat(600) })).toBe(2);
  expect(await twice({ query: 'y' }, [{ name: 'chart.png', data: new Uint8Array() }])).toBe(2);
  for (let at = 0; at < 600; at += 1) await ask({ query: `${at}` });
  expect(await twice({ query: 'x' })).toBe(1);
});
