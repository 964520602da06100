/** The operator's server, where a port is set for it; without one nothing of it is loaded. */

import type { Config } from '../config.ts';
import type { Answering } from '../data/answering.ts';
import type { Log } from '../log.ts';
import type { Transport } from '../transport.ts';
import type { Delivered } from './observe.ts';
import type { Operations } from './operations.ts';

/** What is looked at when the operator asks; null before it is there, and when it is no more. */
export type Running = {
  readonly answering: () => Answering | null;
  readonly transport: () => Transport | null;
};

export type Operated =
  | {
      readonly ok: true;
      readonly operations?: Operations;
      /** To be told of each interaction that is over. */
      readonly count?: (delivered: Delivered) => void;
    }
  /** Why it cannot listen, in one line. */
  | { readonly ok: false; readonly problem: string };

/** Starts the server where `config` names a port; nothing to stop and nothing to count where it names none. */
export const operate = async (
  { metricsPort: port, metricsHost: host }: Config,
  log: Log,
  { answering, transport }: Running,
): Promise<Operated> => {
  if (port === undefined) return { ok: true };
  const [{ createMetrics }, { startOperations }] = await Promise.all([
    import('./metrics.ts'),
    import('./operations.ts'),
  ]);
  const metrics = createMetrics({
    data: () => answering()?.data() ?? null,
    findings: () => answering()?.findings() ?? [],
    shards: () => transport()?.shards() ?? [],
    now: Date.now,
  });
  const notReady = () => {
    const running = transport();
    if (running === null) return 'starting or stopping';
    return answering() === null ? 'reading the data' : running.notReady(Date.now());
  };
  try {
    const operations = await startOperations({ host, port, metrics, notReady, log });
    log.info({ host, port: operations.port }, 'metrics');
    return { ok: true, operations, count: metrics.count };
  } catch (error) {
    return { ok: false, problem: `METRICS_PORT: ${error instanceof Error ? error.message : String(error)}` };
  }
};
