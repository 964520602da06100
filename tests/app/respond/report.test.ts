/** A problem with a claim, from the button to the curators' channel. */
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { answerTo } from '../../../src/app/front.ts';
import { postMessage } from '../../../src/app/gateway/post.ts';
import type { Report } from '../../../src/app/respond/reply.ts';
import { respond } from '../../../src/app/respond/respond.ts';
import { reportMessage } from '../../../src/present/discord/report.ts';
import { interactionFactory } from '../../standin/interactions.ts';
import { checkCallback, checkChannelMessage } from '../../standin/payload-check.ts';
import { textsOf } from '../../standin/seen.ts';
import { startStandin } from '../../standin/standin.ts';
import { frontOf, servingContext } from '../serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));
const claim = 'nis-killed-2025-04-30';
const { Modal, ChannelMessageWithSource } = InteractionResponseType;

type Interaction = ReturnType<typeof make.press> | ReturnType<typeof make.submit>;

type More = { readonly reports?: boolean; readonly sendReport?: (report: Report) => Promise<void> };

const answer = async (interaction: Interaction, { reports = true, sendReport }: More = {}) => {
  const sent: Report[] = [];
  const keep = async (report: Report) => {
    sent.push(report);
  };
  const { context, lines } = servingContext();
  const reply = await answerTo(interaction, {
    ...frontOf({ ...context, reports }),
    sendReport: sendReport ?? keep,
  });
  expect(checkCallback(reply.response, [], interaction)).toEqual([]);
  return { type: reply.response.type, text: textsOf(reply.response).join('\n'), sent, lines: lines() };
};

test('the button is there where somebody reads reports, and nowhere else', async () => {
  const { context } = servingContext();
  const asked = make.slash('casualties', { query: 'nis killed' });
  const button = (reports: boolean) =>
    respond(asked, { ...context, reports }).then(({ response }) =>
      JSON.stringify(response).includes('v1:report:'),
    );
  expect([await button(true), await button(false)]).toEqual([true, false]);
});

test('it opens a form, and what is sent is passed on with the claim’s id', async () => {
  expect(await answer(make.press(`v1:report:${claim}`))).toMatchObject({ type: Modal, sent: [] });
  const submitted = await answer(make.submit(`v1:report:${claim}`, { problem: ' The page says 500. ' }));
  expect(submitted).toMatchObject({
    type: ChannelMessageWithSource,
    text: expect.stringContaining('Thank you'),
    sent: [{ claim, words: 'The page says 500.' }],
  });
});

test.each<[string, Interaction, More]>([
  ['a press where nobody reads reports', make.press(`v1:report:${claim}`), { reports: false }],
  [
    'a form where nobody reads reports',
    make.submit(`v1:report:${claim}`, { problem: 'x' }),
    { reports: false },
  ],
  ['a press on a claim that is no more', make.press('v1:report:no-such-claim'), {}],
  ['a form on a claim that is no more', make.submit('v1:report:no-such-claim', { problem: 'x' }), {}],
  ['a form without words', make.submit(`v1:report:${claim}`, { problem: '  ' }), {}],
  ['another form', make.submit('v1:share', { problem: 'x' }), {}],
  ['a form of nobody', make.submit('x', { problem: 'x' }), {}],
  ['another field', make.submit(`v1:report:${claim}`, { question: 'x' }), {}],
])('%s gets a calm sentence, and nothing is passed on', async (_, interaction, more) => {
  expect(await answer(interaction, more)).toMatchObject({ type: ChannelMessageWithSource, sent: [] });
});

test('a report that did not arrive is not thanked for', async () => {
  const sendReport = () => Promise.reject(new Error('channel gone'));
  const submitted = await answer(make.submit(`v1:report:${claim}`, { problem: 'x' }), { sendReport });
  expect(submitted.text).toMatch(/went wrong/);
  expect(submitted.lines).toContainEqual(expect.objectContaining({ msg: 'report not passed on' }));
});

test.each([
  ['plain words', 'The page says 500.', 'The page says 500.'],
  ['mentions', '@everyone <@1> <#2>', '@everyone \\<@1> \\<#2>'],
  ['a masked link', '[here](https://evil.example)', '\\[here](https'],
  ['nothing visible', '\u200b', '…'],
])('of %s the curators read words alone', (_, words, read) => {
  const message = reportMessage(claim, words);
  expect(checkChannelMessage(message)).toEqual([]);
  expect(message.allowed_mentions).toEqual({ parse: [] });
  expect(message.embeds?.[0]?.description).toContain(read);
});

test('the longest report fits', () => {
  expect(checkChannelMessage(reportMessage(claim, '<*_'.repeat(2000)))).toEqual([]);
});

test('it is posted as the bot', async () => {
  const discord = await startStandin();
  onTestFinished(discord.stop);
  const where = { channel: '1234', token: discord.token, discordApi: discord.api };
  await postMessage(where, reportMessage(claim, 'The page says 500.'));
  expect(discord.channelMessages).toHaveLength(1);
  await expect(
    postMessage({ ...where, token: 'MTAw.wrong.token' }, reportMessage(claim, 'x')),
  ).rejects.toMatchObject({ status: 401 });
});
