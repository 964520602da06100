/** A short soak on every run of the tests; `npm run soak` sends ten thousand interactions. */
import { expect, test } from 'vitest';
import { run, standinFor } from '../e2e/bot.ts';
import { soak } from './soak.ts';

test('every interaction that arrives in time is answered once, whatever fails', {
  timeout: 60_000,
}, async () => {
  const standin = await standinFor({ heartbeatMs: 1000, answerMs: 6000 });
  const bot = run('main', { DISCORD_TOKEN: standin.token, DISCORD_API: standin.api, LOG_LEVEL: 'warn' });
  await expect.poll(() => standin.gateway.listening(), { timeout: 20_000 }).toBe(1);
  const seed = Date.now() & 0x7fffffff;
  console.log(`seed ${seed}`);
  const figures = await soak(standin, {
    interactions: 300,
    perSecond: 30,
    seed,
    calm: false,
    disturbEveryMs: 600,
  });
  expect(bot.process.exitCode, bot.output()).toBe(null);
  expect({ missed: figures.missed, disturbed: figures.disturbed }).toMatchObject({ missed: [] });
  expect(figures).toMatchObject({ dueAnswered: figures.due, answeredTwice: 0 });
  expect(figures.due).toBeGreaterThan(100);
  expect(bot.output()).not.toMatch(/"level":"fatal"/);
});
