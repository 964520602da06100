/** Whether what Discord lists is what we would write. */
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { sameCommands } from '../../src/app/registered.ts';
import { slashCommands } from '../../src/present/discord/slash.ts';

const wanted = slashCommands(commands);
/** The list as Discord gives it back: in its own order, with fields of its own, and what is false left out. */
const listed = () =>
  structuredClone(wanted)
    .reverse()
    .map((command, at) => ({
      ...command,
      ...('options' in command
        ? {
            options: command.options?.map((option) => ({
              ...option,
              required: option.required || undefined,
            })),
          }
        : {}),
      contexts: command.contexts?.toReversed(),
      id: `${at}`,
      application_id: '1',
      version: '2',
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
    }));

test('the same list, as Discord gives it back', () => {
  expect(sameCommands(listed(), wanted)).toBe(true);
});

test.each<[string, unknown]>([
  ['nothing', []],
  ['no list', null],
  ['one command fewer', listed().slice(1)],
  ['one command more', [...listed(), { type: 1, name: 'x', description: 'x' }]],
  ['another description', listed().map((command) => ({ ...command, description: 'x' }))],
  ['a lost translation', listed().map((command) => ({ ...command, description_localizations: null }))],
  ['another translation', listed().map((command) => ({ ...command, name_localizations: { fr: 'x' } }))],
  ['fewer contexts', listed().map((command) => ({ ...command, contexts: [0] }))],
  [
    'options in another order',
    listed().map((command) => ({ ...command, options: Reflect.get(command, 'options')?.toReversed() })),
  ],
  [
    'an option that became required',
    listed().map((command) => ({
      ...command,
      options: Reflect.get(command, 'options')?.map((option: object) => ({ ...option, required: true })),
    })),
  ],
])('%s is a difference', (_, registered) => {
  expect(sameCommands(registered, wanted)).toBe(false);
});
