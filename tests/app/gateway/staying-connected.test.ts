/** The small judgements behind a connection that lasts: pauses, liveness, and what is still in flight. */
import { expect, test } from 'vitest';
import { pauseBefore } from '../../../src/app/gateway/back-off.ts';
import { createWatch, isAlive, type ShardState } from '../../../src/app/gateway/health.ts';
import { createInFlight } from '../../../src/app/in-flight.ts';

const backOff = { first: 1000, longest: 300_000 };

test.each([
  [1, 0, 500],
  [1, 0.999, 1000],
  [2, 0, 1000],
  [4, 0.5, 6000],
  [9, 0, 128_000],
  [10, 0, 150_000],
  [1000, 0.999, 299_850],
])('before attempt %i, with chance %d, it waits %i ms', (attempt, random, milliseconds) => {
  expect(pauseBefore(attempt, backOff, random)).toBeCloseTo(milliseconds, -1);
});

const shard = (more: Partial<ShardState> = {}): ShardState => ({
  id: 0,
  status: 'Ready',
  ping: 30,
  lastHeartbeat: -1,
  ...more,
});

test.each<[string, ShardState, boolean]>([
  ['ready, before its first heartbeat', shard(), true],
  ['ready, with a heartbeat of late', shard({ lastHeartbeat: 900_000 }), true],
  ['ready, but without a heartbeat for two minutes', shard({ lastHeartbeat: 880_000 }), false],
  ['connecting', shard({ status: 'Connecting' }), false],
  ['disconnected', shard({ status: 'Disconnected' }), false],
])('a shard that is %s', (_, state, alive) => {
  expect(isAlive(state, 1_000_000)).toBe(alive);
});

test('a shard may be away for a while, and not for longer', () => {
  const look = createWatch(60_000, 15_000);
  const away = shard({ status: 'Connecting' });
  const looks = Array.from({ length: 6 }, (_, at) => look([at === 0 ? shard() : away], at * 15_000));
  expect(looks).toEqual([null, null, null, null, null, away]);
});

test('one that came back in between starts anew', () => {
  const look = createWatch(20_000, 15_000);
  const away = shard({ status: 'Connecting' });
  const looks = [shard(), away, shard(), away, shard(), away].map((state, at) => look([state], at * 15_000));
  expect(looks).toEqual([null, null, null, null, null, null]);
});

test('a machine that slept is given time', () => {
  const look = createWatch(60_000, 15_000);
  look([shard()], 0);
  expect(look([shard({ status: 'Connecting' })], 3_600_000)).toBeNull();
});

test('of many shards the one that is away is named', () => {
  const look = createWatch(20_000, 15_000);
  const shards = (status: string) => [shard(), shard({ id: 7, status })];
  for (let at = 0; at < 4; at += 1) look(shards('Connecting'), at * 15_000);
  expect(look(shards('Resuming'), 60_000)).toMatchObject({ id: 7 });
});

test('what is in flight is waited for, also when it begins meanwhile or fails', async () => {
  const inFlight = createInFlight();
  const done: string[] = [];
  const work = (name: string, after: () => void = () => {}) =>
    new Promise<void>((resolve) => setTimeout(resolve, 10)).then(() => {
      done.push(name);
      after();
    });
  inFlight.add(work('first', () => inFlight.add(work('second'))));
  inFlight.add(Promise.reject(new Error('handled elsewhere')));
  expect(await inFlight.drained(5000)).toBe(0);
  expect(done).toEqual(['first', 'second']);
});

test('what hangs is not waited for, and is counted', async () => {
  const inFlight = createInFlight();
  inFlight.add(new Promise(() => {}));
  expect(await inFlight.drained(10)).toBe(1);
});
