/**
 * `npm run bench:discord`: the built bot beside a bare discord.js client that replies a constant, both against the
 * same loopback Discord, taking turns. Start to ready, round trip, throughput, memory with 10,000 servers.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { residentMiB } from '../tests/soak/child.ts';
import { type Bot, startBot } from './discord/bots.ts';
import { roundTrips, throughput } from './discord/rounds.ts';

const both: readonly Bot[] = ['bare', 'ours'];
type Pair = Record<Bot, number[]>;
const pair = (): Pair => ({ bare: [], ours: [] });

/** Each bot in turn, so that what else the machine does falls on both. */
const inTurns = async (rounds: number, act: (bot: Bot) => Promise<void>) => {
  for (let round = 0; round < rounds; round += 1) for (const bot of both) await act(bot);
};

const starts = pair();
await inTurns(7, async (bot) => {
  const { startedIn, stop } = await startBot(bot);
  starts[bot].push(startedIn);
  await stop();
});

const trips = pair();
const rates = pair();
const running = { bare: await startBot('bare'), ours: await startBot('ours') };
for (const bot of both) {
  await roundTrips(running[bot].standin, 500);
  await throughput(running[bot].standin, 8000, 64);
}
await inTurns(9, async (bot) => {
  trips[bot].push(...(await roundTrips(running[bot].standin, 500)));
  rates[bot].push(await throughput(running[bot].standin, 3000, 64));
});
for (const bot of both) await running[bot].stop();

const memory = { idle: pair(), asked: pair() };
await inTurns(3, async (bot) => {
  const { standin, child, stop } = await startBot(bot, { shards: 5, guilds: 10_000 });
  const resident = () => residentMiB(child.process) ?? Number.NaN;
  await sleep(3000);
  memory.idle[bot].push(resident());
  await roundTrips(standin, 1000);
  await sleep(3000);
  memory.asked[bot].push(resident());
  await stop();
});

/** The value below which `share` of the sorted values lie. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
};
const row = (what: string, figures: Pair, share: number, unit: string, digits = 0) => {
  const [bare, ours] = [quantile(figures.bare, share), quantile(figures.ours, share)];
  const [a, b] = [bare, ours].map((value) => `${value.toFixed(digits)} ${unit}`);
  return `| ${what} | ${a} | ${b} | ${(ours / bare).toFixed(2)} |`;
};
console.log(
  [
    '| | bare client, constant reply | Sourced | ratio |',
    '|---|--:|--:|--:|',
    row('start to ready, median of 7', starts, 0.5, 'ms'),
    row('round trip p50', trips, 0.5, 'ms', 3),
    row('round trip p99', trips, 0.99, 'ms', 2),
    row('throughput, 64 under way, median of 9', rates, 0.5, '/s'),
    row('resident, 10,000 servers, 5 shards, median of 3', memory.idle, 0.5, 'MiB'),
    row('the same after 1,000 answers', memory.asked, 0.5, 'MiB'),
  ].join('\n'),
);
process.exit(0);
