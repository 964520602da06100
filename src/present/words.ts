/** Saying a sentence: the catalogues, and the one function that fills a message. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../dataset/schema.ts';
import { type Catalogue, en, type Key } from './catalogue/en.ts';
import { fr } from './catalogue/fr.ts';
import { ko } from './catalogue/ko.ts';
import { ru } from './catalogue/ru.ts';
import { uk } from './catalogue/uk.ts';
import { tags } from './locale.ts';
import { typeset } from './typography.ts';

export type { Key } from './catalogue/en.ts';

/** What is said, language by language. */
export const catalogues: { readonly [L in Language]: Catalogue } = { en, fr, ko, uk, ru };

const isKey = (text: string): text is Key => Object.hasOwn(en, text);

/** Every language that answers are given in. */
export const languages = ['en', 'fr', 'ko', 'uk', 'ru'] as const;

type Message = { readonly format: (values: Readonly<Record<string, string | number>>) => unknown };

/**
 * Most sentences are never said in most languages: each is parsed when it is first said, so that loading all of
 * them takes no time. A test says every one, so that none is found broken later.
 */
const parse = (text: string, tag: string): Message => {
  if (!text.includes('{')) return { format: () => text };
  let parsed: IntlMessageFormat | undefined;
  return {
    format: (values) => {
      parsed ??= new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
      return parsed.format(values);
    },
  };
};

const messages: ReadonlyMap<Language, ReadonlyMap<string, Message>> = new Map(
  languages.map((language) => [
    language,
    new Map(
      Object.entries(catalogues[language]).map(([key, text]) => [
        key,
        parse(typeset(text, language), tags[language]),
      ]),
    ),
  ]),
);

/**
 * One whole sentence in `language`. Values are put in as they are, so they come formatted and escaped.
 * Throws when the message needs a value that is not given: a bug, never an asker's doing.
 */
export function say(
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return String(messages.get(language)?.get(key)?.format(values) ?? '');
}

/**
 * The name or description of a command or an option, which are kept under `command.<name>` and `option.<name>`.
 * Throws when a declared command or option has no words: a test calls it for each.
 */
export function label(
  language: Language,
  kind: 'command' | 'option',
  name: string,
  part: 'name' | 'description',
): string {
  const key = `${kind}.${name}.${part}`;
  if (!isKey(key)) throw new Error(`the catalogues have no ${key}`);
  return say(language, key);
}

/** The command’s name as an asker of that language types it; the given name where it has no words. */
export function commandName(name: string, language: Language): string {
  const key = `command.${name}.name`;
  return isKey(key) ? say(language, key) : name;
}
