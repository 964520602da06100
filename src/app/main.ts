/** `npm start`: serves Discord where it is told how to; where it is not, answers in the terminal. */
import { commands } from '../../commands/index.ts';
import { lazyCharts } from './charts.ts';
import { environmentWithFile, readConfig } from './config.ts';
import { dayOf, type ServingContext } from './context.ts';
import { createLog } from './log.ts';
import { openIndex } from './open.ts';

/** Resolves with the exit code. What only one way of serving needs is loaded by that way alone. */
const main = async (): Promise<number> => {
  const settings = readConfig(environmentWithFile(process.env));
  if (!settings.ok) return refuse(settings.problems);
  const { config } = settings;
  const opened = openIndex(config.dataDirectory);
  if (!opened.ok) return refuse(opened.findings);
  const context = {
    commands,
    index: () => opened.index,
    today: () => dayOf(new Date()),
    log: createLog(config),
    charts: lazyCharts(),
    logMisses: config.logMisses,
  };
  const { token } = config;
  if (token === undefined && config.transport.kind === 'gateway') return prompt(context);
  const { serve } = await import('./serve.ts');
  return serve(config, context);
};

const prompt = async (context: ServingContext): Promise<number> => {
  const { runPrompt } = await import('./prompt.ts');
  console.error('No DISCORD_TOKEN is set, so questions are answered here. /help lists the commands.');
  const terminal = {
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
  };
  await runPrompt(terminal, context, (error) => context.log.error({ error }, 'question failed'));
  return 0;
};

const refuse = (lines: readonly string[]): number => {
  console.error(lines.join('\n'));
  return 1;
};

process.exit(await main());
