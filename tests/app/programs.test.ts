/** The programs as they are started: what they print where, and how they end. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { changed, folderOf, good } from '../dataset/fixtures/good.ts';
import { startStandin } from '../standin/standin.ts';
import { npm, run, start } from './command-line.ts';

beforeAll(async () => {
  const { code, err } = await run('npm', ['run', '--silent', 'build']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
}, 120_000);

const ask = (...words: string[]) => run('node', ['dist/src/app/ask.js', ...words]);
const brokenData = () => folderOf(changed('claimants.yaml', 'kind: person', 'kind: alien'));
const node = 'node';
const main = ['dist/src/app/main.js'];

test('npm run --silent ask prints the answer and nothing else', async () => {
  const { code, out, err } = await run('npm', npm('ask', 'casualties', 'nis killed', '--lang', 'fr'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.replaceAll('\u00a0', ' ')).toMatch(/^environ 600 tués/);
});

test('two builds at once do not disturb each other', async () => {
  const words = npm('ask', 'claim', 'nis-killed-2025-04-30', '--json');
  const both = await Promise.all([run('npm', words), run('npm', words)]);
  for (const { code, out, err } of both) {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ kind: 'claim' });
  }
});

test('--json prints one line of JSON', async () => {
  const { code, out } = await ask('casualties', 'nis killed', '--json');
  expect(code).toBe(0);
  expect(out.trimEnd()).not.toContain('\n');
  expect(JSON.parse(out)).toMatchObject({ kind: 'found', ignored: [] });
});

test.each([
  ['claims', 'claims'],
  ['sources', 'sources'],
])('%s --json prints them all', async (word, kind) => {
  const { code, out } = await ask(word, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ kind, [kind]: expect.arrayContaining([expect.anything()]) });
});

test('a batch is answered line by line', async () => {
  const input = '{"command":"casualties","query":"nis killed","locale":"fr"}\nnonsense\n{"command":"about"}';
  const { code, out, err } = await run(node, ['dist/src/app/ask.js', '--batch'], { input });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const kinds = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(kinds).toEqual(['found', 'error', 'about']);
});

test('a batch without a line is answered by nothing', async () => {
  expect(await run(node, ['dist/src/app/ask.js', '--batch'])).toEqual({ code: 0, out: '', err: '' });
});

test('a batch answers while its input is still open', async () => {
  const { child, ended } = start(node, ['dist/src/app/ask.js', '--batch']);
  onTestFinished(() => void child.kill());
  child.stdin.write('{"command":"about"}\n');
  const [first] = await Promise.race([once(child.stdout), ended.then(() => ['ended'])]);
  expect(first).toContain('"kind":"about"');
  child.stdin.end();
  expect((await ended).code).toBe(0);
});

test('a reader that goes away ends a batch quietly', async () => {
  const { child, ended } = start(node, ['dist/src/app/ask.js', '--batch']);
  child.stdin.on('error', () => {});
  child.stdout.destroy();
  child.stdin.end('{"command":"casualties"}\n'.repeat(1000));
  const closed = await new Promise((resolve) => child.once('exit', resolve));
  expect(closed).toBe(0);
  await ended.catch(() => {});
});

test.each<[string[], RegExp]>([
  [[], /a command is missing/],
  [['nonsense'], /no command is called "nonsense"/],
  [['casualties', '--nope'], /Unknown option/],
  [['claim'], /claim needs "id"/],
])('ask %j is bad usage', async (words, problem) => {
  const { code, out, err } = await ask(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(problem);
  expect(err).toContain('usage: npm run --silent ask');
});

test.each([
  ['ask', ['dist/src/app/ask.js', 'about']],
  ['the bot', main],
])('%s serves nothing from a broken dataset', async (_, words) => {
  const { code, out, err } = await run(node, words, { DATA_DIR: brokenData() });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/claimants\.yaml:\d+:\d+: \w+/);
  expect(err).not.toContain('    at ');
});

test('every wrong variable is named, a line each, and no secret among them', async () => {
  const { code, out, err } = await run(node, main, { DISCORD_TOKEN: 'hunter2', LOG_LEVEL: 'loud' });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/^DISCORD_TOKEN: /),
    expect.stringMatching(/^LOG_LEVEL: /),
  ]);
  expect(err).not.toContain('hunter2');
});

test('without a token the bot says so in one line and answers what is piped in', async () => {
  const { code, out, err } = await run(node, main, { DATA_DIR: folderOf(good), input: '/about\n/quit\n' });
  expect(code).toBe(0);
  expect(err.trim()).toMatch(
    /^No DISCORD_TOKEN is set, so a preview is open at http:\/\/127\.0\.0\.1:\d+\/ until you press Ctrl\+C\.$/,
  );
  expect(out).toContain('Wells of Arcadia');
});

test('--terminal answers in the terminal alone', async () => {
  const words = [...main, '--terminal'];
  const { code, out, err } = await run(node, words, { DATA_DIR: folderOf(good), input: '/about\n' });
  expect({ code, err: err.trim() }).toEqual({
    code: 0,
    err: 'No DISCORD_TOKEN is set, so questions are answered here. /help lists the commands.',
  });
  expect(out).toContain('Wells of Arcadia');
});

test('without a token and without input the preview stays until it is told to end', async () => {
  const { child, ended } = start(node, [...main, '--no-open'], { DATA_DIR: folderOf(good), PORT: '0' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const line = await new Promise<string>((resolve) =>
    child.stderr?.once('data', (data) => resolve(String(data))),
  );
  const page = await fetch(/http:\S+/.exec(line)?.[0] ?? '');
  expect(page.status).toBe(200);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('a port that is taken, where it was asked for, ends the preview with 1 and one line', async () => {
  const discord = await startStandin();
  onTestFinished(discord.stop);
  const { code, err } = await run(node, main, { DATA_DIR: folderOf(good), PORT: new URL(discord.api).port });
  expect(code).toBe(1);
  expect(err.trim()).toMatch(/^the preview cannot listen on 127\.0\.0\.1: .*EADDRINUSE[^\n]*$/);
});

test('an unknown flag ends the start with 2 and the usage', async () => {
  const { code, err } = await run(node, [...main, '--loud']);
  expect(code).toBe(2);
  expect(err).toContain("Unknown option '--loud'\nusage: npm start");
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends the connected bot with 0, after it has answered',
  async (signal) => {
    const discord = await startStandin();
    onTestFinished(discord.stop);
    const { child, ended } = start(node, main, { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });
    onTestFinished(() => void child.kill('SIGKILL'));
    while (discord.gateway.listening() === 0) await pause(20);
    await pause(100);
    const seen = discord.deliver(discord.make.slash('about'));
    await pause(20);
    child.kill(signal);
    expect(await seen).toMatchObject({ kind: 'message' });
    const { code, out, err } = await ended;
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).not.toContain(discord.token);
  },
);

test('changed data is served without a restart, and a SIGHUP looks again', async () => {
  const discord = await startStandin();
  onTestFinished(discord.stop);
  const directory = folderOf(good);
  const set = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, DATA_DIR: directory };
  const { child, ended } = start(node, main, set);
  onTestFinished(() => void child.kill('SIGKILL'));
  while (discord.gateway.listening() === 0) await pause(20);
  await pause(500);
  const title = async () => (await discord.deliver(discord.make.slash('about'))).text;
  expect(await title()).toContain('Arcadia');
  const head = join(directory, 'dataset.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace('Arcadia', 'Elis'));
  while (!(await title()).includes('Elis')) await pause(50);
  child.kill('SIGHUP');
  await pause(50);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('the operator sees it get ready, serve, and count', async () => {
  const discord = await startStandin();
  onTestFinished(discord.stop);
  const set = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, METRICS_PORT: '0' };
  const { child, ended } = start(node, main, set);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line = ''] = await once(child.stderr);
  const get = (path: string) => fetch(`http://127.0.0.1:${JSON.parse(line).port}${path}`);
  expect((await get('/healthz')).status).toBe(200);
  while ((await get('/readyz')).status !== 200) await pause(50);
  await discord.deliver(discord.make.slash('about'));
  const counted = 'sourced_interactions_total{command="about",locale="en",outcome="answered"} 1';
  while (!(await (await get('/metrics')).text()).includes(counted)) await pause(20);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('a refused token ends the bot with 1 and one clear line', async () => {
  const discord = await startStandin();
  onTestFinished(discord.stop);
  const token = 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong.token';
  const { code, err } = await run(node, main, { DISCORD_TOKEN: token, DISCORD_API: discord.api });
  expect(code).toBe(1);
  expect(err).toContain('Discord refused the token: DISCORD_TOKEN is wrong or was reset');
  expect(err).not.toContain(token);
});

test('TRANSPORT=http listens, needs no token, and ends with 0', async () => {
  const set = { TRANSPORT: 'http', DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: '0' };
  const { child, ended } = start(node, main, set);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line = ''] = await once(child.stderr);
  const { port } = JSON.parse(line);
  const response = await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(401);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('a port that is taken ends it with 1 and one clear line', async () => {
  const discord = await startStandin();
  onTestFinished(discord.stop);
  const port = new URL(discord.api).port;
  const set = { TRANSPORT: 'http', DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: port };
  const { code, err } = await run(node, main, set);
  expect({ code, err: err.trim() }).toEqual({
    code: 1,
    err: expect.stringMatching(/^the endpoint cannot listen: .*EADDRINUSE/),
  });
});

const once = (stream: NodeJS.ReadableStream) =>
  new Promise<string[]>((resolve) => stream.once('data', (chunk) => resolve([String(chunk)])));
