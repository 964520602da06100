/** Every command, everywhere that Discord allows, in several languages: answered, and with a valid payload. */
import { Locale } from 'discord-api-types/v10';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Seen, Standin } from '../standin/standin.ts';
import { openData, standinFor, startBot } from './bot.ts';

let index: ReturnType<typeof openData>;
beforeAll(() => {
  index = openData();
});

const places = ['server', 'foreign-server', 'dm', 'group-dm'] as const;
const locales = [
  Locale.EnglishUS,
  Locale.EnglishGB,
  Locale.French,
  Locale.Korean,
  Locale.Ukrainian,
  Locale.Russian,
];
const names = commands.map(({ name }) => name);
const askable = names.filter((name) =>
  commands.find((command) => command.name === name)?.options.some((option) => option.name === 'query'),
);

/** What the command cannot do without. */
const needed = (name: string): Record<string, string> => {
  const [claim] = index.dataset.claims;
  const [article] = index.dataset.articles.keys();
  switch (name) {
    case 'check':
      return { text: 'about 600 North Koreans killed' };
    case 'claim':
      return { id: claim?.id ?? '' };
    case 'source':
      return { name: article ?? '' };
    case 'compare':
    case 'timeline':
      return { measure: 'killed or wounded' };
    default:
      return {};
  }
};

const ask = async (
  standin: Standin,
  name: string,
  given: Record<string, string | boolean>,
  setting: object = {},
): Promise<Seen> => standin.deliver(standin.make.slash(name, { ...needed(name), ...given }, setting));

test('there are commands', () => {
  expect(names).toEqual(expect.arrayContaining(['casualties', 'claim', 'source', 'about']));
});

test.each(names)('/%s answers in each place and language, by one callback', async (name) => {
  const standin = await standinFor();
  await startBot(standin, index);
  for (const where of places)
    for (const locale of locales) {
      const seen = await ask(standin, name, {}, { where, locale });
      // What cannot be answered is said to the asker alone, as is what a check found.
      const ephemeral = name === 'check';
      expect(seen, `${where} ${locale}`).toMatchObject({ kind: 'message', deferred: false, ephemeral });
      expect(seen.text.length, `${where} ${locale}`).toBeGreaterThan(20);
    }
  const answered = standin.log.filter(({ path, status }) => path.endsWith('/callback') && status === 204);
  expect(answered).toHaveLength(places.length * locales.length);
});

test('the answer is in the language of the asker, not of the server', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  const french = await ask(standin, 'casualties', { query: 'nis' }, { locale: Locale.French });
  const british = await ask(standin, 'casualties', { query: 'nis' }, { locale: Locale.EnglishGB });
  const american = await ask(standin, 'casualties', { query: 'nis' }, { locale: Locale.EnglishUS });
  expect(french.text).toMatch(/selon|tués|blessés/);
  expect(british.text).toMatch(/killed|wounded/);
  expect(american.text).toBe(british.text);
});

test('private is seen by the asker alone, and public is not', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  expect(await ask(standin, 'casualties', { private: true })).toMatchObject({ ephemeral: true });
  expect(await ask(standin, 'casualties', {})).toMatchObject({ ephemeral: false });
});

test('nobody is pinged by any answer', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  for (const name of names) {
    const { data } = await ask(standin, name, {});
    expect(data, name).toMatchObject({ allowed_mentions: { parse: [] } });
  }
  for (const name of askable) {
    const { data } = await ask(standin, name, { query: '@everyone <@1> @here' });
    expect(data, name).toMatchObject({ allowed_mentions: { parse: [] } });
  }
});

test.each(askable)('/%s completes its query in every language', async (name) => {
  const standin = await standinFor();
  await startBot(standin, index);
  for (const locale of locales)
    for (const typed of ['', 'n', 'nis', 'zelin', 'é', '  ', 'x'.repeat(100)]) {
      const seen = await standin.deliver(standin.make.typing(name, 'query', { query: typed }, { locale }));
      expect(seen.kind, `${locale} "${typed}"`).toBe('choices');
    }
  const seen = await standin.deliver(standin.make.typing(name, 'query', { query: '' }));
  expect(seen.text).not.toBe('');
});

test('what completion offers is understood when it is sent back', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  const { data } = await standin.deliver(standin.make.typing('casualties', 'query', { query: 'n' }));
  const offered = JSON.parse(JSON.stringify(data)).choices.map(({ value }: { value: string }) => value);
  expect(offered.length).toBeGreaterThan(0);
  for (const query of offered) {
    const seen = await ask(standin, 'casualties', { query });
    expect(seen.kind, query).toBe('message');
    expect(seen.text, query).not.toMatch(/not understood/i);
  }
});
