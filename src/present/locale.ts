/** Which language an asker gets, and how `Intl` is told of it. */
import type { Language } from '../dataset/schema.ts';

/** British English, since "30 April 2025" reads the same to everybody and "4/30" does not. */
export const tags: { readonly [L in Language]: string } = {
  en: 'en-GB',
  fr: 'fr-FR',
  ko: 'ko-KR',
  uk: 'uk-UA',
  ru: 'ru-RU',
};

/** Whether this is one of the languages that answers are given in. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(tags, text);

/** The language of a locale as Discord or a terminal names it (`fr`, `en-GB`, `uk_UA.UTF-8`); unknown ones get English. */
export function languageOf(locale: string | undefined): Language {
  const language = (locale ?? '').toLowerCase().split(/[-_.]/)[0] ?? '';
  return isLanguage(language) ? language : 'en';
}
