/** Charts as images without holding up answers: drawn in a thread of their own, and kept for who asks again. */
import { LRUCache } from 'lru-cache';
import { Tinypool } from 'tinypool';
import type { ChartModel } from './model.ts';

export type Rendered = { readonly png: Uint8Array; readonly alt: string } | { readonly error: string };

export type ChartRenderer = {
  /**
   * The image and its text, or an error: a thread that broke, took longer than two seconds, or has too many
   * charts before this one. It never rejects, so an answer without its picture is still an answer.
   */
  readonly render: (model: ChartModel) => Promise<Rendered>;
  /** Ends the thread for good; charts under way, and any asked for later, become errors. */
  readonly close: () => Promise<void>;
};

const limits = {
  /** Of an interaction's three seconds; a first chart, with fonts and library still to load, takes half a second. */
  milliseconds: 2000,
  waiting: 16,
  cachedBytes: 16 * 1024 * 1024,
} as const;

/** Beside this file, and in the same form: TypeScript in the sources, JavaScript once built. */
const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** A renderer whose thread starts with the first chart and rests between charts. */
export function chartRenderer(milliseconds: number = limits.milliseconds): ChartRenderer {
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
      if (waiting >= limits.waiting) throw new Error('too many charts are waiting to be drawn');
      waiting += 1;
      const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(milliseconds)]);
      return pool.run(model, { signal }).finally(() => {
        waiting -= 1;
      });
    },
  });
  return {
    render: async (model) => {
      try {
        const png = await cache.fetch(JSON.stringify(model), { context: model });
        return png === undefined ? { error: 'the chart came out empty' } : { png, alt: model.alt };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    },
    close: () => {
      ended.abort();
      return pool.destroy();
    },
  };
}
