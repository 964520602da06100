/**
 * Answers from the newest sound data: in this thread from the data of the start, and from a thread of its own after
 * each reload, so that answers go on at their usual pace while new data, much of it or broken, is read and checked.
 */

import type { Config } from '../config.ts';
import type { ServingContext } from '../context.ts';
import { createInFlight, type InFlight } from '../in-flight.ts';
import { calmly } from '../respond/calm.ts';
import type { Reply } from '../respond/reply.ts';
import { respond } from '../respond/respond.ts';
import type { AskedThread, Found } from './answering-thread.ts';
import { type DataState, dataStateOf } from './data-state.ts';

export type Answering = {
  /** Never rejects. */
  readonly answer: (interaction: unknown) => Promise<Reply>;
  readonly data: () => DataState;
  /** What is wrong with the files of this moment, where they are not what is served; else empty. */
  readonly findings: () => readonly string[];
  /** Reads the folder anew; resolves when that is decided. One that comes during another follows it. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type DataConfig = Pick<Config, 'dataDirectory' | 'logLevel' | 'logMisses'>;

/** Where answers come from at a time. */
type Source = {
  readonly data: DataState;
  readonly answer: (asked: AskedThread) => Promise<Reply>;
  readonly close: () => Promise<void>;
};

/** Beside this file, and in the same form: TypeScript in the sources, JavaScript once built. */
const thread = new URL(
  import.meta.url.endsWith('.ts') ? './answering-thread.ts' : './answering-thread.js',
  import.meta.url,
);

/** Serves the data of `context` until a reload finds other sound data in the folder. */
export const startAnswering = (config: DataConfig, context: ServingContext): Answering => {
  const { log } = context;
  let source: Source = ownSource(context);
  let findings: readonly string[] = [];
  let reloading: Promise<void> = Promise.resolve();
  const reload = async () => {
    const found = await openThread(config);
    if ('findings' in found) {
      findings = found.findings;
      log.error({ findings, serving: source.data }, 'data not reloaded');
      return;
    }
    findings = [];
    if (found.data.version === source.data.version) {
      log.info({ data: found.data }, 'data unchanged');
      return found.close();
    }
    const before = source;
    source = found;
    log.info({ data: found.data }, 'data reloaded');
    await before.close();
  };
  return {
    answer: async (interaction) => {
      try {
        return await source.answer({
          interaction,
          unread: findings.length,
          reports: context.reports === true,
        });
      } catch (error) {
        log.error({ error }, 'answering thread failed');
        return calmly(interaction, 'problem.internal', 'error');
      }
    },
    data: () => source.data,
    findings: () => findings,
    reload: () => {
      reloading = reloading.then(reload);
      return reloading;
    },
    close: () => source.close(),
  };
};

const ownSource = (context: ServingContext): Source => ({
  data: dataStateOf(context.index().dataset),
  answer: ({ interaction, unread }) => respond(interaction, { ...context, unread: () => unread }),
  close: async () => {},
});

type Findings = { readonly findings: readonly string[] };

/** A thread over the folder as it is now, or what is wrong with it. */
const openThread = async ({ dataDirectory, logLevel, logMisses }: DataConfig): Promise<Source | Findings> => {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: thread.href,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1000,
    // A thread that waits in its sleep cannot draw a chart meanwhile.
    useAtomics: false,
    env: { DATA_DIR: dataDirectory, LOG_LEVEL: logLevel, LOG_MISSES: String(logMisses) },
  });
  const inFlight: InFlight = createInFlight();
  const close = async () => {
    await inFlight.drained(5000);
    await pool.destroy();
  };
  try {
    const found: Found = await pool.run(undefined, { name: 'find' });
    if (!found.ok) {
      await pool.destroy();
      return { findings: found.findings };
    }
    const answer = (asked: AskedThread): Promise<Reply> => {
      const reply: Promise<Reply> = pool.run(asked, { name: 'answer' });
      inFlight.add(reply);
      return reply;
    };
    return { data: found.data, answer, close };
  } catch (error) {
    await pool.destroy();
    return { findings: [error instanceof Error ? error.message : String(error)] };
  }
};
