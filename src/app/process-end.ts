/** The ways in which a process is told, or forced, to end; whichever comes first counts. */
import type { Log } from './log.ts';

/**
 * Resolves with 0 on SIGTERM or SIGINT, and with 1 after an error that nobody caught, which is logged whole: the
 * state behind it cannot be trusted, so the process finishes what it can and goes.
 */
export const untilEnd = (log: Log): Promise<0 | 1> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        log.info({ signal }, 'ending');
        resolve(0);
      });
    for (const kind of ['uncaughtException', 'unhandledRejection'] as const)
      process.on(kind, (error: unknown) => {
        log.fatal({ error }, kind);
        resolve(1);
      });
  });
