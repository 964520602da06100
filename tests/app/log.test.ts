/** What a log line holds, and that no secret is ever in one. */
import { expect, test } from 'vitest';
import { createLog } from '../../src/app/log.ts';

const token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.GtEsTs.abcdefghijklmnopqrstuvwxyz-_0123456789';
const interactionToken = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTpzZWNyZXQ';

const logged = (write: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'error' = 'info') => {
  const lines: string[] = [];
  write(createLog({ logLevel: level, token }, { write: (line) => lines.push(line) }));
  return lines;
};

test('a line is JSON with a level, a time and what was said', () => {
  const [line] = logged((log) => log.info({ shard: 0 }, 'ready'));
  expect(JSON.parse(line ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    shard: 0,
    msg: 'ready',
  });
});

test('what is below the level is not written', () => {
  expect(logged((log) => log.info('quiet'), 'error')).toEqual([]);
});

test.each<[string, unknown]>([
  ['as a field', { token }],
  ['deep in a field', { request: { headers: { authorization: `Bot ${token}` } } }],
  ['in an error', { error: new Error(`refused ${token}`) }],
  ['in the cause of an error', { error: new Error('outer', { cause: new Error(token) }) }],
  ['as a key', { [token]: 1 }],
])('the token %s does not appear', (_, fields) => {
  const [line] = logged((log) => log.error(fields, `token ${token}`));
  expect(line).not.toContain(token);
  expect(line).toContain('[token]');
});

test.each([
  `https://discord.com/api/v10/interactions/1100000000000000001/${interactionToken}/callback`,
  `https://discord.com/api/v10/webhooks/1100000000000000001/${interactionToken}/messages/@original`,
  `https://discord.com/api/v10/webhooks/1100000000000000001/${interactionToken}?wait=true`,
])('an interaction token in an address does not appear: %s', (url) => {
  const error = Object.assign(new Error(`POST ${url} failed`), { url, status: 404, method: 'POST' });
  const [line] = logged((log) => log.error({ error }, url));
  expect(line).not.toContain(interactionToken);
  expect(line).toContain('"status":404');
});

test("an interaction's own token does not appear, nor another bot's", () => {
  const [line] = logged((log) => log.info({ interaction: { token: interactionToken } }, 'Bot aaa.bbb.ccc'));
  expect(line).not.toContain(interactionToken);
  expect(line).not.toContain('aaa.bbb.ccc');
});

test('an error is logged with its stack and its cause, without the body that a library hangs on it', () => {
  const error = Object.assign(new Error('refused', { cause: new TypeError('why') }), {
    code: 50035,
    requestBody: { json: 'what the person asked' },
  });
  const [line] = logged((log) => log.error({ error }, 'failed'));
  expect(line).not.toContain('what the person asked');
  expect(JSON.parse(line ?? '')).toMatchObject({
    error: {
      name: 'Error',
      code: 50035,
      stack: expect.stringContaining('log.test'),
      cause: { message: 'why' },
    },
  });
});

test('an error that is its own cause ends', () => {
  const error = new Error('loop');
  error.cause = error;
  expect(logged((log) => log.error({ error }, 'failed'))).toHaveLength(1);
});
