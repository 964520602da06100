/** The signed endpoint: what it answers, and everything that it turns away. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startEndpoint } from '../../../src/app/http/endpoint.ts';
import { interactionFactory } from '../../standin/interactions.ts';
import { checkCallback } from '../../standin/payload-check.ts';
import { broken, frontOf, servingContext } from '../serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const digits = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const strangersKey = generateKeyPairSync('ed25519').privateKey;
const nowSeconds = () => Math.floor(Date.now() / 1000);

const begin = async () => {
  const { context, lines } = servingContext(broken);
  const endpoint = await startEndpoint({ publicKey: digits, host: '127.0.0.1', port: 0 }, frontOf(context));
  onTestFinished(endpoint.stop);
  const url = `http://127.0.0.1:${endpoint.port}/interactions`;
  const post = (body: string | Buffer, more: Signing = {}) =>
    fetch(more.url ?? url, { method: 'POST', body, headers: headersFor(body, more) });
  return { endpoint, url, post, lines };
};

type Signing = {
  readonly key?: typeof privateKey;
  readonly timestamp?: number | string;
  readonly signed?: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly url?: string;
};

const headersFor = (body: string | Buffer, more: Signing): Record<string, string> => {
  const timestamp = String(more.timestamp ?? nowSeconds());
  const bytes = Buffer.concat([Buffer.from(timestamp), Buffer.from(more.signed ?? body)]);
  return {
    'X-Signature-Ed25519': sign(null, bytes, more.key ?? privateKey).toString('hex'),
    'X-Signature-Timestamp': timestamp,
    'Content-Type': 'application/json',
    ...more.headers,
  };
};

test('a ping is answered by a pong, with its content type', async () => {
  const { post } = await begin();
  const response = await post('{"type":1}');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toEqual({ type: 1 });
});

test('a question is answered as over the gateway', async () => {
  const { post, lines } = await begin();
  const interaction = make.slash('casualties', { query: 'nis killed' });
  const body = await (await post(JSON.stringify(interaction))).json();
  expect(checkCallback(body, [], interaction)).toEqual([]);
  expect(JSON.stringify(body)).toContain('about 600');
  expect(lines()).toContainEqual(
    expect.objectContaining({ msg: 'interaction', command: 'casualties', delivery: 'sent' }),
  );
});

test('a picture comes in a form beside its message', async () => {
  const { post } = await begin();
  const response = await post(JSON.stringify(make.slash('compare', { measure: 'killed or wounded' })));
  const form = await response.formData();
  expect(JSON.parse(String(form.get('payload_json')))).toMatchObject({ type: 4 });
  const file = form.get('files[0]');
  expect(file).toBeInstanceOf(File);
});

test.each<[string, Signing & { readonly body?: string }]>([
  ['another key', { key: strangersKey }],
  ['another body', { signed: '{"type":2}' }],
  ['a timestamp of two minutes ago', { timestamp: nowSeconds() - 120 }],
  ['a timestamp of tomorrow', { timestamp: nowSeconds() + 86_400 }],
  ['a timestamp that is no number', { timestamp: 'now' }],
  ['a timestamp changed after signing', { headers: { 'X-Signature-Timestamp': String(nowSeconds() - 1) } }],
  ['a signature that is no signature', { headers: { 'X-Signature-Ed25519': 'abc' } }],
  ['a signature of zeros', { headers: { 'X-Signature-Ed25519': '0'.repeat(128) } }],
  ['an empty signature', { headers: { 'X-Signature-Ed25519': '' } }],
])('%s is refused with 401 and nothing else', async (_, signing) => {
  const { post } = await begin();
  const response = await post('{"type":1}', signing);
  expect(response.status).toBe(401);
  expect(await response.text()).toBe('');
});

test('a request without any signature is refused', async () => {
  const { url } = await begin();
  expect((await fetch(url, { method: 'POST', body: '{"type":1}' })).status).toBe(401);
});

test.each<[string, string | Buffer]>([
  ['nothing', ''],
  ['no JSON', 'nonsense'],
  ['a number', '7'],
  ['null', 'null'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe])],
  ['brackets without end', '['.repeat(200_000)],
])('a signed body that is %s is refused with 400', async (_, body) => {
  const { post } = await begin();
  expect((await post(body)).status).toBe(400);
});

test.each<[string, object]>([
  ['a type that there is not', { type: 99 }],
  ['a list', []],
  ['a bug behind it', make.slash('broken')],
])('a signed interaction with %s gets a calm sentence', async (_, interaction) => {
  const { post } = await begin();
  const response = await post(JSON.stringify(interaction));
  expect(response.status).toBe(200);
  expect(checkCallback(await response.json())).toEqual([]);
});

test('a body that is too large is refused before it is read', async () => {
  const { post } = await begin();
  const status = await post('x'.repeat(300 * 1024)).then(
    (response) => response.status,
    () => 413,
  );
  expect(status).toBe(413);
});

test('a body that grows too large without saying so is refused', async () => {
  const { endpoint } = await begin();
  const socket = connect(endpoint.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write('POST /interactions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
  const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
  for (let sent = 0; sent < 5; sent += 1) socket.write(chunk);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 /);
});

test.each<[string, string, number]>([
  ['GET', '/interactions', 405],
  ['PUT', '/interactions', 405],
  ['POST', '/', 404],
  ['POST', '/interactions/x', 404],
  ['GET', '/metrics', 404],
])('%s %s is refused with %i', async (method, path, status) => {
  const { endpoint } = await begin();
  expect((await fetch(`http://127.0.0.1:${endpoint.port}${path}`, { method })).status).toBe(status);
});

test('a client that sends slowly is cut off', async () => {
  const { endpoint } = await begin();
  const socket = connect(endpoint.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write('POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
});

test('stopping answers what is under way and takes nothing new', async () => {
  const { endpoint, post, url } = await begin();
  const under = post(JSON.stringify(make.slash('compare', { measure: 'killed or wounded' })));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await endpoint.stop();
  expect((await under).status).toBe(200);
  await expect(fetch(url)).rejects.toThrow();
});
