/** Figures, names and lists in a language. Nothing here joins words into sentences: the catalogues do. */
import type { Figure, Language, Measure, Names } from '../dataset/schema.ts';
import { tags } from './locale.ts';
import { say } from './words.ts';

const perLanguage = <T>(make: (tag: string) => T) => ({
  en: make(tags.en),
  fr: make(tags.fr),
  ko: make(tags.ko),
  uk: make(tags.uk),
  ru: make(tags.ru),
});
const numbers = perLanguage((tag) => new Intl.NumberFormat(tag));
const lists = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** "4,700"; "4 700" with a narrow no-break space in French. */
export const numberText = (n: number, language: Language): string => numbers[language].format(n);

/** "a, b and c". */
export const listText = (items: readonly string[], language: Language): string =>
  lists[language].format(items);

/** The name in `language`, or the English one where there is none. */
export const nameIn = (names: Names, language: Language): string => names[language] ?? names.en;

/**
 * The quality word first, as the source put it: "about 600", "more than 3,000", "several thousand". Korean counts
 * people with a word of their own, which stands before some of these words and after others.
 */
export function figureText(figure: Figure, language: Language, unit: Measure['unit'] = 'items'): string {
  switch (figure.relation) {
    case 'between':
      return say(language, 'figure.between', {
        low: numberText(figure.low, language),
        high: numberText(figure.high, language),
        unit,
      });
    case 'order':
      return say(language, 'figure.order', { order: figure.order, unit });
    default:
      return say(language, `figure.${figure.relation}`, { n: numberText(figure.value, language), unit });
  }
}
