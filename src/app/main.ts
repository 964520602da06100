/** `npm start`: connects to Discord where there is a token; where there is none, answers in the terminal. */
import { commands } from '../../commands/index.ts';
import { lazyCharts } from './charts.ts';
import { environmentWithFile, readConfig } from './config.ts';
import { dayOf, type ServingContext } from './context.ts';
import type { GatewayConfig } from './gateway.ts';
import { createLog, scrub } from './log.ts';
import { openIndex } from './open.ts';
import { untilEnd } from './process-end.ts';

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
  };
  const { token } = config;
  return token === undefined ? prompt(context) : gateway({ ...config, token }, context);
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

const gateway = async (config: GatewayConfig, context: ServingContext): Promise<number> => {
  const end = untilEnd(context.log);
  const { startGateway } = await import('./gateway.ts');
  const { ended, stop } = startGateway(config, context);
  const lost = ended.then((reason) => {
    console.error(scrub(reason, config.token));
    return 1 as const;
  });
  const code = await Promise.race([end, lost]);
  await stop();
  await context.charts.close();
  return code;
};

const refuse = (lines: readonly string[]): number => {
  console.error(lines.join('\n'));
  return 1;
};

process.exit(await main());
