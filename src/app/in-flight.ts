/** Answers under way, counted so that an end can wait for them. */
import { setTimeout as pause } from 'node:timers/promises';

/** Work that was begun and must be ended before the process may go. */
export type InFlight = {
  readonly size: () => number;
  /** Keeps `work` in mind until it settles; a rejection is the caller's to handle. */
  readonly add: (work: Promise<unknown>) => void;
  /** Resolves when nothing is in flight, or after `milliseconds` with what still is. */
  readonly drained: (milliseconds: number) => Promise<number>;
};

/** Nothing in flight yet. */
export const createInFlight = (): InFlight => {
  const running = new Set<Promise<unknown>>();
  return {
    size: () => running.size,
    add: (work) => {
      const settled: Promise<unknown> = Promise.allSettled([work]).then(() => running.delete(settled));
      running.add(settled);
    },
    drained: async (milliseconds) => {
      const done = new AbortController();
      const all = async () => {
        while (running.size > 0 && !done.signal.aborted) await Promise.all(running);
      };
      await Promise.race([all(), pause(milliseconds, undefined, { signal: done.signal })]);
      done.abort();
      return running.size;
    },
  };
};
