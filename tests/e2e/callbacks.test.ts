/** Callbacks that come late, twice or not at all: counted, never a crash, never a second visible answer. */
import { beforeAll, expect, test } from 'vitest';
import { type Fault, firstTimes } from '../standin/faults.ts';
import type { Standin } from '../standin/standin.ts';
import { openData, standinFor, startBot } from './bot.ts';

let index: ReturnType<typeof openData>;
beforeAll(() => {
  index = openData();
});

const question = (standin: Standin) => standin.make.slash('casualties', { query: 'nis killed' });
const deliveries = (lines: readonly string[]) =>
  lines.flatMap((line) => /"delivery":"([a-z-]+)"/.exec(line)?.slice(1) ?? []);

test.each<[string, Fault, number]>([
  ['a server error', { kind: 'status', status: 500 }, 1],
  ['a gateway error', { kind: 'status', status: 502 }, 1],
  ['a reset before it was applied', { kind: 'drop', applied: false, by: 'reset' }, 1],
  ['a close before it was applied', { kind: 'drop', applied: false, by: 'close' }, 1],
  ['a reset after it was applied', { kind: 'drop', applied: true, by: 'reset' }, 1],
  ['a close after it was applied', { kind: 'drop', applied: true, by: 'close' }, 1],
  ['a rate limit of half a second', { kind: 'rate-limit', retryAfterMs: 500 }, 1],
  ['a slow answer', { kind: 'delay', ms: 300 }, 1],
])('%s: the asker still gets one answer', async (_what, fault, times) => {
  const standin = await standinFor();
  const { lines } = await startBot(standin, index);
  const interaction = question(standin);
  standin.fault(firstTimes(times, /callback$/, fault));
  expect(await standin.deliver(interaction)).toMatchObject({ kind: 'message', ephemeral: false });
  expect(standin.tally(interaction.token).answered).toBe(1);
  await expect.poll(() => deliveries(lines)).toHaveLength(1);
  expect(lines.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
});

test.each<[string, Fault]>([
  ['errors without end', { kind: 'status', status: 503 }],
  ['a rate limit past the time', { kind: 'rate-limit', retryAfterMs: 5000 }],
  ['an answer applied too late', { kind: 'stall', ms: 500 }],
])('%s: nothing is seen, and the next is answered', async (_what, fault) => {
  const standin = await standinFor({ answerMs: 400 });
  const { lines } = await startBot(standin, index);
  standin.fault(firstTimes(20, /callback$/, fault));
  expect(await standin.deliver(question(standin))).toMatchObject({ kind: 'nothing' });
  await expect.poll(() => deliveries(lines), { timeout: 5000 }).toHaveLength(1);
  standin.healthy();
  expect(await standin.deliver(question(standin))).toMatchObject({ kind: 'message' });
});

test('twins on one shard: one answer is seen, the other is counted as given elsewhere', async () => {
  const standin = await standinFor();
  const [one, two] = [await startBot(standin, index), await startBot(standin, index)];
  await expect.poll(() => standin.gateway.listening()).toBe(2);
  const interaction = question(standin);
  expect(await standin.deliver(interaction)).toMatchObject({ kind: 'message' });
  await expect
    .poll(() => [...deliveries(one.lines), ...deliveries(two.lines)].sort())
    .toEqual(['answered-elsewhere', 'sent']);
  expect(standin.tally(interaction.token)).toEqual({ answered: 1, refused: 1, followUps: 0 });
});

test('an interaction that is delivered twice is answered once', async () => {
  const standin = await standinFor();
  await startBot(standin, index);
  const interaction = question(standin);
  const seen = await standin.deliver(interaction);
  standin.gateway.deliver('INTERACTION_CREATE', interaction);
  await expect
    .poll(() => standin.tally(interaction.token))
    .toEqual({ answered: 1, refused: 1, followUps: 0 });
  expect(seen.kind).toBe('message');
});
