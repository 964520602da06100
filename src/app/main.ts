/** `npm start`: serves Discord where it is told how to; where it is not, opens the preview. */
import { type Config, environmentWithFile, readConfig } from './config.ts';
import type { ServingContext } from './context.ts';
import { untilEnd } from './process-end.ts';
import { readStartArguments } from './start-arguments.ts';

/** Resolves with the exit code. What only one way of serving needs is loaded by that way alone. */
const main = async (): Promise<number> => {
  const wanted = readStartArguments(process.argv.slice(2));
  if (wanted.kind === 'wrong') return refuse([wanted.problem], 2);
  const settings = readConfig(environmentWithFile(process.env));
  if (!settings.ok) return refuse(settings.problems);
  const { config } = settings;
  if (config.token !== undefined || config.transport.kind === 'http') {
    const { serve } = await import('./serve.ts');
    return serve(config);
  }
  const [{ openContext }, { keptData }, { createLog }] = await Promise.all([
    import('./data/open-answering.ts'),
    import('./data/kept-data.ts'),
    import('./log.ts'),
  ]);
  const opened = await openContext(config, createLog(config), keptData(config.dataDirectory));
  if (!opened.ok) return refuse(opened.findings);
  const { context } = opened;
  if (!wanted.terminal) return preview(config, context, wanted.open);
  console.error('No DISCORD_TOKEN is set, so questions are answered here. /help lists the commands.');
  await prompt(context);
  return 0;
};

/**
 * The page; and, where something else than a person is at the other end of standard input, the lines that come
 * from there too. An input that ends without a line, as a service's does, leaves the page alone.
 */
const preview = async (config: Config, context: ServingContext, open: boolean): Promise<number> => {
  const end = untilEnd(context.log);
  const { runBuiltPreview } = await import('./preview/run.ts');
  const person = process.stdin.isTTY && process.stdout.isTTY;
  const running = await runBuiltPreview(config, context, open && person);
  if (!running.ok) return refuse([running.problem]);
  const { url, close } = running.preview;
  console.error(`No DISCORD_TOKEN is set, so a preview is open at ${url} until you press Ctrl+C.`);
  const piped = person ? end : prompt(context).then((answered) => (answered > 0 ? 0 : end));
  const code = await Promise.race([end, piped]);
  await close();
  await context.charts.close();
  return code;
};

/** How many lines were answered until the input ended. */
const prompt = async (context: ServingContext): Promise<number> => {
  const { runPrompt } = await import('./terminal/prompt.ts');
  const terminal = {
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
  };
  return runPrompt(terminal, context, (error) => context.log.error({ error }, 'question failed'));
};

const refuse = (lines: readonly string[], code = 1): number => {
  console.error(lines.join('\n'));
  return code;
};

process.exit(await main());
