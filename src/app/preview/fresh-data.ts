/** Answers from the data as it stands on the disk at the very moment of the question, for whoever is editing it. */
import { sep } from 'node:path';
import type { ServingContext } from '../context.ts';
import { type Answering, type DataConfig, startAnswering } from '../data/answering.ts';
import { watchFolder } from '../data/watch-folder.ts';
import { answerTo, type Front } from '../front.ts';
import { folderStamp } from './folder-stamp.ts';

export type FreshData = Pick<Answering, 'answer'> & {
  /** What is wrong with the files of this moment, a line each, the files named as they are in their folder. */
  readonly findings: () => readonly string[];
  /** Calls `listener` after every reload, whatever came of it. Returns how to stop that. */
  readonly onReload: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
};

/**
 * Starts from the data of `context`; reports of problems, which have no channel to go to, are logged. The folder is
 * looked at when a file changes and before every answer.
 */
export const startFreshData = async (config: DataConfig, context: ServingContext): Promise<FreshData> => {
  const { dataDirectory } = config;
  const answering = startAnswering(config, { ...context, reports: true });
  const front: Front = {
    log: context.log,
    answer: answering.answer,
    sendReport: async (report) => context.log.info({ report }, 'report for the channel of REPORT_CHANNEL_ID'),
  };
  const listeners = new Set<() => void>();
  let stamp = folderStamp(dataDirectory);
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    const now = folderStamp(dataDirectory);
    if (now === stamp) return;
    stamp = now;
    await answering.reload();
    for (const listener of listeners) listener();
  };
  const lookInTurn = () => {
    looking = looking.then(look);
    return looking;
  };
  const watching = await watchFolder(
    dataDirectory,
    () => void lookInTurn(),
    (error) => context.log.warn({ error }, 'the data folder cannot be watched'),
  );
  return {
    answer: async (interaction) => {
      await lookInTurn();
      return answerTo(interaction, front);
    },
    findings: () => answering.findings().map((line) => line.replace(`${dataDirectory}${sep}`, '')),
    onReload: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await watching.close();
      await looking;
      await answering.close();
    },
  };
};
