/** The connection: answers before it is whole and after it broke; says why when it cannot go on. */
import { beforeAll, expect, test } from 'vitest';
import type { Standin } from '../standin/standin.ts';
import { openData, standinFor, startBot } from './bot.ts';

let index: ReturnType<typeof openData>;
beforeAll(() => {
  index = openData();
});

const answers = async (standin: Standin, setting: object = {}) => {
  const seen = await standin.deliver(standin.make.slash('casualties', { query: 'nis killed' }, setting));
  expect(seen).toMatchObject({ kind: 'message', ephemeral: false });
};

test('answers on the first shard while the second is not up yet', async () => {
  const standin = await standinFor({ shards: 2, maxConcurrency: 1, identifyWindowMs: 1000 });
  await startBot(standin, index);
  expect(standin.gateway.sessions().map(({ shard }) => shard)).toEqual([[0, 2]]);
  await answers(standin, { where: 'dm' });
  expect(standin.gateway.sessions()).toHaveLength(1);
});

test('answers while its servers are not available yet', async () => {
  const standin = await standinFor({ guilds: 50 });
  await startBot(standin, index);
  await answers(standin);
});

test.each<[string, (standin: Standin) => void]>([
  ['is asked to reconnect', ({ gateway }) => gateway.askToReconnect()],
  ['loses its socket', ({ gateway }) => gateway.tear()],
  ['times out', ({ gateway }) => gateway.close(4009)],
  ['is closed without a known reason', ({ gateway }) => gateway.close(4000)],
  ['is told that its session may be resumed', ({ gateway }) => gateway.invalidate(true)],
])('a bot that %s resumes and answers what came meanwhile', async (_what, act) => {
  const standin = await standinFor({ answerMs: 10_000 });
  await startBot(standin, index);
  await answers(standin);
  act(standin);
  await answers(standin);
  expect(standin.gateway.counts.identified).toBe(1);
});

test('a session that is over is begun anew', async () => {
  const standin = await standinFor({ answerMs: 10_000 });
  await startBot(standin, index);
  standin.gateway.invalidate(false);
  await expect.poll(() => standin.gateway.counts.identified, { timeout: 12_000 }).toBe(2);
  await answers(standin);
});

test('missing heartbeat acknowledgements are noticed', async () => {
  const standin = await standinFor({ heartbeatMs: 200 });
  await startBot(standin, index);
  standin.gateway.faults.noAcks = true;
  await expect.poll(() => standin.gateway.counts.resumed, { timeout: 10_000 }).toBeGreaterThan(0);
  standin.gateway.faults.noAcks = false;
  await answers(standin);
});

test('gateway and API gone for a while', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  standin.vanish();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  standin.comeBack();
  await expect.poll(() => standin.gateway.listening(), { timeout: 10_000 }).toBe(1);
  await answers(standin);
});

test('a token that is reset while running ends the bot with a clear reason', async () => {
  const standin = await standinFor();
  const { gateway } = await startBot(standin, index);
  standin.gateway.close(4004);
  expect(await gateway.ended).toMatch(/token/i);
});

test('stopping ends the session, so that Discord does not wait for it', async () => {
  const standin = await standinFor();
  const { gateway } = await startBot(standin, index);
  await gateway.stop();
  await expect.poll(() => standin.gateway.sessions()).toEqual([]);
});
