/** The command line of `npm run ask`: what it may say, and what it says in return when it is wrong. */
import { parseArgs } from 'node:util';
import type { Command } from '../../../commands/command.ts';
import { commandCalled, questionOption } from '../respond/options.ts';

export type Asked =
  /** `request` is what a line of a batch would hold; the door behind checks it. */
  | { readonly kind: 'one'; readonly request: Readonly<Record<string, unknown>>; readonly json: boolean }
  | { readonly kind: 'batch' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const ownOptions = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What `words` ask for. The words after a command are its first text option; every option has a flag of its name. */
export const readArguments = (words: readonly string[], commands: readonly Command[]): Asked => {
  const declared = commands.flatMap(({ options }) =>
    options.map(({ name, type }) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const),
  );
  const parsed = parse(words, { ...Object.fromEntries(declared), ...ownOptions });
  if (typeof parsed === 'string') return { kind: 'wrong', problem: parsed };
  const { values, positionals } = parsed;
  const { lang: locale, json = false, batch = false, help = false, ...options } = values;
  if (help) return { kind: 'help' };
  if (batch && words.length > 1) return { kind: 'wrong', problem: '--batch takes nothing else' };
  if (batch) return { kind: 'batch' };
  const [name, ...rest] = positionals;
  if (name === undefined) return { kind: 'wrong', problem: 'a command is missing' };
  const text = firstText(name, commands);
  if (rest.length > 0 && text === undefined)
    return { kind: 'wrong', problem: `${name} takes no "${rest.join(' ')}"` };
  const asked = rest.length > 0 && text !== undefined ? { [text]: rest.join(' ') } : {};
  return { kind: 'one', request: { command: name, locale, ...options, ...asked }, json: json === true };
};

/** How `npm run ask` is called, with every command and its options. */
export const usage = (commands: readonly Command[]): string =>
  [
    'usage: npm run --silent ask -- <command> ["question"] [--lang fr] [--json] [--<option> <value>]',
    '       npm run --silent ask -- claims|sources [--json]',
    '       npm run --silent ask -- --batch   (a JSON request a line on standard input)',
    '',
    ...commands.map(({ name, options }) =>
      `  ${name} ${options.map((option) => (option.required ? option.name : `[${option.name}]`)).join(' ')}`.trimEnd(),
    ),
  ].join('\n');

/** The option that the words after a command fill. */
const firstText = (name: string, commands: readonly Command[]): string | undefined =>
  questionOption(commandCalled(name, commands));

type Declared = { readonly [name: string]: { readonly type: 'string' | 'boolean'; readonly short?: string } };

const parse = (words: readonly string[], options: Declared) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  }
};
