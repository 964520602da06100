/** One question from a terminal or a program: checked at the door, answered by the command it names. */
import { z } from 'zod';
import type { Command } from '../../../commands/command.ts';
import type { Language } from '../../dataset/schema.ts';
import type { Answer } from '../../lookup/answer.ts';
import { answerJson, claimsJson, sourcesJson } from '../../present/json.ts';
import { languageOf } from '../../present/locale.ts';
import { answerText } from '../../present/text.ts';
import type { Context } from '../context.ts';
import { commandCalled, describeProblem, readOptions } from '../respond/options.ts';

/** A command, the asker's locale, and the command's options under their own names. */
const requestSchema = z
  .object({
    command: z.string('expected the name of a command'),
    locale: z.string('expected a locale such as fr or en-US').optional(),
  })
  .catchall(z.unknown());

/** What a request comes to: an answer, a whole list, or what was wrong with it in one line. */
export type Result =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly language: Language }
  | { readonly kind: 'claims' | 'sources'; readonly language: Language }
  | { readonly kind: 'error'; readonly message: string };

/** What `value` asks for. Throws only where a command has a bug. */
export const answerRequest = (value: unknown, context: Context): Result => {
  const request = requestSchema.safeParse(value);
  if (!request.success) return { kind: 'error', message: requestProblem(request.error) };
  const { command: name, locale, ...sent } = request.data;
  const language = languageOf(locale);
  if (name === 'claims' || name === 'sources') return { kind: name, language };
  const command = commandCalled(name, context.commands);
  if (command === undefined) return { kind: 'error', message: unknownCommand(name, context.commands) };
  const options = readOptions(command, sent);
  if (!options.ok) return { kind: 'error', message: describeProblem(command, options.problem) };
  const { given } = options;
  const chosen = typeof given.language === 'string' ? languageOf(given.language) : language;
  return { kind: 'answer', answer: command.answer(context.index(), given, chosen), language: chosen };
};

/** `result` as the terminal contract writes it. */
export const resultJson = (result: Result, context: Context): object => {
  const { dataset } = context.index();
  switch (result.kind) {
    case 'answer':
      return answerJson(result.answer, result.language);
    case 'claims':
      return claimsJson(dataset.claims, result.language);
    case 'sources':
      return sourcesJson(dataset.articles.values());
    case 'error':
      return result;
  }
};

/** `result` for a person at a terminal. */
export const resultText = (result: Result, context: Context): string => {
  const { dataset } = context.index();
  switch (result.kind) {
    case 'answer':
      return answerText(result.answer, { dataset, language: result.language, today: context.today() });
    case 'claims':
      return dataset.claims
        .map(({ id, summary }) => `${id}: ${summary[result.language] ?? summary.en}`)
        .join('\n');
    case 'sources':
      return Array.from(dataset.articles.values(), ({ id, title, claims }) =>
        [id, title, `${claims.length} claims`].filter((part) => part !== null).join(': '),
      ).join('\n');
    case 'error':
      return result.message;
  }
};

/** The refusal of a command that there is not, with those that there are. */
const unknownCommand = (name: string, commands: readonly Command[]): string =>
  `no command is called "${name.slice(0, 40)}"; there are ${commands.map((command) => command.name).join(', ')}`;

const requestProblem = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) =>
      path.length === 0 ? 'expected a JSON object' : `${path.join('.')}: ${message}`,
    )
    .join('; ');
