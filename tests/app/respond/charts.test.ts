/** Answers with pictures: which have one, how it is sent, and that an answer does not hang on it. */
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { respond } from '../../../src/app/respond/respond.ts';
import { encode } from '../../../src/present/discord/custom-id.ts';
import { interactionFactory } from '../../standin/interactions.ts';
import { checkCallback } from '../../standin/payload-check.ts';
import { servingContext } from '../serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));

type Interaction = ReturnType<typeof make.slash> | ReturnType<typeof make.press>;

/** The reply, after Discord's own rules were held against it. */
const reply = async (interaction: Interaction, { context } = servingContext()) => {
  const { response, files } = await respond(interaction, context);
  expect(checkCallback(response, files, interaction)).toEqual([]);
  const data = 'data' in response && response.data !== undefined ? response.data : {};
  return {
    type: response.type,
    files: files.map(({ name, data }) => [name, Buffer.from(data).subarray(1, 4).toString()]),
    attachments: 'attachments' in data ? data.attachments : undefined,
    content: 'content' in data ? (data.content ?? '') : '',
    buttons: JSON.stringify('components' in data ? data.components : []),
  };
};

test.each([
  ['compare', { measure: 'killed or wounded' }, 'Chart of killed or wounded'],
  ['compare', { measure: 'pertes', as_of: '2024-12-31' }, 'Chart of killed or wounded'],
  ['timeline', { measure: 'killed' }, 'Chart of killed,'],
  ['timeline', { measure: 'killed or wounded', claimant: 'zelensky' }, 'by one claimant'],
])('/%s %o comes with its picture, which is also told in words', async (name, given, words) => {
  const { files, attachments, content } = await reply(make.slash(name, given));
  expect(files).toEqual([['chart.png', 'PNG']]);
  expect(attachments).toEqual([
    { id: 0, filename: 'chart.png', description: expect.stringContaining(words) },
  ]);
  expect(content).toMatch(/\d/);
});

test.each([
  ['compare', { measure: 'killed' }],
  ['timeline', { measure: 'generals' }],
  ['timeline', { measure: 'nis' }],
  ['casualties', { query: 'nis killed' }],
])('/%s %o comes without one', async (name, given) => {
  expect((await reply(make.slash(name, given))).files).toEqual([]);
});

const chartOfKilled = encode({
  action: 'show',
  part: 'chart',
  page: 0,
  command: 'casualties',
  language: null,
  facets: [{ kind: 'measure', id: 'killed', words: 'killed' }],
});

test('a found answer with two figures offers its picture, and the button gives it', async () => {
  expect((await reply(make.slash('casualties', { query: 'killed' }))).buttons).toContain('"label":"Chart"');
  const { type, files } = await reply(make.press(chartOfKilled ?? ''));
  expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(files).toEqual([['chart.png', 'PNG']]);
});

test('an answer that takes the place of a picture leaves no picture behind', async () => {
  const sources = (chartOfKilled ?? '').replace(':chart:', ':sources:');
  const own = make.message('x', undefined, { flags: MessageFlags.Ephemeral });
  const { type, attachments } = await reply(make.press(sources, own));
  expect(type).toBe(InteractionResponseType.UpdateMessage);
  expect(attachments).toEqual([]);
});

test('when the picture cannot be drawn the answer goes without it, and the log says why', async () => {
  const serving = servingContext();
  const charts = { render: async () => ({ error: 'the thread is gone' }), close: async () => {} };
  const { files, content } = await reply(make.slash('compare', { measure: 'killed or wounded' }), {
    ...serving,
    context: { ...serving.context, charts },
  });
  expect(files).toEqual([]);
  expect(content).toContain('4,700');
  expect(serving.lines()).toContainEqual(expect.objectContaining({ problem: 'the thread is gone' }));
});
