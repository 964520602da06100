/** What every way of asking needs: the commands, the data that is served now, and the day. */
import type { Command } from '../../commands/command.ts';
import type { Index } from '../lookup/search-index.ts';
import type { ChartRenderer } from '../present/chart/render.ts';
import type { Guard } from './guard.ts';
import type { Log } from './log.ts';
import type { Delivered } from './observe.ts';
import type { Reply, Report } from './reply.ts';

export type Context = {
  readonly commands: readonly Command[];
  /** What is served at this moment: whole, sound, and swapped whole when the data changes. */
  readonly index: () => Index;
  /** Today as an ISO day, in UTC. */
  readonly today: () => string;
};

/** A context for whoever answers strangers: what goes wrong is logged, not shown. */
export type ServingContext = Context & {
  readonly log: Log;
  readonly charts: ChartRenderer;
  /** How much is wrong with the files on disk, where they are not what is served. */
  readonly unread?: () => number;
  /** Answers in the place of this thread, which has other things to do. */
  readonly answer?: (interaction: unknown) => Promise<Reply>;
  /** Whether problems can be reported to anybody. */
  readonly reports?: boolean;
  /** Passes a report on to the curators; rejects when it did not arrive. */
  readonly sendReport?: ((report: Report) => Promise<void>) | undefined;
  /** Holds people to their limits; without it there are none. */
  readonly isTooMany?: Guard;
  /** Is told of each interaction that is over. */
  readonly count?: ((delivered: Delivered) => void) | undefined;
  /** Whether a question that found nothing is logged, without its asker. */
  readonly logMisses?: boolean;
};

/** The ISO day of `moment`, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
