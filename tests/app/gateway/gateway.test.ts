/** The real client against a loopback Discord: what it answers, what it survives, and when it gives up. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type Gateway, startGateway, type Timing } from '../../../src/app/gateway/gateway.ts';
import { type Fault, firstTimes } from '../../standin/faults.ts';
import { malformed } from '../../standin/malformed.ts';
import type { Options } from '../../standin/options.ts';
import { type Standin, startStandin } from '../../standin/standin.ts';
import { frontOf, servingContext } from '../serving.ts';

const quick: Timing = {
  login: { first: 20, longest: 100 },
  checkEvery: 50,
  longestAbsence: 200,
  drain: 2000,
};

const begin = async (options: Partial<Options> = {}, timing: Partial<Timing> = {}) => {
  const discord = await startStandin(options);
  const { context, lines } = servingContext();
  const config = { token: discord.token, discordApi: discord.api, shards: 'auto' } as const;
  const start = (token: string = config.token) => {
    const gateway = startGateway({ ...config, token }, frontOf(context), { ...quick, ...timing });
    onTestFinished(gateway.stop);
    return gateway;
  };
  onTestFinished(discord.stop);
  return { discord, start, lines };
};

const until = async (true_: () => boolean) => {
  while (!true_()) await pause(5);
};
const connected = (gateway: Gateway) =>
  until(() => gateway.shards().some(({ status }) => status === 'Ready'));

test('an interaction is answered', async () => {
  const { discord, start } = await begin();
  await connected(start());
  const seen = await discord.deliver(discord.make.slash('about'));
  expect(seen).toMatchObject({ kind: 'message', deferred: false });
});

test('every malformed interaction that can be answered is, and the next good one too', async () => {
  const { discord, start, lines } = await begin();
  await connected(start());
  for (const [, interaction] of malformed(discord.make))
    discord.gateway.deliver('INTERACTION_CREATE', interaction);
  await expect(discord.deliver(discord.make.slash('about'))).resolves.toMatchObject({ kind: 'message' });
  expect(lines().filter(({ level }) => level === 'fatal')).toEqual([]);
});

test('answers come while other shards are still starting', async () => {
  const { discord, start } = await begin({ shards: 3, identifyWindowMs: 300 });
  await connected(start());
  expect(discord.gateway.listening()).toBeLessThan(3);
  const interaction = discord.make.slash('about', {}, { shard: { at: 0, of: 3 } });
  await expect(discord.deliver(interaction)).resolves.toMatchObject({ kind: 'message' });
});

test('a refused token ends it at once, in one sentence without the token', async () => {
  const { discord, start } = await begin();
  const reason = await start('MTAwMDAwMDAwMDAwMDAwMDAx.wrong.token').ended;
  expect(reason).toBe('Discord refused the token: DISCORD_TOKEN is wrong or was reset');
  expect(discord.log.filter(({ path }) => path === '/gateway/bot')).toHaveLength(1);
});

test('a token that is reset while running ends it', async () => {
  const { discord, start } = await begin();
  const gateway = start();
  await connected(gateway);
  discord.gateway.close(4004);
  await expect(gateway.ended).resolves.toMatch(/^Discord refused the token/);
});

test.each<[string, Fault]>([
  ['503', { kind: 'status', status: 503 }],
  ['a cut connection', { kind: 'drop', applied: false, by: 'close' }],
])('%s at login is tried again until it works', async (_, fault) => {
  const { discord, start, lines } = await begin();
  discord.fault(firstTimes(5, /gateway/, fault));
  await connected(start());
  expect(lines().some(({ msg }) => msg === 'login failed, will try again')).toBe(true);
  await expect(discord.deliver(discord.make.slash('about'))).resolves.toMatchObject({ kind: 'message' });
});

test('no more logins than Discord allows a day: it waits', async () => {
  const { discord, start, lines } = await begin({ identifyBudget: 0 });
  start();
  await until(() => lines().filter(({ msg }) => msg === 'login failed, will try again').length > 2);
  expect(discord.gateway.counts.identified).toBe(0);
});

test('a shard that stays away for too long ends it with its number', async () => {
  const { discord, start } = await begin({}, { longestAbsence: -6000 + 300 });
  const gateway = start();
  await connected(gateway);
  discord.vanish();
  await expect(gateway.ended).resolves.toMatch(/^shard 0 was away for too long/);
});

test.each<[string, (discord: Standin) => void]>([
  ['op 7', (discord) => discord.gateway.askToReconnect()],
  ['a torn socket', (discord) => discord.gateway.tear()],
  ['an unknown close code', (discord) => discord.gateway.close(4900)],
])('after %s what was sent meanwhile is answered', async (_, disturb) => {
  const { discord, start } = await begin();
  await connected(start());
  disturb(discord);
  await expect(discord.deliver(discord.make.slash('about'))).resolves.toMatchObject({ kind: 'message' });
});

test.each<[string, string, number, Fault]>([
  ['an answer whose receipt was lost', 'answered-elsewhere', 1, { kind: 'drop', applied: true, by: 'reset' }],
  ['an answer that came too late', 'late', 1, { kind: 'stall', ms: 400 }],
  ['an answer that Discord has no time for', 'late', 1, { kind: 'rate-limit', retryAfterMs: 5000 }],
  ['a server error once', 'sent', 1, { kind: 'status', status: 500 }],
  ['a server error twice', 'sent', 2, { kind: 'status', status: 500 }],
  [
    'a connection closed before the answer was taken',
    'sent',
    1,
    { kind: 'drop', applied: false, by: 'close' },
  ],
  ['a server error without end', 'failed', 99, { kind: 'status', status: 500 }],
])('%s is counted as %s and is no crash', async (_, delivery, times, fault) => {
  const { discord, start, lines } = await begin({ answerMs: 300 });
  await connected(start());
  discord.fault(firstTimes(times, /callback/, fault));
  await discord.deliver(discord.make.slash('about'));
  await until(() => lines().some(({ msg }) => msg === 'interaction'));
  expect(lines().find(({ msg }) => msg === 'interaction')).toMatchObject({ delivery });
});

test('stopping finishes what is in flight', async () => {
  const { discord, start } = await begin();
  const gateway = start();
  await connected(gateway);
  discord.fault(firstTimes(1, /callback/, { kind: 'stall', ms: 300 }));
  const seen = discord.deliver(discord.make.slash('about'));
  await pause(50);
  await gateway.stop();
  await expect(seen).resolves.toMatchObject({ kind: 'message' });
});

test('of two processes on one shard one answers and the other knows it', async () => {
  const { discord, start, lines } = await begin({ identifyWindowMs: 0 });
  await Promise.all([connected(start()), connected(start())]);
  await expect(discord.deliver(discord.make.slash('about'))).resolves.toMatchObject({ kind: 'message' });
  await until(() => lines().filter(({ msg }) => msg === 'interaction').length === 2);
  const deliveries = lines().flatMap(({ delivery }) => (delivery === undefined ? [] : [delivery]));
  expect(deliveries.sort()).toEqual(['answered-elsewhere', 'sent']);
});
