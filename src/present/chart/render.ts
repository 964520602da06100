/** Charts as images without holding up answers: drawn in a thread of their own, and kept for who asks again. */
import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { Tinypool } from 'tinypool';
import type { ChartModel } from './model.ts';

export type Rendered = { readonly png: Uint8Array; readonly alt: string } | { readonly error: string };

export type ChartRenderer = {
  /**
   * The image and its text, or an error: a thread that broke, a chart that is late, or too many before this one.
   * It never rejects, so an answer without its picture is still an answer. A late chart is drawn to its end and
   * kept, so that who asks again gets it.
   */
  readonly render: (model: ChartModel) => Promise<Rendered>;
  /** Ends the thread for good; charts under way, and any asked for later, become errors. */
  readonly close: () => Promise<void>;
};

const limits = {
  /** Of an interaction's three seconds; a first chart, with fonts and library still to load, takes half a second. */
  patience: 2000,
  /** A thread that draws longer than this hangs, and is replaced. */
  drawing: 30_000,
  waiting: 16,
  cachedBytes: 16 * 1024 * 1024,
} as const;

/** Beside this file, and in the same form: TypeScript in the sources, JavaScript once built. */
const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** A renderer whose thread starts with the first chart and rests between charts. */
export function chartRenderer(patience: number = limits.patience): ChartRenderer {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'drawChart',
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10 * 60_000,
    // The canvas would read every font of the machine at its start; the charts use their own.
    env: { DISABLE_SYSTEM_FONTS_LOAD: '1' },
  });
  let waiting = 0;
  const ended = new AbortController();
  const cache = new LRUCache<string, Uint8Array, ChartModel>({
    maxSize: limits.cachedBytes,
    sizeCalculation: (png) => png.byteLength,
    fetchMethod: async (_key, _old, { context: model }) => {
      // The pool has a limit of its own, but forgets a rejection when a task beyond it is aborted later.
      if (waiting >= limits.waiting) throw new Error('too many charts are waiting to be drawn');
      waiting += 1;
      const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(limits.drawing)]);
      return pool.run(model, { signal }).finally(() => {
        waiting -= 1;
      });
    },
  });
  return {
    render: async (model) => {
      const done = new AbortController();
      try {
        const png = await Promise.race([
          cache.fetch(JSON.stringify(model), { context: model }),
          pause(patience, 'late' as const, { signal: done.signal, ref: false }),
        ]);
        if (png === 'late') return { error: `the chart was not drawn within ${patience} ms` };
        return png === undefined ? { error: 'the chart came out empty' } : { png, alt: model.alt };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      } finally {
        done.abort();
      }
    },
    close: () => {
      ended.abort();
      return pool.destroy();
    },
  };
}
