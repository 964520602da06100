/** What nobody should send and somebody will: a calm sentence, a valid payload, and the bot goes on. */
import { Locale } from 'discord-api-types/v10';
import { beforeAll, expect, test } from 'vitest';
import { malformed } from '../standin/malformed.ts';
import type { Standin } from '../standin/standin.ts';
import { openData, standinFor, startBot } from './bot.ts';

let index: ReturnType<typeof openData>;
beforeAll(() => {
  index = openData();
});

const stillAnswers = async (standin: Standin) => {
  const seen = await standin.deliver(standin.make.slash('casualties', { query: 'nis killed' }));
  expect(seen).toMatchObject({ kind: 'message', ephemeral: false });
};

test.each<[string, string]>([
  ['6,000 letters', 'a'.repeat(6000)],
  ['6,000 characters of words', 'north korean killed by the nis '.repeat(193)],
  ['6,000 combining marks', `e${'\u0301'.repeat(5999)}`],
  ['3,000 emoji', '🇰🇵'.repeat(1500)],
  ['a misspelt name', 'zelinsky kiled'],
  ['nonsense', 'qwrtpsdfg hjklzxcvb'],
  ['another war', 'napoleon waterloo'],
  ['a mention', '@everyone <@&1> <@1>'],
  ['markdown', '**nis** [x](https://evil.example) ||`killed`|| # big'],
  ['right-to-left marks', '\u202enis\u202c killed\u200b'],
  ['line breaks', 'nis\n\n\nkilled\r\n'],
  ['nothing but spaces', '     '],
  ['nothing but marks', '?!…—'],
  ['a null character', 'nis\u0000killed'],
  ['half of a character', 'nis \ud83d killed'],
  ['numbers beyond counting', '99999999999999999999999999999999 killed'],
  ['a date that there is not', 'nis killed 2024-13-45'],
  ['the prototype', '__proto__ constructor toString'],
])('a question of %s', async (_what, query) => {
  const standin = await standinFor();
  await startBot(standin, index);
  for (const locale of [Locale.French, Locale.EnglishGB]) {
    const seen = await standin.deliver(standin.make.slash('casualties', { query }, { locale }));
    expect(seen.kind).toBe('message');
    expect(seen.text).not.toBe('');
    expect(seen.text).not.toMatch(/\]\(https:\/\/evil/);
    const choices = await standin.deliver(standin.make.typing('casualties', 'query', { query }, { locale }));
    expect(choices.kind).toBe('choices');
  }
});

test.each<[string, { [name: string]: string | number | boolean }]>([
  ['an option that there is not', { nation: 'dprk' }],
  ['a claimant that there is not', { claimant: 'napoleon' }],
  ['a date that is none', { as_of: 'yesterday-ish' }],
  ['a number for a text', { query: 600 }],
  ['a flag for a text', { query: true }],
  ['an empty question', { query: '' }],
])('%s', async (_what, given) => {
  const standin = await standinFor();
  await startBot(standin, index);
  const seen = await standin.deliver(standin.make.slash('casualties', given));
  expect(seen.kind).toBe('message');
  expect(seen.text).not.toBe('');
  await stillAnswers(standin);
});

test('a command that there is not', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  expect(await standin.deliver(standin.make.slash('weather'))).toMatchObject({
    kind: 'message',
    ephemeral: true,
  });
  expect(await standin.deliver(standin.make.typing('weather', 'query', { query: 'x' }))).toMatchObject({
    kind: 'choices',
  });
  expect(await standin.deliver(standin.make.onMessage('Weather', 'x'))).toMatchObject({
    kind: 'message',
    ephemeral: true,
  });
  await stillAnswers(standin);
});

test.each([
  '',
  'x',
  'v0:more:nis',
  'v1:',
  'v1:nothing:like:this',
  'v99:more',
  ':::',
  'v1:earlier:__proto__',
  'x'.repeat(100),
])('a button named "%s"', async (customId) => {
  const standin = await standinFor();
  await startBot(standin, index);
  const pressed = await standin.deliver(standin.make.press(customId));
  expect(['message', 'update']).toContain(pressed.kind);
  const chosen = await standin.deliver(standin.make.choose(customId, ['x', '']));
  expect(['message', 'update']).toContain(chosen.kind);
  await stillAnswers(standin);
});

test('a modal that nobody opened', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  expect(await standin.deliver(standin.make.submit('v1:x', { query: 'nis' }))).toMatchObject({
    kind: 'message',
  });
});

test('malformed interactions are answered where they can be, and none stops the bot', async () => {
  const standin = await standinFor({ answerMs: 500 });
  const { lines } = await startBot(standin, index);
  for (const [what, interaction] of malformed(standin.make)) {
    const seen = await standin.deliver(interaction);
    const hasAddress = !/no token|no id/.test(what);
    expect(seen.kind !== 'nothing', what).toBe(hasAddress);
    await stillAnswers(standin);
  }
  expect(lines.some((line) => line.includes('"level":"fatal"'))).toBe(false);
});

test('a flood of 200 at once: each answered once', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  const sent = Array.from({ length: 200 }, (_, at) =>
    standin.make.slash(
      'casualties',
      { query: ['nis', 'killed', 'zelensky', 'qwx'][at % 4] ?? '' },
      { user: `${at + 1}` },
    ),
  );
  const seen = await Promise.all(sent.map((interaction) => standin.deliver(interaction)));
  expect(seen.filter(({ kind }) => kind === 'message')).toHaveLength(200);
  for (const { token } of sent) expect(standin.tally(token)).toMatchObject({ answered: 1, followUps: 0 });
});
