/** What Discord asks of registered commands and its published schemas do not say. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import { type Finding, inside, repeated, under, when } from '../finding.ts';
import type { CommandBody, CommandOption } from '../payload-types.ts';
import { type CommandRule, everyOption, optionRules } from './options.ts';

const typeOf = (command: CommandBody) => command.type ?? ApplicationCommandType.ChatInput;
const isSlash = (command: CommandBody) => typeOf(command) === ApplicationCommandType.ChatInput;

/** The documented pattern; letters that have a lower case must be in it. */
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const wrongName = (name: string) => !slashName.test(name) || name !== name.toLowerCase();
const namesOf = ({ name, name_localizations }: Pick<CommandBody, 'name' | 'name_localizations'>) => [
  ['name', name] as const,
  ...Object.entries(name_localizations ?? {}).map(
    ([locale, text]) => [`name_localizations.${locale}`, text] as const,
  ),
];

/** Context-menu names may have spaces and capitals. */
const slashNamesAreLowerCase: CommandRule = (command) =>
  !isSlash(command)
    ? []
    : [{ option: command, path: '' }, ...everyOption(command.options)].flatMap(({ option, path }) =>
        namesOf(option).flatMap(([key, name]) =>
          when(
            wrongName(name),
            under(path, key),
            `"${name}": only lower-case letters, digits, - _ and ', 1 to 32`,
          ),
        ),
      );

const descriptionsFit: CommandRule = (command) =>
  isSlash(command)
    ? when(!command.description, 'description', 'a slash command needs one')
    : [
        ...when(Boolean(command.description), 'description', 'a context menu command has none'),
        ...when((command.options ?? []).length > 0, 'options', 'a context menu command has none'),
      ];

const locales: readonly string[] = Object.values(Locale);
const localeKeys = (path: string, part: object): readonly Finding[] =>
  (['name_localizations', 'description_localizations'] as const).flatMap((key) => {
    const texts: unknown = key in part ? Reflect.get(part, key) : undefined;
    return Object.keys(texts ?? {})
      .filter((locale) => !locales.includes(locale))
      .map((locale) => ({ path: under(path, `${key}.${locale}`), problem: 'Discord has no such locale' }));
  });

const localesExist: CommandRule = (command) => [
  ...localeKeys('', command),
  ...everyOption(command.options).flatMap(({ option, path }) => [
    ...localeKeys(path, option),
    ...(option.choices ?? []).flatMap((choice, at) => localeKeys(under(path, `choices.${at}`), choice)),
  ]),
];

const longest = (text: string | null | undefined, localised: CommandBody['name_localizations']): number =>
  Math.max(...[text ?? '', ...Object.values(localised ?? {})].map((one) => [...one].length));
const weight = (part: CommandBody | CommandOption): number =>
  longest(part.name, part.name_localizations) +
  longest(part.description, part.description_localizations) +
  ('choices' in part ? (part.choices ?? []) : []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + [...`${choice.value}`].length,
    0,
  );

/** Names, descriptions and values together, of each text its longest localisation. */
const commandWithinEightThousand: CommandRule = (command) => {
  const total = everyOption(command.options).reduce(
    (sum, { option }) => sum + weight(option),
    weight(command),
  );
  return when(total > 8000, '', `${total} characters in all; at most 8000`);
};

const contextsDiffer: CommandRule = (command) =>
  (['contexts', 'integration_types'] as const).flatMap((key) =>
    repeated(command[key] ?? []).map((at) => ({ path: `${key}.${at}`, problem: 'stands there twice' })),
  );

/** Group DMs exist for user-installed commands only. */
const groupDmsNeedUserInstall: CommandRule = ({ contexts, integration_types }) =>
  when(
    (contexts ?? []).includes(InteractionContextType.PrivateChannel) &&
      !(integration_types ?? []).includes(ApplicationIntegrationType.UserInstall),
    'contexts',
    'PRIVATE_CHANNEL needs USER_INSTALL in integration_types',
  );

const rules: readonly CommandRule[] = [
  slashNamesAreLowerCase,
  descriptionsFit,
  localesExist,
  ...optionRules,
  commandWithinEightThousand,
  contextsDiffer,
  groupDmsNeedUserInstall,
];

/** All that is wrong with one command that passed its schema. */
export const checkCommandRules = (command: CommandBody): readonly Finding[] =>
  rules.flatMap((rule) => rule(command));

const limits = [
  [ApplicationCommandType.ChatInput, 100, 'slash commands'],
  [ApplicationCommandType.User, 15, 'user commands'],
  [ApplicationCommandType.Message, 15, 'message commands'],
] as const;

/** What is wrong with the list as a whole: how many there are, and two of one name and type. */
export const checkCommandList = (commands: readonly CommandBody[]): readonly Finding[] => [
  ...limits.flatMap(([type, most, what]) => {
    const count = commands.filter((command) => typeOf(command) === type).length;
    return when(count > most, '', `${count} ${what}; at most ${most}`);
  }),
  ...repeated(commands.map((command) => `${typeOf(command)} ${command.name}`)).flatMap((at) =>
    inside(`${at}`, [{ path: 'name', problem: 'another command of this type has this name' }]),
  ),
];
