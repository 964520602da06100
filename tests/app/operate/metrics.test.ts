/** What an operator can see: figures and probes, and nothing of anybody. */
import { expect, onTestFinished, test } from 'vitest';
import type { ShardState } from '../../../src/app/gateway/health.ts';
import { createMetrics, outcomeOf } from '../../../src/app/operate/metrics.ts';
import type { Delivered } from '../../../src/app/operate/observe.ts';
import { startOperations } from '../../../src/app/operate/operations.ts';
import { servingContext } from '../serving.ts';

const delivered = (more: Partial<Delivered> = {}): Delivered => ({
  command: 'casualties',
  language: 'fr',
  result: 'answered',
  delivery: 'sent',
  milliseconds: 4,
  ...more,
});

const shards: ShardState[] = [
  { id: 0, status: 'Ready', ping: 42, lastHeartbeat: 1 },
  { id: 1, status: 'Connecting', ping: -1, lastHeartbeat: -1 },
];

const begin = async (notReady: string | null = null) => {
  const metrics = createMetrics({
    data: () => ({ version: 'abc', claims: 84, newest: '2025-04' }),
    findings: () => ['one', 'two'],
    shards: () => shards,
    now: () => Date.UTC(2025, 4, 1),
  });
  const { log } = servingContext().context;
  const options = { host: '127.0.0.1', port: 0, metrics, notReady: () => notReady, log };
  const operations = await startOperations(options);
  onTestFinished(operations.stop);
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${operations.port}${path}`, init);
  return { metrics, get };
};

test.each<[Partial<Delivered>, string]>([
  [{}, 'answered'],
  [{ result: 'unsure' }, 'unsure'],
  [{ result: 'nothing' }, 'nothing'],
  [{ result: 'error' }, 'error'],
  [{ delivery: 'late' }, 'late'],
  [{ delivery: 'late', result: 'nothing' }, 'late'],
  [{ delivery: 'answered-elsewhere' }, 'answered_elsewhere'],
  [{ delivery: 'failed' }, 'error'],
  [{ delivery: 'no-address' }, 'error'],
])('%j counts as %s', (more, outcome) => {
  expect(outcomeOf(delivered(more))).toBe(outcome);
});

test('/metrics has the figures', async () => {
  const { metrics, get } = await begin();
  metrics.count(delivered());
  metrics.count(delivered());
  metrics.count(delivered({ delivery: 'late' }));
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toBe(metrics.contentType);
  const lines = (await response.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'sourced_interactions_total{command="casualties",locale="fr",outcome="answered"} 2',
      'sourced_interactions_total{command="casualties",locale="fr",outcome="late"} 1',
      'sourced_interaction_duration_seconds_bucket{le="0.005",command="casualties"} 3',
      'sourced_gateway_ready{shard="0"} 1',
      'sourced_gateway_ready{shard="1"} 0',
      'sourced_gateway_ping_seconds{shard="0"} 0.042',
      'sourced_dataset_info{version="abc"} 1',
      'sourced_dataset_claims 84',
      'sourced_dataset_newest_claim_age_seconds 86400',
      'sourced_dataset_findings 2',
    ]),
  );
  expect(lines.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true);
  expect(lines.some((line) => line.startsWith('sourced_gateway_ping_seconds{shard="1"}'))).toBe(false);
});

test.each<[string | null, string, number, string]>([
  [null, '/healthz', 200, 'ok\n'],
  ['not connected yet', '/healthz', 200, 'ok\n'],
  [null, '/readyz', 200, 'ok\n'],
  ['not connected yet', '/readyz', 503, 'not connected yet\n'],
  [null, '/readyz?verbose', 200, 'ok\n'],
  [null, '/', 404, 'not found\n'],
  [null, '/metrics/../.env', 404, 'not found\n'],
])('when %s, %s is %i', async (notReady, path, status, text) => {
  const { get } = await begin(notReady);
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

test('nothing can be posted', async () => {
  const { get } = await begin();
  expect((await get('/metrics', { method: 'POST', body: 'x' })).status).toBe(405);
});
