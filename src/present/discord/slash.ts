/** The list of commands as Discord registers it, named and described in every language. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../../../commands/command.ts';
import { label } from '../words.ts';

/**
 * Discord shows an en-US reader the en-GB text where the en-US one is missing, and the other way about, so
 * both are set.
 */
const localised = (
  kind: 'command' | 'option',
  name: string,
  part: 'name' | 'description',
): LocalizationMap => ({
  'en-US': label('en', kind, name, part),
  'en-GB': label('en', kind, name, part),
  fr: label('fr', kind, name, part),
  ko: label('ko', kind, name, part),
  uk: label('uk', kind, name, part),
  ru: label('ru', kind, name, part),
});

const optionTypes = {
  text: ApplicationCommandOptionType.String,
  flag: ApplicationCommandOptionType.Boolean,
} as const;

function option({ name, type, required, choices, complete }: Option): APIApplicationCommandBasicOption {
  const common = {
    name,
    name_localizations: localised('option', name, 'name'),
    description: label('en', 'option', name, 'description'),
    description_localizations: localised('option', name, 'description'),
    required,
  };
  if (type === 'flag') return { ...common, type: optionTypes.flag };
  if (choices !== undefined) return { ...common, type: optionTypes.text, choices: [...choices] };
  return { ...common, type: optionTypes.text, ...(complete === undefined ? {} : { autocomplete: true }) };
}

/** Where a command may be installed and used: servers, direct messages with the bot, and group messages. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A command as it stands in the menu of a message: a name, no description and no options. */
const onMessage = (name: string): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: messageCommandName(name),
  name_localizations: localised('command', name, 'name'),
  ...everywhere,
});

/** The name under which a command in the menu of a message is registered and called. */
export const messageCommandName = (name: string): string => label('en', 'command', name, 'name');

/** The body of the bulk registration; required options come first, as Discord demands. */
export function slashCommands(commands: readonly Command[]): RESTPutAPIApplicationCommandsJSONBody {
  const slash = commands.map(({ name, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localised('command', name, 'name'),
    description: label('en', 'command', name, 'description'),
    description_localizations: localised('command', name, 'description'),
    options: [...options].sort((a, b) => Number(b.required) - Number(a.required)).map(option),
    ...everywhere,
  }));
  return [
    ...slash,
    ...commands.flatMap((command) => (command.onMessage ? [onMessage(command.onMessage.name)] : [])),
  ];
}
