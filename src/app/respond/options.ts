/** What an asker sent as options, held against what the command declares. */
import type { Command, Given } from '../../../commands/command.ts';
import { commandName, languages } from '../../present/words.ts';

export type OptionProblem = {
  readonly option: string;
  readonly problem: 'unknown' | 'missing' | 'not-text' | 'not-a-flag' | 'not-a-choice';
};

export type OptionsResult =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly problem: OptionProblem };

/** The command of this name, be it in English or as one of the languages shows it: `casualties`, `pertes`. */
export const commandCalled = (name: string, commands: readonly Command[]): Command | undefined =>
  commands.find((command) => command.name === name) ??
  commands.find((command) => languages.some((language) => commandName(command.name, language) === name));

/** The option that text without an option's name belongs to: the first that takes any text. */
export const questionOption = (command: Command | undefined): string | undefined =>
  command?.options.find(({ type, choices }) => type === 'text' && choices === undefined)?.name;

/** `sent` as the command takes it, or the first option that is unknown, missing or unfit for what it takes. */
export const readOptions = (command: Command, sent: Readonly<Record<string, unknown>>): OptionsResult => {
  const stated = Object.entries(sent).filter(([, value]) => value !== undefined && value !== null);
  const problem =
    stated.map(([name, value]) => problemOf(command, name, value)).find((found) => found !== undefined) ??
    missing(command, stated);
  if (problem !== undefined) return { ok: false, problem };
  const given = stated.flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'boolean' ? [[name, value] as const] : [],
  );
  return { ok: true, given: Object.fromEntries(given) };
};

/** One line for a terminal: what is wrong with the option and what the command takes. */
export const describeProblem = (command: Command, { option, problem }: OptionProblem): string => {
  const takes = command.options.map(({ name }) => name).join(', ') || 'no options';
  const choices = command.options.find(({ name }) => name === option)?.choices ?? [];
  const sentence = {
    unknown: `${command.name} has no option "${option}"; it takes ${takes}`,
    missing: `${command.name} needs "${option}"`,
    'not-text': `"${option}" takes text`,
    'not-a-flag': `"${option}" takes true or false`,
    'not-a-choice': `"${option}" takes one of ${choices.map(({ value }) => value).join(', ')}`,
  } as const;
  return sentence[problem];
};

const problemOf = (command: Command, name: string, value: unknown): OptionProblem | undefined => {
  const option = command.options.find((declared) => declared.name === name);
  if (option === undefined) return { option: name, problem: 'unknown' };
  if (option.type === 'text' && typeof value !== 'string') return { option: name, problem: 'not-text' };
  if (option.type === 'flag' && typeof value !== 'boolean') return { option: name, problem: 'not-a-flag' };
  if (option.choices?.every((choice) => choice.value !== value))
    return { option: name, problem: 'not-a-choice' };
  return undefined;
};

const missing = (
  command: Command,
  stated: readonly (readonly [string, unknown])[],
): OptionProblem | undefined => {
  // A name cannot be empty; a free text can, and has no figures then.
  const absent = command.options.find(
    ({ name, required, complete }) =>
      required && !stated.some(([sent, value]) => sent === name && (value !== '' || complete === undefined)),
  );
  return absent === undefined ? undefined : { option: absent.name, problem: 'missing' };
};
