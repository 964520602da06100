/** Timing and weighing, in milliseconds and megabytes. */
import { Bench } from 'tinybench';

export type Timing = { readonly median: number; readonly p99: number };

/** Calls `ask` on each of `inputs` in turn, for about `time` milliseconds and at least twice. */
export function timed<T>(ask: (input: T) => unknown, inputs: readonly [T, ...T[]], time: number): Timing {
  const [first] = inputs;
  // What takes longer than the budget is asked twice; warming it up would tell nothing more.
  const options = { iterations: 2, time, warmupIterations: 1, warmupTime: time / 4 };
  const bench = new Bench({ ...options, throws: true });
  let at = 0;
  bench.add('', () => ask(inputs[at++ % inputs.length] ?? first));
  const result = bench.runSync()[0]?.result;
  if (result === undefined || !('latency' in result)) throw new Error('the benchmark did not complete');
  return { median: result.latency.p50, p99: result.latency.p99 };
}

export type Weighed<T> = { readonly made: T; readonly milliseconds: number; readonly megabytes: number };

/** How long making something takes and how much of the heap it keeps; needs `node --expose-gc`. */
export function weighed<T>(make: () => T): Weighed<T> {
  const before = heldBytes();
  const startedAt = performance.now();
  const made = make();
  const milliseconds = performance.now() - startedAt;
  return { made, milliseconds, megabytes: (heldBytes() - before) / 2 ** 20 };
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
