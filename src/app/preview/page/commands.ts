/** The registered commands as the page needs them: Discord's own form, flattened, with a name for each locale. */
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import type { Channel } from '../wire.ts';
import type { Locale } from './locales.ts';

type Named = {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: LocalizationMap | null | undefined;
};

export type SlashOption = Named & {
  readonly flag: boolean;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly (Named & { readonly value: string })[];
};

export type SlashCommand = Named & { readonly options: readonly SlashOption[] };

export type Commands = { readonly slash: readonly SlashCommand[]; readonly message: readonly Named[] };

/** What of `registered` can be used in a channel. Kinds of option that no command of ours has are passed over. */
export const commandsOf = (registered: Channel['commands']): Commands => ({
  slash: registered.flatMap((command) =>
    command.type === undefined || command.type === ApplicationCommandType.ChatInput
      ? [{ ...command, options: (command.options ?? []).flatMap(optionOf) }]
      : [],
  ),
  message: registered.filter(({ type }) => type === ApplicationCommandType.Message),
});

const optionOf = (option: APIApplicationCommandOption): readonly SlashOption[] => {
  const { required = false } = option;
  if (option.type === ApplicationCommandOptionType.Boolean)
    return [{ ...option, required, flag: true, autocomplete: false, choices: [] }];
  if (option.type !== ApplicationCommandOptionType.String) return [];
  const { autocomplete = false, choices = [] } = option;
  return [{ ...option, required, flag: false, autocomplete, choices }];
};

/** The name that a reader in `locale` sees; the English one where there is no other. */
export const nameIn = ({ name, name_localizations }: Named, locale: Locale): string =>
  name_localizations?.[locale] ?? name;

/** The description likewise; empty for a command on messages, which has none. */
export const descriptionIn = ({ description, description_localizations }: Named, locale: Locale): string =>
  description_localizations?.[locale] ?? description ?? '';

/** What `typed`, the text after the slash, may become: by the start of a name, then by any part of name or purpose. */
export const commandsLike = ({ slash }: Commands, typed: string, locale: Locale): readonly SlashCommand[] => {
  const wanted = fold(typed);
  const names = (command: SlashCommand) => [command.name, nameIn(command, locale)].map(fold);
  const starting = slash.filter((command) => names(command).some((name) => name.startsWith(wanted)));
  const containing = slash.filter((command) =>
    [...names(command), fold(descriptionIn(command, locale))].some((words) => words.includes(wanted)),
  );
  return [...new Set([...starting, ...containing])];
};

/** The command of exactly this name, in the reader's language or in English. */
export const commandNamed = ({ slash }: Commands, name: string, locale: Locale): SlashCommand | undefined =>
  slash.find((command) => [command.name, nameIn(command, locale)].some((own) => fold(own) === fold(name)));

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
