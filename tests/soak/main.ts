/**
 * `npm run soak`: the built bot against the loopback Discord for as long as wanted, and random input through its
 * handler. Prints figures as JSON; exits 1 when something was not answered, answered twice, or ended the bot.
 *
 *   --interactions N  how many (10,000)      --per-second N  how fast (200)
 *   --seed N          repeats a run          --calm          no faults: speed and memory alone
 *   --fuzz N          random inputs (100,000; 0: none)
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openIndex } from '../../src/app/data/open.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { startStandin } from '../standin/standin.ts';
import { residentMiB, spawnBuilt } from './child.ts';
import { soak } from './soak.ts';

const number = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    interactions: { ...number, default: '10000' },
    'per-second': { ...number, default: '200' },
    seed: { ...number, default: `${Date.now() & 0x7fffffff}` },
    fuzz: { ...number, default: '100000' },
    calm: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

/** A figure a minute, so that a climb shows. */
const watchMemory = (read: () => number | undefined) => {
  const megabytes: number[] = [];
  const look = () => {
    const now = read();
    if (now !== undefined) megabytes.push(now);
  };
  const timer = setInterval(look, 60_000);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return megabytes;
    },
  };
};

const weathered = async () => {
  const standin = await startStandin({
    heartbeatMs: values.calm ? 41_250 : 1000,
    maxConcurrency: 16,
    identifyWindowMs: 0,
  });
  const environment = { DISCORD_TOKEN: standin.token, DISCORD_API: standin.api, LOG_LEVEL: 'error' };
  const bot = spawnBuilt('src/app/main.js', environment);
  while (standin.gateway.listening() === 0) {
    if (bot.process.exitCode !== null) throw new Error(bot.output());
    await sleep(20);
  }
  const before = residentMiB(bot.process);
  const memory = watchMemory(() => residentMiB(bot.process));
  const figures = await soak(standin, {
    interactions: Number(values.interactions),
    perSecond: Number(values['per-second']),
    seed,
    calm: values.calm,
    disturbEveryMs: 2000,
  });
  const megabytes = memory.stop();
  const crashed = bot.process.exitCode !== null;
  bot.process.kill('SIGTERM');
  const exit = await bot.exit;
  await standin.stop();
  return { ...figures, crashed, exit, residentMiB: [before, ...megabytes] };
};

const figures = await weathered();
console.log(JSON.stringify({ seed, ...figures }, null, 2));
const failed =
  figures.crashed || figures.exit !== 0 || figures.answeredTwice > 0 || figures.dueAnswered < figures.due;

const opened = openIndex('data');
if (!opened.ok) throw new Error(opened.findings.join('\n'));
const runs = Number(values.fuzz);
if (runs > 0) {
  const started = performance.now();
  await fuzz(opened.index, { runs, seed });
  console.log(
    JSON.stringify({ seed, randomInputs: runs, seconds: Math.round((performance.now() - started) / 1000) }),
  );
}
process.exit(failed ? 1 : 0);
