/** A thread that answers from the data that it found when it began: loading it, however long, holds up nobody. */
import { commands } from '../../../commands/index.ts';
import type { Index } from '../../lookup/index/search-index.ts';
import { readConfig } from '../config.ts';
import { dayOf, type ServingContext } from '../context.ts';
import { createLog } from '../log.ts';
import { lazyCharts } from '../respond/charts.ts';
import type { Reply } from '../respond/reply.ts';
import { createReplyCache } from '../respond/reply-cache.ts';
import { respond } from '../respond/respond.ts';
import { type DataState, dataStateOf } from './data-state.ts';
import { keptData } from './kept-data.ts';
import { type Opened, openIndex } from './open.ts';
import { warmUp } from './warm-up.ts';

export type Found =
  | { readonly ok: true; readonly data: DataState }
  | { readonly ok: false; readonly findings: readonly string[] };

/** An interaction, and what only the process knows. */
export type AskedThread = {
  readonly interaction: unknown;
  readonly unread: number;
  readonly reports: boolean;
};

/** The folder and the level of the log come in the environment, as they do for a process. */
const settings = readConfig(process.env);
const opened: Opened = settings.ok
  ? openIndex(settings.config.dataDirectory, keptData(settings.config.dataDirectory))
  : { ok: false, findings: settings.problems };
const log = createLog({ logLevel: settings.ok ? settings.config.logLevel : 'info', token: undefined });
const logMisses = settings.ok && settings.config.logMisses;
const charts = lazyCharts();
const replies = createReplyCache();

/** More than anybody reads would hold up the thread that is told of them. */
const mostFindings = 1000;

/** What stands in the folder: the data, described, once it can be asked without delay, or what is wrong with it. */
export const find = async (): Promise<Found> => {
  if (opened.ok) {
    await warmUp(contextOf(opened.index, { unread: 0, reports: true }));
    return { ok: true, data: dataStateOf(opened.index.dataset) };
  }
  const { findings } = opened;
  const more = findings.length - mostFindings;
  const rest = more > 0 ? [`and ${more} more, which npm run data:check lists`] : [];
  return { ok: false, findings: [...findings.slice(0, mostFindings), ...rest] };
};

/** The reply to an interaction. Rejects where `find` said that there is nothing to answer from. */
export const answer = async ({ interaction, unread, reports }: AskedThread): Promise<Reply> => {
  if (!opened.ok) throw new Error('there is no sound data to answer from');
  return respond(interaction, contextOf(opened.index, { unread, reports }));
};

const contextOf = (index: Index, { unread, reports }: Omit<AskedThread, 'interaction'>): ServingContext => ({
  commands,
  index: () => index,
  today: () => dayOf(new Date()),
  log,
  charts,
  logMisses,
  replies,
  unread: () => unread,
  reports,
});
