/** Everything that answering needs, from the commands to the charts, over the data that stands in the folder. */
import { commands } from '../../../commands/index.ts';
import { buildIndex } from '../../lookup/index/search-index.ts';
import type { Config } from '../config.ts';
import { dayOf, type ServingContext } from '../context.ts';
import type { Log } from '../log.ts';
import { lazyCharts } from '../respond/charts.ts';
import { createReplyCache } from '../respond/reply-cache.ts';
import { type Answering, startAnswering } from './answering.ts';
import type { Kept } from './kept-data.ts';
import type { Opened } from './open.ts';

export type OpenedContext =
  | { readonly ok: true; readonly context: ServingContext }
  | { readonly ok: false; readonly findings: readonly string[] };

/**
 * A context over the data in the folder of `config`, or everything that is wrong with it. What reads and checks files
 * is loaded only for data that was not found sound before.
 */
export const openContext = async (config: Config, log: Log, kept: Kept): Promise<OpenedContext> => {
  const known = kept.read();
  const opened: Opened =
    known === null
      ? (await import('./open.ts')).openIndex(config.dataDirectory, kept)
      : { ok: true, index: buildIndex(known) };
  if (!opened.ok) return opened;
  const context = {
    commands,
    index: () => opened.index,
    today: () => dayOf(new Date()),
    log,
    charts: lazyCharts(),
    reports: config.reportChannel !== undefined,
    logMisses: config.logMisses,
    replies: createReplyCache(),
  };
  return { ok: true, context };
};

export type OpenedAnswering =
  | { readonly ok: true; readonly answering: Answering }
  | { readonly ok: false; readonly findings: readonly string[] };

/** Answers over that data, and over what it changes into. */
export const openAnswering = async (config: Config, log: Log, kept: Kept): Promise<OpenedAnswering> => {
  const opened = await openContext(config, log, kept);
  if (!opened.ok) return opened;
  const answering = startAnswering(config, opened.context);
  const close = async () => {
    await Promise.all([answering.close(), opened.context.charts.close()]);
  };
  return { ok: true, answering: { ...answering, close } };
};
