/** Four shards in two processes, each process with a twin: one dies, all are rolled, and nobody notices. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { run, standinFor } from '../e2e/bot.ts';
import type { Seen, Standin } from '../standin/standin.ts';

const total = 4;
type Range = '0-1/4' | '2-3/4';

const startShards = (standin: Standin, range: Range) =>
  run('main', { DISCORD_TOKEN: standin.token, DISCORD_API: standin.api, LOG_LEVEL: 'error', SHARDS: range });
const listening = (standin: Standin, sessions: number) =>
  expect.poll(() => standin.gateway.listening(), { timeout: 60_000 }).toBe(sessions);

/** Questions to every shard in turn, until told to stop. */
const load = async (standin: Standin, signal: AbortSignal) => {
  const asked: { token: string; seen: Promise<Seen> }[] = [];
  for (let at = 0; !signal.aborted; at += 1) {
    const setting = { where: 'server', shard: { at: at % total, of: total } } as const;
    const interaction = standin.make.slash('casualties', { query: 'nis killed' }, setting);
    asked.push({ token: interaction.token, seen: standin.deliver(interaction) });
    await sleep(25);
  }
  const seen = await Promise.all(asked.map((one) => one.seen));
  return asked.map(({ token }, at) => ({ kind: seen[at]?.kind, ...standin.tally(token) }));
};

test('no interaction unanswered, none answered twice visibly', { timeout: 180_000 }, async () => {
  const standin = await standinFor({ shards: total });
  const firstTwin = startShards(standin, '0-1/4');
  startShards(standin, '2-3/4');
  const others = [startShards(standin, '0-1/4'), startShards(standin, '2-3/4')];
  await listening(standin, 8);
  const over = new AbortController();
  const loading = load(standin, over.signal);

  await sleep(500);
  firstTwin.process.kill('SIGKILL');
  await listening(standin, 6);
  await sleep(500);
  startShards(standin, '0-1/4');
  await listening(standin, 8);
  for (const [at, range] of (['0-1/4', '2-3/4'] as const).entries()) {
    others[at]?.process.kill('SIGTERM');
    expect(await others[at]?.exit).toBe(0);
    startShards(standin, range);
    await listening(standin, 8);
  }
  await sleep(500);
  over.abort();

  const answers = await loading;
  expect(answers.length).toBeGreaterThan(50);
  expect(
    answers.filter(
      ({ kind, answered, followUps }) => kind !== 'message' || answered !== 1 || followUps !== 0,
    ),
  ).toEqual([]);
  /** Twins both answered, and the second of them was turned away unseen. */
  expect(answers.some(({ refused }) => refused === 1)).toBe(true);
});
