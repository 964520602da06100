/** What is registered with Discord is what Discord takes, in every language. */
import { expect, test } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import { commands as real } from '../../../commands/index.ts';
import { slashCommands } from '../../../src/present/discord/slash.ts';
import { label, languages } from '../../../src/present/words.ts';
import { checkCommands } from '../../standin/payload-check.ts';
import { found } from '../fixture.ts';

const text = { type: 'text', required: false } as const;
const topic: Command['options'] = [
  { name: 'query', ...text, complete: () => [] },
  { name: 'claimant', ...text, complete: () => [] },
  { name: 'as_of', ...text },
  { name: 'private', type: 'flag', required: false },
  { name: 'language', ...text, choices: [{ value: 'fr', name: 'français' }] },
];
const names = ['casualties', 'deployment', 'captured', 'equipment', 'workers', 'statements', 'about'];
const commands: readonly Command[] = [
  ...names.map((name) => ({ name, options: topic, answer: () => found() })),
  {
    name: 'claim',
    options: [topic[3], { ...text, name: 'id', required: true }].flatMap((o) => o ?? []),
    answer: () => found(),
  },
];

test('the registration is valid for Discord', () => {
  expect(checkCommands(slashCommands(commands))).toEqual([]);
});

test('every command there is has its words in every language, and Discord takes them', () => {
  expect(checkCommands(slashCommands(real))).toEqual([]);
});

test('a command that is offered on messages is registered there too, without options', () => {
  const check: Command = {
    name: 'check',
    options: [{ ...text, name: 'text', required: true }],
    answer: () => found(),
    onMessage: { name: 'check-figures', option: 'text' },
  };
  const [slash, onMessage, ...more] = slashCommands([check]);
  expect(checkCommands(slashCommands([check]))).toEqual([]);
  expect([slash?.name, more]).toEqual(['check', []]);
  expect(onMessage).toMatchObject({
    type: 3,
    name: 'Check figures',
    name_localizations: { fr: 'Vérifier les chiffres', 'en-GB': 'Check figures' },
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  });
  expect(onMessage).not.toHaveProperty('options');
});

test('both Englishes and French name and describe each command and option', () => {
  const [casualties] = slashCommands(commands);
  expect(casualties).toMatchObject({
    name: 'casualties',
    name_localizations: { fr: 'pertes', 'en-US': 'casualties', 'en-GB': 'casualties' },
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { name: 'query', type: 3, autocomplete: true, name_localizations: { fr: 'question' } },
      { name: 'claimant', autocomplete: true },
      { name: 'as_of' },
      { name: 'private', type: 5 },
      { name: 'language', choices: [{ value: 'fr', name: 'français' }] },
    ],
  });
});

test.each(real.map(({ name }) => [name]))('/%s can be answered in each language that there is', (name) => {
  const command = real.find((one) => one.name === name);
  const language = command?.options.find((option) => option.name === 'language');
  expect(language?.choices?.map(({ value }) => value)).toEqual(languages);
});

test('required options come first, whatever the declaration', () => {
  const claim = slashCommands(commands).find(({ name }) => name === 'claim');
  expect(claim).toMatchObject({ options: [{ name: 'id', required: true }, { name: 'private' }] });
});

test('a command without words is a bug that throws', () => {
  expect(() => label('en', 'command', 'nowhere', 'name')).toThrow('command.nowhere.name');
});
