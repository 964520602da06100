/** What stands in the box below the messages: plain words, or a command with its options. Pure: nothing is sent here. */
import {
  type Commands,
  commandNamed,
  commandsLike,
  descriptionIn,
  nameIn,
  type SlashCommand,
  type SlashOption,
} from './commands.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

/** What an option holds: as it reads, and as it is sent. */
export type Value = { readonly shown: string; readonly value: string | boolean };

export type Suggestion = { readonly label: string; readonly note: string; readonly value: string | boolean };

export type Draft = {
  readonly text: string;
  readonly command: SlashCommand | null;
  /** The options that are on show, filled or not, in the order in which they were opened. */
  readonly values: Readonly<Record<string, Value>>;
  readonly field: string | null;
  readonly suggestions: readonly Suggestion[];
  /** The suggestion that Enter takes; -1 for none. */
  readonly chosen: number;
};

export const emptyDraft: Draft = {
  text: '',
  command: null,
  values: {},
  field: null,
  suggestions: [],
  chosen: -1,
};

const empty: Value = { shown: '', value: '' };

/** After typing `text` where no command is picked yet; `/casualties nis` picks it and goes on in its first option. */
export const typed = (text: string, commands: Commands, locale: Locale): Draft => {
  const named = /^\/(\S+)\s(.*)$/s.exec(text);
  const command = named === null ? undefined : commandNamed(commands, named[1] ?? '', locale);
  if (command !== undefined) return begun(command, named?.[2]?.trimStart() ?? '');
  if (!/^\/\S*$/.test(text)) return { ...emptyDraft, text };
  const suggestions = commandsLike(commands, text.slice(1), locale).map((found) => ({
    label: `/${nameIn(found, locale)}`,
    note: descriptionIn(found, locale),
    value: found.name,
  }));
  return { ...emptyDraft, text, suggestions, chosen: suggestions.length > 0 ? 0 : -1 };
};

/** `command` with its required options open, or its first one; `rest` is written into the first that takes text. */
export const begun = (command: SlashCommand, rest: string): Draft => {
  const open = command.options.filter(({ required }, at) => required || at === 0);
  const values = open.map(({ name, flag }, at): [string, Value] => [
    name,
    at === 0 && !flag ? { shown: rest, value: rest } : empty,
  ]);
  return {
    ...emptyDraft,
    command,
    values: Object.fromEntries(values),
    field: open[0]?.name ?? null,
  };
};

/** The options that could still be opened. */
export const closedOptions = ({ command, values }: Draft): readonly SlashOption[] =>
  command?.options.filter(({ name }) => !(name in values)) ?? [];

export const openOption = (draft: Draft, name: string): Draft => ({
  ...draft,
  values: { ...draft.values, [name]: draft.values[name] ?? empty },
  field: name,
  suggestions: [],
  chosen: -1,
});

export const closeOption = (draft: Draft, name: string): Draft => ({
  ...draft,
  values: Object.fromEntries(Object.entries(draft.values).filter(([open]) => open !== name)),
  field: null,
  suggestions: [],
  chosen: -1,
});

export const setOption = (draft: Draft, name: string, shown: string): Draft => ({
  ...draft,
  values: { ...draft.values, [name]: { shown, value: shown } },
  field: name,
  chosen: -1,
});

/** Suggestions that need no question to the bot: those of a flag, and those that the option itself lists. */
export const fixedSuggestions = (
  option: SlashOption,
  shown: string,
  locale: Locale,
  words: Words,
): readonly Suggestion[] => {
  const all = option.flag
    ? [
        { label: words.yes, note: '', value: true },
        { label: words.no, note: '', value: false },
      ]
    : option.choices.map((choice) => ({ label: nameIn(choice, locale), note: '', value: choice.value }));
  const like = all.filter(({ label }) => label.toLowerCase().startsWith(shown.toLowerCase()));
  return like.length > 0 ? like : all;
};

/** `chosen` is what Enter takes before an arrow key is pressed. */
export const suggest = (draft: Draft, suggestions: readonly Suggestion[], chosen: 0 | -1): Draft => ({
  ...draft,
  suggestions,
  chosen: suggestions.length > 0 ? chosen : -1,
});

/** One up or down; past either end it leaves the list, and then comes in again at the other. */
export const move = (draft: Draft, by: 1 | -1): Draft => {
  const places = draft.suggestions.length + 1;
  const first = draft.command === null ? 0 : -1;
  const at = (draft.chosen + 1 + by + places) % places;
  return { ...draft, chosen: Math.max(at - 1, first) };
};

/** Takes suggestion number `at` into the option that has the focus. */
export const take = (draft: Draft, at: number): Draft => {
  const suggestion = draft.suggestions[at];
  if (suggestion === undefined || draft.field === null) return draft;
  const value: Value = { shown: suggestion.label, value: suggestion.value };
  return {
    ...draft,
    values: { ...draft.values, [draft.field]: value },
    suggestions: [],
    chosen: -1,
  };
};

/** What would be sent: not an option that was left empty, nor one with words that it does not list. */
export const filled = ({ command, values }: Draft): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(values).filter(([name, { value }]) => {
      const option = command?.options.find((candidate) => candidate.name === name);
      if (option?.flag) return typeof value === 'boolean';
      if (typeof value === 'boolean' || value.trim() === '') return false;
      const listed = option?.choices ?? [];
      return listed.length === 0 || listed.some((choice) => choice.value === value);
    }),
  );

/** The first option that must be filled and is not, or null when the command can be sent. */
export const missing = (draft: Draft): string | null => {
  const sent = filled(draft);
  return draft.command?.options.find(({ name, required }) => required && !(name in sent))?.name ?? null;
};
