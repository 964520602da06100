/** A context over the real data, with the log kept as objects. */
import { join } from 'node:path';
import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { packageRoot } from '../../src/app/config.ts';
import type { ServingContext } from '../../src/app/context.ts';
import { openIndex } from '../../src/app/data/open.ts';
import type { Front } from '../../src/app/front.ts';
import { createLog } from '../../src/app/log.ts';
import { lazyCharts } from '../../src/app/respond/charts.ts';
import { respond } from '../../src/app/respond/respond.ts';

/** Answers from `context`, in this thread, as a transport takes them. */
export const frontOf = (context: ServingContext): Front => ({
  log: context.log,
  answer: (interaction) => respond(interaction, context),
});

export type LogLine = { readonly [field: string]: unknown };

export const dataDirectory = join(packageRoot(), 'data');

const fail = (): never => {
  throw new Error('a bug with a secret');
};

/** A command with a bug. */
export const broken: Command = {
  name: 'broken',
  options: [{ name: 'query', type: 'text', required: false, complete: fail }],
  answer: fail,
};

/** A busy machine may take its time. */
const charts = lazyCharts(25_000);
const opened = openIndex(dataDirectory);

export const servingContext = (...more: readonly Command[]) => {
  const written: string[] = [];
  if (!opened.ok) throw new Error(opened.findings.join('\n'));
  const { index } = opened;
  const log = createLog({ logLevel: 'debug', token: undefined }, { write: (line) => written.push(line) });
  const context: ServingContext = {
    commands: [...commands, ...more],
    index: () => index,
    today: () => '2025-06-01',
    log,
    charts,
  };
  return { context, lines: (): LogLine[] => written.map((line) => JSON.parse(line)) };
};
