/** What an operator may set, what each wrong value is told, and that every wrong one is told at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { type Environment, packageRoot, readConfig } from '../../src/app/config.ts';

const good = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.GtEsTs.abcdefghijklmnopqrstuvwxyz-_0123456789';

const publicKey = 'ab'.repeat(32);

const problemsOf = (environment: Environment) => {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
};

test('an empty environment is a whole configuration', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    config: {
      token: undefined,
      logLevel: 'info',
      dataDirectory: join(packageRoot(), 'data'),
      discordApi: 'https://discord.com/api',
      shards: 'auto',
      transport: { kind: 'gateway' },
      host: '127.0.0.1',
      port: undefined,
      metricsHost: '127.0.0.1',
      metricsPort: undefined,
      logMisses: false,
      reportChannel: undefined,
    },
  });
});

test.each<[Environment, object]>([
  [{ DISCORD_TOKEN: good }, { token: good }],
  [{ DISCORD_TOKEN: `  ${good}\n` }, { token: good }],
  [{ DISCORD_TOKEN: '' }, { token: undefined }],
  [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  [{ DATA_DIR: '/srv/data' }, { dataDirectory: '/srv/data' }],
  [{ DATA_DIR: 'elsewhere' }, { dataDirectory: join(process.cwd(), 'elsewhere') }],
  [{ DISCORD_API: 'http://127.0.0.1:4000/api/' }, { discordApi: 'http://127.0.0.1:4000/api' }],
  [{ DISCORD_API: 'https://proxy.example/api' }, { discordApi: 'https://proxy.example/api' }],
  [{ SHARDS: '8-11/16' }, { shards: { ids: [8, 9, 10, 11], total: 16 } }],
  [{ SHARDS: '4@2/16' }, { shards: { ids: [8, 9, 10, 11], total: 16 } }],
  [{ SHARDS: '0-0/1' }, { shards: { ids: [0], total: 1 } }],
  [
    { TRANSPORT: 'http', DISCORD_PUBLIC_KEY: publicKey },
    { transport: { kind: 'http', publicKey }, token: undefined },
  ],
  [{ DISCORD_PUBLIC_KEY: publicKey }, { transport: { kind: 'gateway' } }],
  [
    { HOST: '0.0.0.0', PORT: '8080' },
    { host: '0.0.0.0', port: 8080 },
  ],
  [
    { METRICS_HOST: '::', METRICS_PORT: '0' },
    { metricsHost: '::', metricsPort: 0 },
  ],
  [{ LOG_MISSES: 'true' }, { logMisses: true }],
  [{ DISCORD_TOKEN: good, REPORT_CHANNEL_ID: '123' }, { reportChannel: '123' }],
  [{ UNRELATED: 'x' }, {}],
])('%j is read', (environment, expected) => {
  expect(readConfig(environment)).toMatchObject({ ok: true, config: expected });
});

test.each<[Environment, RegExp]>([
  [{ DISCORD_TOKEN: 'Bot abc' }, /^DISCORD_TOKEN: expected a bot token/],
  [{ DISCORD_TOKEN: `"${good}"` }, /^DISCORD_TOKEN: .*without quotes/],
  [{ DISCORD_TOKEN: 'secret' }, /^DISCORD_TOKEN: /],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: expected one of fatal, error, warn/],
  [{ DISCORD_API: 'http://discord.com/api' }, /^DISCORD_API: expected an https address/],
  [{ DISCORD_API: 'http://127.0.0.1.evil.example/api' }, /^DISCORD_API: /],
  [{ DISCORD_API: 'nonsense' }, /^DISCORD_API: /],
  [{ SHARDS: '4' }, /^SHARDS: expected auto, first-last\/total/],
  [{ SHARDS: '0@0/4' }, /^SHARDS: /],
  [{ SHARDS: '4@4/16' }, /^SHARDS: /],
  [{ SHARDS: '3-1/4' }, /^SHARDS: /],
  [{ SHARDS: '0-4/4' }, /^SHARDS: /],
  [{ TRANSPORT: 'pigeon' }, /^TRANSPORT: expected gateway or http/],
  [{ TRANSPORT: 'http' }, /^DISCORD_PUBLIC_KEY: expected, since TRANSPORT is http/],
  [{ TRANSPORT: 'http', DISCORD_PUBLIC_KEY: 'abc' }, /^DISCORD_PUBLIC_KEY: expected the 64/],
  [{ HOST: 'a b' }, /^HOST: /],
  [{ PORT: '70000' }, /^PORT: expected a port/],
  [{ PORT: '-1' }, /^PORT: expected a port/],
  [{ METRICS_PORT: 'http' }, /^METRICS_PORT: expected a port/],
  [{ REPORT_CHANNEL_ID: '123' }, /^REPORT_CHANNEL_ID: expected DISCORD_TOKEN too/],
  [{ DISCORD_TOKEN: good, REPORT_CHANNEL_ID: '#reports' }, /^REPORT_CHANNEL_ID: expected the id/],
  [{ LOG_MISSES: 'yes' }, /^LOG_MISSES: expected true or false/],
])('%j is refused in one line', (environment, line) => {
  expect(problemsOf(environment)).toEqual([expect.stringMatching(line)]);
});

test('every wrong variable is named at once', () => {
  const lines = problemsOf({ DISCORD_TOKEN: 'x', LOG_LEVEL: 'x', DISCORD_API: 'x', SHARDS: 'x' });
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'DISCORD_TOKEN',
    'LOG_LEVEL',
    'DISCORD_API',
    'SHARDS',
  ]);
});

test.each(['hunter2', 'Bot MTEwMDA.abc.def', `${good} trailing words`])('%s is never repeated', (token) => {
  expect(problemsOf({ DISCORD_TOKEN: token }).join()).not.toContain(token);
});

test('.env.example names every variable, each switched off, and what it shows would be accepted', () => {
  const text = readFileSync(join(packageRoot(), '.env.example'), 'utf8');
  const source = readFileSync(join(packageRoot(), 'src/app/config.ts'), 'utf8');
  const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1]);
  const shown = parse(text.replace(/^# ?(?=[A-Z_]+=)/gm, ''));
  expect(Object.keys(shown).sort()).toEqual(known.sort());
  expect(parse(text)).toEqual({});
  expect(problemsOf(shown)).toEqual([]);
});
