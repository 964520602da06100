/** The preview's server, asked over loopback as a browser, a program and a stranger would. */
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { pageAssets } from '../../../src/app/preview/assets.ts';
import { startPreview } from '../../../src/app/preview/server.ts';
import { respond } from '../../../src/app/respond/respond.ts';
import { servingContext } from '../serving.ts';

const serving = async ({ port }: { readonly port: number | undefined } = { port: 0 }) => {
  const findings: string[] = [];
  const listeners = new Set<() => void>();
  const { context } = servingContext();
  const preview = await startPreview({
    context,
    data: {
      answer: (interaction) => respond(interaction, context),
      findings: () => findings,
      onReload: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    assets: pageAssets(async () => 'export {};'),
    host: '127.0.0.1',
    port,
  });
  onTestFinished(preview.close);
  const find = (...lines: string[]) => {
    findings.splice(0, findings.length, ...lines);
    for (const listener of listeners) listener();
  };
  return { ...preview, find, listening: () => listeners.size };
};

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(new URL('/api/interactions', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });

test('the page comes with a policy that lets nothing else in', async () => {
  const { url } = await serving();
  const page = await fetch(url);
  expect(page.status).toBe(200);
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*/);
  expect(await page.text()).not.toMatch(/<script>| on\w+=|style=/);
});

test.each([
  ['/page.js', 'text/javascript; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml'],
  ['/fonts/regular.ttf', 'font/ttf'],
  ['/fonts/hangul.ttf', 'font/ttf'],
])('%s is served as %s', async (path, type) => {
  const { url } = await serving();
  const asset = await fetch(new URL(path, url));
  expect([asset.status, asset.headers.get('content-type')]).toEqual([200, type]);
  expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

/** As bytes, since `fetch` would tidy these paths first. */
const rawStatus = (url: string, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
    socket.once('data', (data) => {
      resolve(String(data).split(' ')[1] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/fonts/../../package.json',
  '/fonts/%2e%2e/%2e%2e/.env',
  '//etc/passwd',
  '/constructor',
  '/page.js?x',
])('%s is not there', async (path) => {
  const { url } = await serving();
  const { host } = new URL(url);
  expect(await rawStatus(url, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe('404');
});

test('a page can be asked for by its head alone', async () => {
  const { url } = await serving();
  const { host } = new URL(url);
  expect(await rawStatus(url, `HEAD / HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe('200');
});

test('another name, another site and a plain form are refused', async () => {
  const { url } = await serving();
  expect(await rawStatus(url, 'GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n')).toBe('421');
  expect((await post(url, '{}', { Origin: 'https://evil.example' })).status).toBe(403);
  expect((await post(url, '{}', { 'Content-Type': 'text/plain' })).status).toBe(415);
});

test('the channel lists the registered commands and some messages to check', async () => {
  const { url } = await serving();
  expect(await (await fetch(new URL('/api/channel', url))).json()).toEqual({
    commands: expect.arrayContaining([expect.objectContaining({ name: 'casualties' })]),
    messages: expect.arrayContaining([expect.objectContaining({ author: 'mara' })]),
  });
});

test('an interaction is answered by the bot', async () => {
  const { url } = await serving();
  const reply = await post(
    url,
    JSON.stringify({
      type: 2,
      locale: 'fr',
      data: { type: 1, name: 'casualties', options: [{ name: 'query', value: 'nis tués' }] },
    }),
  );
  expect(await reply.json()).toMatchObject({
    response: { type: 4, data: { content: expect.stringMatching(/environ.600/) } },
    files: [],
  });
});

test.each([
  ['no JSON', '{', 400],
  ['too much', JSON.stringify('x'.repeat(300_000)), 413],
  ['no interaction', '[]', 200],
])('%s is refused or answered calmly', async (_what, body, status) => {
  const { url } = await serving();
  expect((await post(url, body)).status).toBe(status);
});

test('the state of the data is told at once and after every reload', async () => {
  const { url, find, listening } = await serving();
  const stop = new AbortController();
  const stream = await fetch(new URL('/api/data', url), { signal: stop.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('data: {"findings":[]}\n\n');
  find('a.yaml:1:1: rule: wrong');
  expect((await reader?.read())?.value).toBe('data: {"findings":["a.yaml:1:1: rule: wrong"]}\n\n');
  stop.abort();
  await expect.poll(listening).toBe(0);
});

test('where no port was asked for, the next free one is taken', async () => {
  const [first, second] = [await serving({ port: undefined }), await serving({ port: undefined })];
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
});

test('a port that was asked for and is taken is an error', async () => {
  const { url } = await serving();
  await expect(serving({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
});

test('who asks without end is refused for a while', async () => {
  const { url } = await serving();
  const statuses = await Promise.all(
    Array.from({ length: 150 }, async () => (await post(url, 'no question')).status),
  );
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(20);
});
