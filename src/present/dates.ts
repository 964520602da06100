/** Dates as precise as the article was, said in a language: `2024`, `2024-12`, `2024-12-23`, `2024-autumn`. */
import type { Language } from '../dataset/schema.ts';
import { tags } from './locale.ts';
import { say } from './words.ts';

const formats = (options: Intl.DateTimeFormatOptions) => {
  const of = (language: Language) =>
    new Intl.DateTimeFormat(tags[language], { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return { en: of('en'), fr: of('fr'), ko: of('ko'), uk: of('uk'), ru: of('ru') };
};
const day = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const month = formats({ month: 'long', year: 'numeric' });
const year = formats({ year: 'numeric' });

type Grain = 'day' | 'month' | 'year' | 'spring' | 'summer' | 'autumn' | 'winter';
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** How precise a partial date is; a season is its own grain, since languages join each differently. */
const grainOf = (date: string): Grain =>
  seasons.find((season) => date.endsWith(season)) ??
  (date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year');

const formatOf = { day, month, year };
const isCalendar = (grain: Grain): grain is keyof typeof formatOf => Object.hasOwn(formatOf, grain);

/** "1 août" is read aloud as "premier": French writes it so. */
const firstOfMonth = (text: string, language: Language) =>
  language === 'fr' ? text.replace(/\b1 (?=\p{L})/gu, '1er ') : text;

/** "30 April 2025", "décembre 2024", "autumn 2024", "1er août 2024". */
export function dateText(date: string, language: Language): string {
  const grain = grainOf(date);
  if (isCalendar(grain)) {
    return firstOfMonth(formatOf[grain][language].format(new Date(date)), language);
  }
  const starts = date.slice(0, 4);
  return say(language, 'date.season', { season: grain, year: starts, next: String(Number(starts) + 1) });
}

/** "as of 30 April 2025", "à l’automne 2024": the date joined to a figure. */
export function asOfText(date: string, language: Language): string {
  return say(language, 'date.as-of', { grain: grainOf(date), date: dateText(date, language) });
}

/** "January – March 2025", "from 3 March to 2 April": both ends, said once where they share a month or year. */
export function periodText(from: string, to: string, language: Language): string {
  const grain = grainOf(from);
  if (from === to) return dateText(from, language);
  if (grain === grainOf(to) && isCalendar(grain)) {
    const text = formatOf[grain][language].formatRange(new Date(from), new Date(to));
    return firstOfMonth(text, language);
  }
  return say(language, 'date.between', { from: dateText(from, language), to: dateText(to, language) });
}

const monthsBehind = { spring: 5, summer: 8, autumn: 11, winter: 14 } as const;

/** Whole days from the last day that a partial date can mean until `today`; negative when that is still to come. */
export function daysSince(date: string, today: string): number {
  const grain = grainOf(date);
  const [yearOf = 0, monthOf = 0] = date.split('-').map(Number);
  const last =
    grain === 'day'
      ? Date.parse(date)
      : Date.UTC(yearOf, grain === 'year' ? 12 : grain === 'month' ? monthOf : monthsBehind[grain], 0);
  return Math.round((Date.parse(today) - last) / 86_400_000);
}
