/** A slash command as a person types it into a terminal: `/casualties nis killed`, `/casualties query: nis killed`. */
import type { Command } from '../../../commands/command.ts';
import { commandCalled, questionOption } from '../respond/options.ts';

export type SlashLine = {
  /** The name after the slash, or null where there is none. */
  readonly name: string | null;
  /** Undefined when no command has that name. */
  readonly command: Command | undefined;
  readonly options: Readonly<Record<string, string | boolean>>;
  /** What the cursor stands in at the end of the line: the option, and what is typed of it. */
  readonly last: { readonly option: string | undefined; readonly typed: string };
};

/**
 * Reads `line`. Text before the first `option:` belongs to the command's first text option; only options that the
 * command has count as such, so `nis: killed` stays text. A flag alone is true.
 */
export const readSlashLine = (line: string, commands: readonly Command[]): SlashLine => {
  const match = /^\s*\/?(\S+)(?:\s+([\s\S]*))?$/.exec(line);
  const name = match?.[1]?.toLowerCase() ?? null;
  const command = name === null ? undefined : commandCalled(name, commands);
  const parts = command === undefined ? [] : splitOptions(command, match?.[2] ?? '');
  const filled = parts.filter(({ typed }, at) => at > 0 || typed.trim() !== '');
  const options = filled.flatMap(({ option, typed }) =>
    option === undefined ? [] : [[option, flagOrText(command, option, typed.trim())] as const],
  );
  return {
    name,
    command,
    options: Object.fromEntries(options),
    last: parts.at(-1) ?? { option: undefined, typed: match?.[2] ?? '' },
  };
};

type Part = { readonly option: string | undefined; readonly typed: string };

/** `nis private: true` → the first text option with "nis", then `private` with "true". */
const splitOptions = (command: Command, text: string): readonly Part[] => {
  const names = command.options.map(({ name }) => name);
  const first = questionOption(command);
  if (names.length === 0) return [{ option: undefined, typed: text }];
  const marker = new RegExp(`(?:^|\\s)(${names.join('|')}):\\s*`, 'g');
  const marks = [...text.matchAll(marker)];
  const between = marks.map((mark, at) => ({
    option: mark[1],
    typed: text.slice(mark.index + mark[0].length, marks[at + 1]?.index),
  }));
  return [{ option: first, typed: text.slice(0, marks[0]?.index) }, ...between];
};

const flagOrText = (command: Command | undefined, name: string, typed: string): string | boolean => {
  const option = command?.options.find((declared) => declared.name === name);
  if (option?.type !== 'flag') return typed;
  return typed === '' || typed === 'true' ? true : typed === 'false' ? false : typed;
};
