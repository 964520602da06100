/** "Check figures" on a message, and what its button does: through the handler that every transport calls. */
import { Locale, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { respond } from '../../../src/app/respond/respond.ts';
import { interactionFactory } from '../../standin/interactions.ts';
import { checkCallback } from '../../standin/payload-check.ts';
import { textsOf } from '../../standin/seen.ts';
import { servingContext } from '../serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));
const { context } = servingContext();

const answer = async (interaction: object) => {
  const { response, files, outcome } = await respond(interaction, context);
  expect(checkCallback(response, files)).toEqual([]);
  const data = 'data' in response && response.data !== undefined ? response.data : {};
  const flags = 'flags' in data ? (data.flags ?? 0) : 0;
  return {
    data,
    outcome,
    text: textsOf(data)
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    buttons: JSON.stringify('components' in data ? data.components : []),
  };
};
const checkOn = (content: string, setting = {}, more = {}) =>
  answer(make.onMessage('Check figures', content, setting, more));

test.each(['server', 'foreign-server', 'dm', 'group-dm'] as const)('on a message in a %s', async (where) => {
  const reply = await checkOn('4,000 North Koreans killed!!', { where });
  expect(reply).toMatchObject({ ephemeral: true, outcome: { command: 'check', result: 'answered' } });
  expect(reply.text).toMatch(
    /`4,000` \(killed\): held here as a figure for another measure: killed or wounded/,
  );
  expect(reply.text).toMatch(/4,000\W+ killed or wounded, says Volodymyr Zelensky/);
  expect(reply.text).toMatch(/about 600\W+ killed, says South Korea.s NIS/);
  expect(reply.buttons).toContain('"v1:share"');
});

test('it speaks the language of the asker', async () => {
  const reply = await checkOn('600 morts selon Zelensky', { locale: Locale.French });
  expect(reply.text).toMatch(/recensé ici comme chiffre d’une autre source : NIS sud-coréen/);
});

test('it says the same as /check with the same text', async () => {
  const typed = await answer(make.slash('check', { text: '600 killed and 4,700 injured' }));
  const called = await checkOn('600 killed and 4,700 injured');
  expect(typed.data).toEqual(called.data);
});

test('a figure of an earlier day than its claim is held for another date', async () => {
  expect((await checkOn('In December 2024, 600 North Koreans killed')).text).toContain(
    'held here for another date: 30 April 2025',
  );
});

test.each(['hello there', '', '<@123456789012345678> 💀'])(
  'nothing to check in %j is one calm line',
  async (text) => {
    const reply = await checkOn(text);
    expect(reply).toMatchObject({ ephemeral: true, buttons: '[]' });
    expect(reply.text).toContain('No figure that could be checked was found in this text.');
  },
);

test('a forwarded message is read', async () => {
  const snapshot = {
    message: { ...make.message('600 North Koreans killed'), mentions: [], mention_roles: [] },
  };
  expect((await checkOn('', {}, { message_snapshots: [snapshot] })).text).toContain('`600`');
});

test('what a message quotes cannot act', async () => {
  const reply = await checkOn('**600** [killed](https://example.org) <@1> @everyone `x` of 4700 killed');
  expect(reply.data).toMatchObject({ allowed_mentions: { parse: [] } });
  expect(reply.text).not.toMatch(/@everyone|example\.org/);
});

test('more than ten figures: ten are shown and the rest are counted', async () => {
  const reply = await checkOn('600 North Koreans killed\n'.repeat(13));
  expect(reply.text).toContain('10 figures in this text');
  expect(reply.text).toContain('3 more figures were not looked at');
});

test.each(['Check figure', 'check', ''])('a message command called %j is unknown', async (name) => {
  const reply = await answer(make.onMessage(name, '600 killed'));
  expect(reply).toMatchObject({ ephemeral: true, outcome: { result: 'refused' } });
});

test('the button shows the reply to the channel, without buttons, and pings nobody', async () => {
  const { data } = await checkOn('4,000 North Koreans killed!! @everyone');
  const content = 'content' in data ? String(data.content) : '';
  const embeds = 'embeds' in data && Array.isArray(data.embeds) ? data.embeds : [];
  const shown = make.message(content, undefined, { embeds, flags: MessageFlags.Ephemeral });
  const shared = await answer(make.press('v1:share', shown));
  expect(shared).toMatchObject({ ephemeral: false, buttons: '[]' });
  expect(shared.data).toMatchObject({ content, allowed_mentions: { parse: [] } });
  expect(shared.text).toContain('4,000');
});
