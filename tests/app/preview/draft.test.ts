import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { commandNamed, commandsLike, commandsOf, nameIn } from '../../../src/app/preview/page/commands.ts';
import {
  begun,
  closedOptions,
  closeOption,
  type Draft,
  emptyDraft,
  filled,
  fixedSuggestions,
  missing,
  move,
  openOption,
  setOption,
  suggest,
  take,
  typed,
} from '../../../src/app/preview/page/draft.ts';
import { localeOf } from '../../../src/app/preview/page/locales.ts';
import { wordsIn } from '../../../src/app/preview/page/words.ts';
import { slashCommands } from '../../../src/present/discord/slash.ts';

const registered = commandsOf(slashCommands(commands));
const english = wordsIn['en-US'];
const command = (name: string) => {
  const found = commandNamed(registered, name, 'en-US');
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
};
const shown = (draft: Draft) => Object.entries(draft.values).map(([name, value]) => `${name}=${value.shown}`);

test.each([
  ['cas', 'en-US', 'casualties'],
  ['pert', 'fr', 'casualties'],
  ['cas', 'fr', 'casualties'],
  ['depl', 'fr', 'deployment'],
  ['dépl', 'fr', 'deployment'],
  ['wounded', 'en-US', 'casualties'],
] as const)('"/%s" in %s offers /%s first', (text, locale, name) => {
  expect(commandsLike(registered, text, locale)[0]?.name).toBe(name);
});

test('a slash alone offers every command, once', () => {
  const names = commandsLike(registered, '', 'en-US').map(({ name }) => name);
  expect(names).toHaveLength(registered.slash.length);
  expect(new Set(names).size).toBe(names.length);
});

test('commands are named in the language of the reader', () => {
  expect(nameIn(command('casualties'), 'fr')).toBe('pertes');
  expect(nameIn(command('casualties'), 'en-GB')).toBe('casualties');
});

test('plain words stay plain words', () => {
  expect(typed('who said 4,000?', registered, 'en-US')).toEqual({ ...emptyDraft, text: 'who said 4,000?' });
});

test.each([
  ['/casualties nis killed', 'en-US', 'casualties', ['query=nis killed']],
  ['/pertes tués selon le nis', 'fr', 'casualties', ['query=tués selon le nis']],
  ['/casualties ', 'ru', 'casualties', ['query=']],
  ['/claim x', 'en-US', 'claim', ['id=x']],
] as const)('%j in %s picks /%s', (text, locale, name, options) => {
  const draft = typed(text, registered, locale);
  expect(draft.command?.name).toBe(name);
  expect(shown(draft)).toEqual(options);
});

test('an unknown command stays text', () => {
  expect(typed('/nonsense now', registered, 'en-US')).toMatchObject({ command: null, suggestions: [] });
});

test('options are opened, filled, emptied and closed', () => {
  const first = begun(command('casualties'), 'killed');
  const opened = openOption(first, 'claimant');
  expect(shown(opened)).toEqual(['query=killed', 'claimant=']);
  expect(closedOptions(opened).map(({ name }) => name)).not.toContain('claimant');
  expect(filled(opened)).toEqual({ query: { shown: 'killed', value: 'killed' } });
  expect(shown(closeOption(setOption(opened, 'claimant', 'nis'), 'claimant'))).toEqual(['query=killed']);
});

test('a required option is missed until it is filled', () => {
  const draft = begun(command('claim'), '');
  expect(missing(draft)).toBe('id');
  expect(missing(setOption(draft, 'id', 'x'))).toBeNull();
});

test('a flag is sent as a flag, and free words in it are not sent at all', () => {
  const opened = openOption(begun(command('casualties'), ''), 'private');
  const flag = command('casualties').options.find(({ name }) => name === 'private');
  if (flag === undefined) throw new Error('no flag');
  const suggestions = fixedSuggestions(flag, 'y', 'en-US', english);
  expect(suggestions.map(({ label }) => label)).toEqual(['Yes']);
  expect(filled(take(suggest(opened, suggestions, 0), 0))).toEqual({
    private: { shown: 'Yes', value: true },
  });
  expect(filled(setOption(opened, 'private', 'perhaps'))).toEqual({});
});

test('arrows go through the suggestions, out of them, and in again', () => {
  const three = ['a', 'b', 'c'].map((label) => ({ label, note: '', value: label }));
  const draft = suggest(begun(command('casualties'), ''), three, -1);
  const places: number[] = [];
  let at = draft;
  for (const by of [1, 1, 1, 1, 1, -1, -1] as const) {
    at = move(at, by);
    places.push(at.chosen);
  }
  expect(places).toEqual([0, 1, 2, -1, 0, -1, 2]);
});

test('what is taken reads as its label and is sent as its value', () => {
  const one = [{ label: 'South Korea’s NIS', note: '', value: 'nis' }];
  const draft = take(suggest(openOption(begun(command('casualties'), ''), 'claimant'), one, -1), 0);
  expect(filled(draft)).toEqual({ claimant: { shown: 'South Korea’s NIS', value: 'nis' } });
});

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['en'], 'en-US'],
  [['en-GB'], 'en-GB'],
  [['de', 'uk-UA'], 'uk'],
  [['de'], 'en-US'],
  [[], 'en-US'],
] as const)('a reader of %j gets %s', (languages, locale) => {
  expect(localeOf(languages)).toBe(locale);
});
