/** What every way of asking needs: the commands, the data that is served now, and the day. */
import type { Command } from '../../commands/command.ts';
import type { Index } from '../lookup/index/search-index.ts';
import type { ChartRenderer } from '../present/chart/render.ts';
import type { Log } from './log.ts';
import type { ReplyCache } from './respond/reply-cache.ts';

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
  /** Whether problems can be reported to anybody. */
  readonly reports?: boolean;
  /** Answers given before; without it every question is answered anew. */
  readonly replies?: ReplyCache;
  /** Whether a question that found nothing is logged, without its asker. */
  readonly logMisses?: boolean;
};

/** The ISO day of `moment`, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
