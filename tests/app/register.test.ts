/** `npm run register` against a loopback Discord: it writes what differs, and nothing else. */
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { slashCommands } from '../../src/present/discord/slash.ts';
import { startStandin } from '../standin/standin.ts';
import { run } from './command-line.ts';

beforeAll(async () => {
  expect((await run('npm', ['run', '--silent', 'build'])).code).toBe(0);
}, 120_000);

const program = 'dist/src/app/register.js';
const begin = async () => {
  const discord = await startStandin();
  onTestFinished(discord.stop);
  const register = (words: string[] = [], token = discord.token) =>
    run('node', [program, ...words], { DISCORD_TOKEN: token, DISCORD_API: discord.api });
  const writes = () => discord.log.filter(({ method }) => method === 'PUT').length;
  return { discord, register, writes };
};

test('it registers once and then leaves it', async () => {
  const { register, writes } = await begin();
  expect(await register()).toMatchObject({
    code: 0,
    out: `${slashCommands(commands).length} commands are now registered everywhere.\n`,
    err: '',
  });
  expect(await register()).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was written') });
  expect(writes()).toBe(1);
});

test('--guild registers in one server alone', async () => {
  const { discord, register } = await begin();
  expect(await register(['--guild', '123456'])).toMatchObject({ code: 0 });
  expect(discord.log.some(({ path }) => path.endsWith('/guilds/123456/commands'))).toBe(true);
  expect(discord.log.some(({ method, path }) => method === 'PUT' && !path.includes('/guilds/'))).toBe(false);
});

test.each([[['--guild']], [['--guild', 'my server']], [['nonsense']], [['--force']]])(
  '%j is bad usage',
  async (words) => {
    const { register, writes } = await begin();
    expect(await register(words)).toMatchObject({ code: 2, err: expect.stringContaining('usage: ') });
    expect(writes()).toBe(0);
  },
);

test('a refused token, in one line without it', async () => {
  const { register } = await begin();
  const token = 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong.token';
  const { code, err } = await register([], token);
  expect(code).toBe(1);
  expect(err.trim()).toBe('Discord refused the token: DISCORD_TOKEN is wrong or was reset');
});

test('without a token it says what it needs', async () => {
  expect(await run('node', [program])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^DISCORD_TOKEN: /),
  });
});

test('nobody there, in one line', async () => {
  const set = { DISCORD_TOKEN: 'MTAw.b.c', DISCORD_API: 'http://127.0.0.1:9/api' };
  const { code, err } = await run('node', [program], set);
  expect(code).toBe(1);
  expect(err.trim()).toMatch(/^Discord could not be asked: /);
  expect(err.trim()).not.toContain('\n');
});
