/** Timing and weighing, in milliseconds and megabytes. */
import { Bench } from 'tinybench';

/** For about how long to measure, and on which clock. */
export type Timer = { readonly time: number; readonly now: Clock };
export type Timing = { readonly median: number; readonly p99: number };

/** A moment in milliseconds; only differences mean something. */
export type Clock = () => number;

export const wallClock: Clock = () => performance.now();

/** Processor time of this process: what other programs take of the machine does not count. */
export const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Calls `ask` on each of `inputs` in turn, for about the time given and at least twice. */
export function timed<T>(
  ask: (input: T) => unknown,
  inputs: readonly [T, ...T[]],
  { time, now }: Timer,
): Timing {
  const [first] = inputs;
  // What takes longer than the budget is asked twice; warming it up would tell nothing more.
  const options = { iterations: 2, now, time, warmupIterations: 1, warmupTime: 2 * time };
  const bench = new Bench({ ...options, throws: true });
  let at = 0;
  bench.add('', () => ask(inputs[at++ % inputs.length] ?? first));
  const result = bench.runSync()[0]?.result;
  if (result === undefined || !('latency' in result)) throw new Error('the benchmark did not complete');
  return { median: result.latency.p50, p99: result.latency.p99 };
}

export type Weighed<T> = { readonly made: T; readonly milliseconds: number; readonly megabytes: number };

/** How long making something takes and how much of the heap it keeps; needs `node --expose-gc`. */
export function weighed<T>(make: () => T, now: Clock): Weighed<T> {
  const before = heldBytes();
  const startedAt = now();
  const made = make();
  const milliseconds = now() - startedAt;
  return { made, milliseconds, megabytes: (heldBytes() - before) / 2 ** 20 };
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
