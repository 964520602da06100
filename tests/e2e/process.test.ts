/** The built bot as an operator runs it: what it prints, how it ends, and that the token is nowhere. */
import { expect, test } from 'vitest';
import { firstTimes } from '../standin/faults.ts';
import type { Standin } from '../standin/standin.ts';
import { run, standinFor } from './bot.ts';

const environment = (standin: Standin, more: { [name: string]: string } = {}) => ({
  DISCORD_TOKEN: standin.token,
  DISCORD_API: standin.api,
  LOG_LEVEL: 'trace',
  ...more,
});
const started = async (standin: Standin) => {
  const bot = run('main', environment(standin));
  await expect.poll(() => standin.gateway.listening(), { timeout: 20_000 }).toBe(1);
  return bot;
};
const question = (standin: Standin) => standin.make.slash('casualties', { query: 'secretword nis killed' });

test('answers, and ends with 0 on SIGTERM; neither token nor question nor asker is in the log', async () => {
  const standin = await standinFor();
  const bot = await started(standin);
  const interaction = question(standin);
  expect(await standin.deliver(interaction)).toMatchObject({ kind: 'message' });
  standin.fault(firstTimes(9, /callback$/, { kind: 'status', status: 500 }));
  standin.deliver(question(standin)).catch(() => {});
  await expect.poll(() => standin.log.filter(({ status }) => status === 500).length).toBeGreaterThan(0);
  bot.process.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
  expect(bot.output()).not.toBe('');
  for (const secret of [standin.token, interaction.token, interaction.member?.user.id ?? '?', 'secretword'])
    expect(bot.output()).not.toContain(secret);
});

test('SIGTERM lets answers in flight arrive', async () => {
  const standin = await standinFor();
  const bot = await started(standin);
  standin.fault(firstTimes(1, /callback$/, { kind: 'stall', ms: 700 }));
  const seen = standin.deliver(question(standin));
  await new Promise((resolve) => setTimeout(resolve, 200));
  bot.process.kill('SIGTERM');
  expect(await seen).toMatchObject({ kind: 'message' });
  expect(await bot.exit).toBe(0);
});

test('a refused token ends with 1 and one clear line, without the token', async () => {
  const standin = await standinFor();
  const wrong = `${standin.token}x`;
  const bot = run('main', environment(standin, { DISCORD_TOKEN: wrong, LOG_LEVEL: 'info' }));
  expect(await bot.exit).toBe(1);
  expect(bot.output()).toMatch(/token/i);
  expect(bot.output()).not.toContain(wrong);
});

test.each<[string, { [name: string]: string }, RegExp]>([
  ['a malformed token', { DISCORD_TOKEN: 'hello' }, /^DISCORD_TOKEN: .+\n$/],
  [
    'an API that is not of this machine and not https',
    { DISCORD_API: 'http://example.org' },
    /^DISCORD_API: .+\n$/,
  ],
  [
    'several at once',
    { DISCORD_TOKEN: 'x', LOG_LEVEL: 'loud', SHARDS: '9' },
    /^(?=[\s\S]*DISCORD_TOKEN)(?=[\s\S]*LOG_LEVEL)(?=[\s\S]*SHARDS)/,
  ],
  ['no data', { DATA_DIR: '/nowhere' }, /nowhere/],
])('%s: ends with 1 before anything is connected', async (_what, variables, said) => {
  const standin = await standinFor();
  const bot = run('main', environment(standin, variables));
  expect(await bot.exit).toBe(1);
  expect(bot.output()).toMatch(said);
  expect(standin.log).toEqual([]);
});

test('register writes once, then only on difference', async () => {
  const standin = await standinFor();
  const writes = () => standin.log.filter(({ method }) => method !== 'GET').length;
  for (const expected of [1, 1]) {
    const register = run('register', environment(standin));
    expect(await register.exit, register.output()).toBe(0);
    expect(writes()).toBe(expected);
    expect(register.output()).not.toContain(standin.token);
  }
  const [first] = standin.commands.of('global');
  standin.commands.remove('global', first?.id ?? '');
  expect(await run('register', environment(standin)).exit).toBe(0);
  expect(writes()).toBe(2);
});

test('register tries commands out in one server', async () => {
  const standin = await standinFor();
  const register = run('register', environment(standin), ['--guild', '4242']);
  expect(await register.exit, register.output()).toBe(0);
  expect(standin.commands.of('4242').length).toBeGreaterThan(5);
  expect(standin.commands.of('global')).toEqual([]);
});

test('register says what is wrong with the token', async () => {
  const standin = await standinFor();
  const register = run('register', environment(standin, { DISCORD_TOKEN: 'a.b.c' }));
  expect(await register.exit).toBe(1);
  expect(register.output()).toMatch(/token/i);
});
