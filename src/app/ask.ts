/** `npm run ask`: one question, or a batch of them, answered on standard output. */
import { pipeline } from 'node:stream/promises';
import { commands } from '../../commands/index.ts';
import { environmentWithFile, readConfig } from './config.ts';
import { type Context, dayOf } from './context.ts';
import { keptData } from './data/kept-data.ts';
import { openIndex } from './data/open.ts';
import { readArguments, usage } from './terminal/ask-arguments.ts';
import { answerBatch } from './terminal/batch.ts';
import { linesOf } from './terminal/lines.ts';
import { answerRequest, resultJson, resultText } from './terminal/request.ts';

/** Bad usage ends with 2, a wrong environment or a broken dataset with 1, an answer of any kind with 0. */
const ask = async (words: readonly string[]): Promise<number> => {
  const asked = readArguments(words, commands);
  if (asked.kind === 'wrong') return complain(`${asked.problem}\n\n${usage(commands)}`, 2);
  if (asked.kind === 'help') return print([usage(commands)]);
  const settings = readConfig(environmentWithFile(process.env));
  if (!settings.ok) return complain(settings.problems.join('\n'), 1);
  const { dataDirectory } = settings.config;
  const opened = openIndex(dataDirectory, keptData(dataDirectory));
  if (!opened.ok) return complain(opened.findings.join('\n'), 1);
  const context: Context = { commands, index: () => opened.index, today: () => dayOf(new Date()) };
  if (asked.kind === 'batch') return print(answerBatch(linesOf(process.stdin), context, console.error));
  const result = answerRequest(asked.request, context);
  if (result.kind === 'error') return complain(`${result.message}\n\n${usage(commands)}`, 2);
  return print([asked.json ? JSON.stringify(resultJson(result, context)) : resultText(result, context)]);
};

/** Writes each text as a line. A reader that has gone away is no fault: the rest is not wanted. */
const print = async (texts: Iterable<string> | AsyncIterable<string>): Promise<number> => {
  await pipeline(endLines(texts), process.stdout, { end: false }).catch((error: unknown) => {
    if (!isClosedPipe(error)) throw error;
  });
  return 0;
};

async function* endLines(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) yield `${text}\n`;
}

const complain = (text: string, code: number): number => {
  console.error(text);
  return code;
};

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

process.stdout.on('error', (error) => {
  if (!isClosedPipe(error)) throw error;
});
process.exitCode = await ask(process.argv.slice(2));
