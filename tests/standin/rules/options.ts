/** What Discord asks of the options of a command and its published schemas do not say. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Finding, repeated, under, when } from '../finding.ts';
import type { CommandBody, CommandOption } from '../payload-types.ts';

export type CommandRule = (command: CommandBody) => readonly Finding[];

type Placed = { readonly option: CommandOption; readonly path: string };
/** Options with their paths, those of subcommands after their parents. */
export const everyOption = (options: CommandBody['options'], path = 'options'): readonly Placed[] =>
  (options ?? []).flatMap((option, at) => [
    { option, path: under(path, at) },
    ...everyOption(option.options, under(path, `${at}.options`)),
  ]);

/** Names in one language: the localised one where there is one, else the default. */
const clashes = (options: readonly CommandOption[], path: string): readonly Finding[] => {
  const languages = [...new Set(options.flatMap((option) => Object.keys(option.name_localizations ?? {})))];
  return [
    ...repeated(options.map(({ name }) => name)).map((at) => ({
      path: under(path, `${at}.name`),
      problem: 'another option has this name',
    })),
    ...languages.flatMap((locale) =>
      repeated(options.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name)).map(
        (at) => ({
          path: under(path, `${at}.name_localizations.${locale}`),
          problem: `another option has this name in ${locale}`,
        }),
      ),
    ),
  ];
};

const optionNamesDiffer: CommandRule = (command) => [
  ...clashes(command.options ?? [], 'options'),
  ...everyOption(command.options).flatMap(({ option, path }) =>
    clashes(option.options ?? [], under(path, 'options')),
  ),
];

const lateRequired = (options: readonly CommandOption[], path: string): readonly Finding[] => {
  const firstOptional = options.findIndex((option) => option.required !== true);
  return options.flatMap((option, at) =>
    when(
      option.required === true && firstOptional !== -1 && at > firstOptional,
      under(path, at),
      'required options come before optional ones',
    ),
  );
};

const requiredComeFirst: CommandRule = (command) => [
  ...lateRequired(command.options ?? [], 'options'),
  ...everyOption(command.options).flatMap(({ option, path }) =>
    lateRequired(option.options ?? [], under(path, 'options')),
  ),
];

const groups: readonly number[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

const subcommandsAreNotMixed: CommandRule = ({ options }) => {
  const nested = (options ?? []).filter(({ type }) => groups.includes(type)).length;
  return when(
    nested > 0 && nested < (options ?? []).length,
    'options',
    'subcommands and plain options cannot mix',
  );
};

const autocompleteExcludesChoices: CommandRule = (command) =>
  everyOption(command.options).flatMap(({ option, path }) =>
    when(
      option.autocomplete === true && (option.choices ?? []).length > 0,
      under(path, 'autocomplete'),
      'an option with choices cannot have it',
    ),
  );

const boundsHold: CommandRule = (command) =>
  everyOption(command.options).flatMap(
    ({ option: { min_length, max_length, min_value, max_value }, path }) => [
      ...when((min_length ?? 0) > (max_length ?? 6000), under(path, 'min_length'), 'is more than max_length'),
      ...when(
        (min_value ?? -Infinity) > (max_value ?? Infinity),
        under(path, 'min_value'),
        'is more than max_value',
      ),
    ],
  );

/** The schema allows 6000; the documentation says 100. */
const choicesAreShortAndDiffer: CommandRule = (command) =>
  everyOption(command.options).flatMap(({ option: { choices }, path }) => [
    ...(choices ?? []).flatMap(({ value }, at) =>
      when(
        [...`${value}`].length > 100,
        under(path, `choices.${at}.value`),
        'must NOT have more than 100 characters',
      ),
    ),
    ...(['name', 'value'] as const).flatMap((key) =>
      repeated((choices ?? []).map((choice) => choice[key])).map((at) => ({
        path: under(path, `choices.${at}.${key}`),
        problem: `another choice has this ${key}`,
      })),
    ),
  ]);

export const optionRules: readonly CommandRule[] = [
  optionNamesDiffer,
  requiredComeFirst,
  subcommandsAreNotMixed,
  autocompleteExcludesChoices,
  boundsHold,
  choicesAreShortAndDiffer,
];
