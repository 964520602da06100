/** The checker takes the commands that Discord takes, and refuses each wrong one with its place. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  SlashCommandBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import { checkCommand, checkCommands } from './payload-check.ts';

const long = (count: number) => 'x'.repeat(count);
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

const casualties = new SlashCommandBuilder()
  .setName('casualties')
  .setNameLocalizations({
    fr: 'pertes',
    'en-US': 'casualties',
    'en-GB': 'casualties',
    ko: '사상자',
    ru: 'потери',
    uk: 'втрати',
  })
  .setDescription('Killed, wounded, missing')
  .setDescriptionLocalizations({ fr: 'Tués, blessés, disparus' })
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
  .setContexts(
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  )
  .setDefaultMemberPermissions(8n)
  .addStringOption((option) =>
    option.setName('query').setDescription('What').setAutocomplete(true).setMaxLength(6000),
  )
  .addBooleanOption((option) => option.setName('private').setDescription('Only for you'));
const check = new ContextMenuCommandBuilder()
  .setName('Check this message')
  .setType(ApplicationCommandType.Message);

const command = (more: object = {}) => ({ name: 'ask', description: 'x', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const choice = (name: string, value: string) => ({ name, value });

test('takes what the builders of discord.js make', () => {
  expect(checkCommands([casualties.toJSON(), check.toJSON()])).toEqual([]);
  expect(checkCommand(casualties.toJSON())).toEqual([]);
});

test.each<[string, object]>([
  ['a name of another script', command({ name: 'पूछ', name_localizations: { th: 'ถาม' } })],
  ['choices', command({ options: [option('a', { choices: [choice('A', 'a'), choice('B', 'b')] })] })],
  [
    'subcommands',
    command({ options: [{ ...option('a'), type: 1, options: [option('b', { required: true })] }] }),
  ],
  ['documented properties that the schema lacks', command({ nsfw: false, default_permission: true })],
  [
    'nulls for absent',
    command({ options: null, name_localizations: null, default_member_permissions: null }),
  ],
])('takes %s', (_what, body) => {
  expect(checkCommands([body])).toEqual([]);
});

test.each<[string, object, string]>([
  ['no name', { description: 'x' }, '0.name'],
  ['a name in capitals', command({ name: 'Ask' }), '0.name'],
  ['a name with a space', command({ name: 'ask me' }), '0.name'],
  ['a name of 33', command({ name: long(33) }), '0.name'],
  [
    'a localised name in capitals',
    command({ name_localizations: { fr: 'Pertes' } }),
    '0.name_localizations.fr',
  ],
  ['a locale that there is not', command({ name_localizations: { en: 'ask' } }), '0.name_localizations.en'],
  [
    'a locale that options cannot have',
    command({ options: [option('a', { description_localizations: { 'fr-FR': 'x' } })] }),
    '0.options.0.description_localizations.fr-FR',
  ],
  ['no description', { name: 'ask' }, '0.description'],
  ['a description of 101', command({ description: long(101) }), '0.description'],
  [
    'a localised description of 101',
    command({ description_localizations: { fr: long(101) } }),
    '0.description_localizations.fr',
  ],
  ['a camel-case property', command({ nameLocalizations: {} }), '0.nameLocalizations'],
  ['permissions as a number', command({ default_member_permissions: 8 }), '0.default_member_permissions'],
  ['26 options', command({ options: many(26, (at) => option(`o${at}`)) }), '0.options'],
  ['an unknown kind of option', command({ options: [{ ...option('a'), type: 12 }] }), '0.options.0.type'],
  [
    'an option without description',
    command({ options: [{ type: 3, name: 'a' }] }),
    '0.options.0.description',
  ],
  ['an option name in capitals', command({ options: [option('As_Of')] }), '0.options.0.name'],
  ['two options of one name', command({ options: [option('a'), option('a')] }), '0.options.1.name'],
  [
    'two options of one name in French',
    command({ options: [option('a', { name_localizations: { fr: 'b' } }), option('b')] }),
    '0.options.1.name_localizations.fr',
  ],
  [
    'required after optional',
    command({ options: [option('a'), option('b', { required: true })] }),
    '0.options.1',
  ],
  [
    'autocomplete with choices',
    command({ options: [option('a', { autocomplete: true, choices: [choice('A', 'a')] })] }),
    '0.options.0.autocomplete',
  ],
  [
    'autocomplete of a yes or no',
    command({ options: [{ ...option('a', { autocomplete: true }), type: 5 }] }),
    '0.options.0.autocomplete',
  ],
  [
    '26 choices',
    command({ options: [option('a', { choices: many(26, (at) => choice(`${at}`, `${at}`)) })] }),
    '0.options.0.choices',
  ],
  [
    'a choice value of 101',
    command({ options: [option('a', { choices: [choice('A', long(101))] })] }),
    '0.options.0.choices.0.value',
  ],
  [
    'two choices of one value',
    command({ options: [option('a', { choices: [choice('A', 'a'), choice('B', 'a')] })] }),
    '0.options.0.choices.1.value',
  ],
  [
    'at least 9 and at most 3 letters',
    command({ options: [option('a', { min_length: 9, max_length: 3 })] }),
    '0.options.0.min_length',
  ],
  [
    'a subcommand beside an option',
    command({ options: [{ ...option('a'), type: 1 }, option('b')] }),
    '0.options',
  ],
  [
    '8001 characters',
    command({
      options: many(24, (at) =>
        option(`o${at}`, { choices: many(4, (nth) => choice(`${nth}`, `${nth}${long(90)}`)) }),
      ),
    }),
    '0',
  ],
  ['group DMs for servers only', command({ contexts: [0, 2], integration_types: [0] }), '0.contexts'],
  ['a context that there is not', command({ contexts: [3] }), '0.contexts.0'],
  ['a context twice', command({ contexts: [0, 0] }), '0.contexts.1'],
  ['no context at all', command({ contexts: [] }), '0.contexts'],
  ['a described message command', { type: 3, name: 'Check', description: 'x' }, '0.description'],
])('refuses %s', (_what, body, path) => {
  expect(checkCommands([body]).map((finding) => finding.split(': ')[0])).toEqual([path]);
});

test.each<[string, unknown, string]>([
  ['an object in place of the list', {}, 'body'],
  ['two commands of one name', [command(), command()], '1.name'],
  ['101 slash commands', many(101, (at) => command({ name: `c${at}` })), 'body'],
  ['16 message commands', many(16, (at) => ({ type: 3, name: `c${at}` })), 'body'],
])('refuses %s', (_what, body, path) => {
  expect(checkCommands(body).map((finding) => finding.split(': ')[0])).toEqual([path]);
});
