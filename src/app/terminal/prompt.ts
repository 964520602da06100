/** The prompt in a terminal: the same slash commands, with completion, and the same answers. */
import { createInterface } from 'node:readline';
import type { Command } from '../../../commands/command.ts';
import type { Language } from '../../dataset/schema.ts';
import { languageOf } from '../../present/locale.ts';
import { label, say } from '../../present/words.ts';
import type { Context } from '../context.ts';
import { answerRequest, resultText } from './request.ts';
import { readSlashLine } from './slash-line.ts';

export type Terminal = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits there, who wants a prompt and completion; a pipe gets the answers alone. */
  readonly interactive: boolean;
  readonly locale: string;
};

/**
 * Answers line after line until `/quit` or the end of the input, and returns how many were answered. A bug goes to
 * `onBug`, and the prompt goes on.
 */
export const runPrompt = async (
  { input, output, interactive, locale }: Terminal,
  context: Context,
  onBug: (error: unknown) => void,
): Promise<number> => {
  const lines = createInterface({
    input,
    terminal: interactive,
    ...(interactive ? { output } : {}),
    prompt: '› ',
    completer: (line: string) => completeLine(line, context, languageOf(locale)),
  });
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });
  // The last lines are read after the input has ended, and a closed interface throws where it is asked to prompt.
  const promptNext = () => {
    if (!ended) lines.prompt();
  };
  let answered = 0;
  promptNext();
  for await (const line of lines) {
    if (/^\s*\/?(quit|exit)\s*$/.test(line)) break;
    answered += 1;
    try {
      const text = answerLine(line, locale, context);
      if (text !== null) output.write(`${text}\n${interactive ? '\n' : ''}`);
    } catch (error) {
      onBug(error);
      output.write(`${say(languageOf(locale), 'problem.internal')}\n`);
    }
    promptNext();
  }
  lines.close();
  return answered;
};

/** The text for one line, or null for an empty one. */
const answerLine = (line: string, locale: string, context: Context): string | null => {
  if (line.trim() === '') return null;
  const { name, options } = readSlashLine(line, context.commands);
  if (name === 'help') return help(context.commands, languageOf(locale));
  return resultText(answerRequest({ ...options, command: name, locale }, context), context);
};

/**
 * What the tab key offers at the end of `line`, and the part of the line that a choice replaces: commands; then
 * values of the option that the cursor stands in, and the names of options not used yet.
 */
export const completeLine = (line: string, context: Context, language: Language): [string[], string] => {
  const { name, command, options, last } = readSlashLine(line, context.commands);
  if (command === undefined || !/^\s*\S+\s/.test(line)) {
    const known = [...context.commands.map((declared) => `/${declared.name} `), '/help', '/quit'];
    return [startingWith(`/${name ?? ''}`, known), line];
  }
  const option = command.options.find((declared) => declared.name === last.option);
  const typed = last.typed.trimStart();
  const completed = option?.complete?.(context.index(), typed, options, language) ?? [];
  const fixed = option?.type === 'flag' ? ['true', 'false'] : option?.choices?.map(({ value }) => value);
  const values = fixed === undefined ? completed.map(({ value }) => value) : startingWith(typed, fixed);
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const unused = command.options.filter((declared) => !(declared.name in options) || declared === option);
  const names = startingWith(
    word,
    unused.map((declared) => `${declared.name}: `),
  );
  if (typed === word) return [[...values, ...names], word];
  return names.length > 0 && word !== '' ? [names, word] : [values, typed];
};

const startingWith = (typed: string, words: readonly string[]): string[] =>
  words.filter((word) => word.startsWith(typed));

/** The commands with what each is for. */
const help = (commands: readonly Command[], language: Language): string => {
  const described = commands.map(({ name, options }) => {
    const taken = options.map((option) => `${option.name}:`).join(' ');
    return `/${name} ${taken}\n    ${label(language, 'command', name, 'description')}`;
  });
  return [...described, '/help', '/quit'].join('\n');
};
