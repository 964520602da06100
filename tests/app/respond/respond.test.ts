/** Interactions in, replies out, on the real data: every kind, every place, and everything malformed. */
import { InteractionResponseType, Locale, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import { respond } from '../../../src/app/respond/respond.ts';
import { interactionFactory } from '../../standin/interactions.ts';
import { malformed } from '../../standin/malformed.ts';
import { checkCallback } from '../../standin/payload-check.ts';
import { textsOf } from '../../standin/seen.ts';
import { broken, servingContext } from '../serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));
const {
  ChannelMessageWithSource: saysAnew,
  UpdateMessage: saysInPlace,
  ApplicationCommandAutocompleteResult: offers,
} = InteractionResponseType;

/** The reply with what a person reads of it, after Discord's own rules were held against it. */
const answer = async (interaction: object, ...more: Command[]) => {
  const { context, lines } = servingContext(...more);
  const { response, files, outcome } = await respond(interaction, context);
  expect(checkCallback(response, files)).toEqual([]);
  const data = 'data' in response && response.data !== undefined ? response.data : {};
  const flags = 'flags' in data ? (data.flags ?? 0) : 0;
  const choices = 'choices' in data ? (data.choices ?? []) : [];
  return {
    type: response.type,
    data,
    choices: choices.map(({ value }) => value),
    outcome,
    text: textsOf(data)
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    lines: lines(),
  };
};

test('a ping is answered by a pong', async () => {
  expect((await answer({ type: 1 })).type).toBe(InteractionResponseType.Pong);
});

test.each(['server', 'foreign-server', 'dm', 'group-dm'] as const)('a question in a %s', async (where) => {
  const reply = await answer(make.slash('casualties', { query: 'nis killed' }, { where }));
  expect(reply).toMatchObject({ type: saysAnew, ephemeral: false });
  expect(reply.outcome).toEqual({ command: 'casualties', language: 'en', result: 'answered' });
  expect(reply.text).toContain('about 600');
});

test.each<[Locale, string]>([
  [Locale.French, 'environ 600'],
  [Locale.EnglishGB, 'about 600'],
  [Locale.Japanese, 'about 600'],
])('in %s it says %s', async (locale, words) => {
  const reply = await answer(make.slash('casualties', { query: 'nis killed' }, { locale }));
  expect(reply.text).toContain(words);
});

test.each([
  [
    'the server’s language where the asker has none',
    { locale: undefined, guild_locale: 'fr' },
    'environ 600',
  ],
  ['the asker’s before the server’s', { locale: 'en-US', guild_locale: 'fr' }, 'about 600'],
  ['English where nobody says anything', { locale: undefined, guild_locale: undefined }, 'about 600'],
])('%s', async (_, locales, words) => {
  const reply = await answer({ ...make.slash('casualties', { query: 'nis killed' }), ...locales });
  expect(reply.text).toContain(words);
});

test.each<[string, Parameters<typeof make.slash>, string, boolean]>([
  ['private on demand', ['casualties', { query: 'nis killed', private: true }], 'answered', true],
  ['a miss', ['casualties', { query: 'weather on mars' }], 'nothing', true],
  ['no question', ['casualties', {}], 'answered', false],
  ['a claim', ['claim', { id: 'nis-killed-2025-04-30' }], 'answered', false],
  ['no such claim', ['claim', { id: 'nis-killed-1999' }], 'nothing', true],
  ['about', ['about', {}], 'answered', false],
  ['an unknown command', ['nonsense', {}], 'refused', true],
  ['an unknown option', ['casualties', { colour: 'red' }], 'refused', true],
  ['an option of the wrong type', ['casualties', { query: 600 }], 'refused', true],
  ['a missing option', ['claim', {}], 'refused', true],
  ['6,000 characters', ['casualties', { query: 'nonsense '.repeat(666) }], 'nothing', true],
])('%s', async (_, asked, result, ephemeral) => {
  const reply = await answer(make.slash(...asked));
  expect(reply).toMatchObject({ type: saysAnew, ephemeral, outcome: { result } });
  expect(reply.text).not.toBe('');
});

test.each<[string, Parameters<typeof make.typing>, boolean]>([
  ['a query', ['casualties', 'query', { query: 'nis' }], true],
  ['nothing typed yet', ['casualties', 'query', { query: '' }], true],
  ['a claimant', ['casualties', 'claimant', { query: 'killed', claimant: 'zel' }], true],
  ['an id', ['claim', 'id', { id: 'nis' }], true],
  ['an option without completion', ['casualties', 'as_of', { as_of: '2025' }], false],
  ['an unknown command', ['nonsense', 'query', { query: 'nis' }], false],
  ['6,000 characters', ['casualties', 'query', { query: 'x'.repeat(6000) }], false],
])('completion of %s', async (_, typing, some) => {
  const reply = await answer(make.typing(...typing));
  expect(reply).toMatchObject({ type: offers, outcome: { result: 'completed' } });
  expect(reply.choices.length > 0).toBe(some);
});

test('completion offers at most 25 lines of at most 100 characters, and passes over what cannot be sent', async () => {
  const lines = [' ', ...Array.from({ length: 40 }, (_, at) => `${at}${'🪖'.repeat(60)}`)];
  const wordy: Command = {
    name: 'wordy',
    options: [
      {
        name: 'query',
        type: 'text',
        required: false,
        complete: () => [
          { value: 'x'.repeat(101), name: 'too long', claims: 1 },
          ...lines.map((name, at) => ({ value: `${at}`, name, claims: 1 })),
        ],
      },
    ],
    answer: broken.answer,
  };
  expect((await answer(make.typing('wordy', 'query', { query: '' }), wordy)).choices).toHaveLength(25);
});

test.each([
  ['earlier figures', 'v1:show:earlier:0:casualties::c.nis,m.killed', '~~300~~'],
  ['sources', 'v1:show:sources:0:casualties::c.nis,m.killed', 'NOTRECONTINENT.COM'],
  ['other claimants', 'v1:show:main:0:casualties::m.killed', 'killed'],
  ['a claim', 'v1:claim:0::nis-killed-2025-04-30', '600'],
  ['an article', 'v1:source:0::bfmtv-2024-12-23', 'BFMTV'],
  ['a comparison', 'v1:show:main:0:compare::m.killed-or-wounded', 'about 4,700'],
  ['a timeline of one source', 'v1:show:main:0:timeline::m.killed,c.nis', '**300** (as of January 2025)'],
])('a press on %s answers the presser alone', async (_, id, words) => {
  const reply = await answer(make.press(id));
  expect(reply).toMatchObject({ type: saysAnew, ephemeral: true });
  expect(reply.text).toContain(words);
});

test('under a message that only the presser sees, the answer takes its place', async () => {
  const own = make.message('x', undefined, { flags: MessageFlags.Ephemeral });
  const reply = await answer(make.press('v1:show:sources:0:casualties::c.nis,m.killed', own));
  expect(reply).toMatchObject({ type: saysInPlace });
});

test.each([
  ['a reading', make.press('v1:ask:casualties:::nis killed'), 'about 600', false],
  ['a reading in a chosen language', make.press('v1:ask:casualties:fr::nis killed'), 'environ 600', false],
  ['a private reading', make.press('v1:ask:casualties::p:nis killed'), 'about 600', true],
  ['a reading from a menu', make.choose('v1:pick', ['v1:ask:casualties:::nis killed']), 'about 600', false],
])('%s is asked as if typed', async (_, press, words, ephemeral) => {
  const reply = await answer(press);
  expect(reply).toMatchObject({ type: saysAnew, ephemeral });
  expect(reply.text).toContain(words);
});

test('what only the asker saw can be shared, without its buttons', async () => {
  const own = make.message('600 killed', undefined, {
    flags: MessageFlags.Ephemeral,
    embeds: [{ description: 'the claims', color: 5 }],
  });
  const reply = await answer(make.press('v1:share', own));
  expect(reply).toMatchObject({
    type: saysAnew,
    ephemeral: false,
    data: { content: '600 killed', embeds: [{ description: 'the claims', color: 5 }] },
  });
});

test.each([
  'v0:show:main:0:casualties::m.killed',
  'v1:show:main:0:nonsense::m.killed',
  'v1:show:main:0:casualties::m.no-such-measure',
  'v1:ask:nonsense:::nis killed',
  'v1:report:nis-killed-2025-04-30',
  'v1:pick',
  'v1:share',
  '',
  'something else',
])('a press on %j gets a calm sentence and is no bug', async (id) => {
  const reply = await answer(make.press(id, make.message('')));
  expect(reply).toMatchObject({ type: saysAnew, ephemeral: true });
  expect(reply.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a form that nobody sent gets a calm sentence', async () => {
  expect(await answer(make.submit('v1:report:x', { problem: 'y' }))).toMatchObject({ ephemeral: true });
});

const kinds = malformed(make);
test.each(kinds)('malformed: %s', async (_, interaction) => {
  const { type, lines } = await answer(interaction);
  expect([saysAnew, offers]).toContain(type);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([null, undefined, 7, 'text', [], {}])('no interaction at all: %j', async (value) => {
  const { context } = servingContext();
  const { response } = await respond(value, context);
  expect(checkCallback(response)).toEqual([]);
});

test.each([
  ['a command', make.slash('broken', {}, { locale: Locale.French }), saysAnew, 'Une erreur s’est produite'],
  ['completion', make.typing('broken', 'query', { query: 'x' }), offers, ''],
])('a bug in %s is logged whole and told calmly', async (_, interaction, type, words) => {
  const reply = await answer(interaction, broken);
  expect(reply).toMatchObject({ type, outcome: { result: 'error' } });
  expect(reply.text).toContain(words);
  expect(reply.text).not.toContain('secret');
  expect(reply.lines).toContainEqual(
    expect.objectContaining({
      error: expect.objectContaining({ stack: expect.stringContaining('serving.ts') }),
    }),
  );
});

test('a question that found nothing is logged where the operator wants it, without its asker', async () => {
  const miss = make.slash('casualties', { query: 'weather on mars' }, { user: '1234567890' });
  const { context, lines } = servingContext();
  await respond(miss, context);
  expect(lines()).toEqual([]);
  await respond(miss, { ...context, logMisses: true });
  expect(lines()).toMatchObject([{ msg: 'nothing found', command: 'casualties', query: 'weather on mars' }]);
  expect(JSON.stringify(lines())).not.toContain('1234567890');
});

test('no log line holds who asked, or what', async () => {
  const asked = make.slash('nonsense', { query: 'a private matter' }, { user: '1234567890' });
  const written = JSON.stringify([
    ...(await answer(asked)).lines,
    ...(await answer({ ...asked, data: { name: 7, options: ['a private matter'] } })).lines,
  ]);
  expect(written).not.toMatch(/private matter|1234567890/);
});
