/** Every language says the same things of the same values. */
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { aboutShare } from '../../src/dataset/compatible.ts';
import { en } from '../../src/present/catalogue/en.ts';
import { languageOf } from '../../src/present/locale.ts';
import { typeset } from '../../src/present/typography.ts';
import { catalogues, say } from '../../src/present/words.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's numbers for text between arguments, and for `#` in a plural. */
const literal = 0;
const pound = 7;

const argumentsOf = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) => {
    if (element.type === literal || element.type === pound || !('value' in element)) return [];
    const branches = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...branches.flatMap(({ value }) => argumentsOf(value))];
  });
const argumentsIn = (message: string) => {
  const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(argumentsOf(ast))].sort();
};

const others = Object.entries(catalogues).filter(([language]) => language !== 'en');

test.each(others)('%s has the keys of the English catalogue', (_, catalogue) => {
  expect(Object.keys(catalogue)).toEqual(Object.keys(en));
});

test.each(Object.entries(catalogues))('%s tells how far "about" reaches', (_, catalogue) => {
  expect(catalogue['about.sign.compatible']).toMatch(new RegExp(`(?<!\\d)${aboutShare * 100}\\s?%`));
});

/** What a language inflects by: another may have no use for it. */
const inflections = ['grain', 'joint', 'many', 'unit'];
const values = (message: string) => argumentsIn(message).filter((name) => !inflections.includes(name));

test.each(others)('%s has the arguments of the English catalogue', (_, catalogue) => {
  const pairs = Object.entries(catalogue).map(([key, message]) => [key, values(message)]);
  expect(pairs).toEqual(Object.entries(en).map(([key, message]) => [key, values(message)]));
});

test.each([
  ['a narrow space inside guillemets', '« oui »', '«\u202foui\u202f»'],
  ['a narrow space before ; ! ?', 'oui ; non ? oui !', 'oui\u202f; non\u202f? oui\u202f!'],
  ['a narrow space before %', '15 %', '15\u202f%'],
  ['a full space before a colon', 'lu : oui', 'lu\u00a0: oui'],
  ['no space in an address', 'https://a.fr', 'https://a.fr'],
])('French sets %s', (_, typed, set) => {
  expect(typeset(typed, 'fr')).toBe(set);
  expect(typeset(typed, 'en')).toBe(typed);
});

test('an apostrophe does not swallow the value after it', () => {
  expect(say('fr', 'date.as-of', { grain: 'autumn', date: 'automne 2024' })).toBe('à l’automne 2024');
});

test('a message without its value is a bug that throws', () => {
  expect(() => say('en', 'figure.about', {})).toThrow();
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['en-GB', 'en'],
  ['en-US', 'en'],
  ['uk', 'uk'],
  ['ru_RU.UTF-8', 'ru'],
  ['ko', 'ko'],
  ['de', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('locale %s is answered in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
