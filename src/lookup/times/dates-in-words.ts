/** One date as people write it, from `24/12/2024` to `l’automne dernier`, without the word that bounds it. */
import { firstDay } from '../../dataset/dates.ts';
import type { Token } from '../words/fold.ts';
import {
  doubtfulMonths,
  doubtfulSeasons,
  lastWords,
  months,
  parts,
  seasons,
  thisWords,
} from './calendar-words.ts';
import {
  type Dated,
  type Days,
  exists,
  number,
  numericAt,
  two,
  whole,
  wholeDay,
  yearOf,
} from './dates-in-digits.ts';

/** The day before an ISO day. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The date that begins at a token; null where none does. `reach` is the newest day of the dataset. */
export const dateAt = (tokens: readonly Token[], at: number, reach: string): Dated | null =>
  numericAt(tokens, at, reach) ??
  partAt(tokens, at, reach) ??
  dayMonthAt(tokens, at, reach) ??
  monthAt(tokens, at, reach) ??
  seasonAt(tokens, at, reach) ??
  relativeYearAt(tokens, at, reach) ??
  feastAt(tokens, at, reach) ??
  yearAt(tokens, at);

/** `mid-January`, `fin avril`, `early 2025`, `early in 2025`, `début du mois de mars`, `the end of April`. */
const partAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  const part = parts.get(tokens[at]?.text ?? '');
  if (part === undefined) return null;
  let next = at + 1;
  while (/^(of|in|the|de|du|d|mois|l|le|la|annee|year)$/.test(tokens[next]?.text ?? '') && next < at + 5)
    next += 1;
  const month = monthAt(tokens, next, reach) ?? seasonAt(tokens, next, reach);
  if (month !== null) return { ...third(month, part), end: month.end, sure: true, bareYear: false };
  const year = yearAt(tokens, next);
  return year === null ? null : { ...third(year, part), end: year.end, sure: true, bareYear: false };
};

/** The first, middle or last part: days 1–10, 11–20, 21–end of a month; the first and last three months of a year, and those between. */
const third = (days: Days, part: 0 | 1 | 2): Days => {
  const [year, month] = [days.from.slice(0, 4), days.from.slice(0, 7)];
  if (days.to.slice(0, 7) === month)
    return (
      [
        { from: `${month}-01`, to: `${month}-10` },
        { from: `${month}-11`, to: `${month}-20` },
        { from: `${month}-21`, to: days.to },
      ][part] ?? days
    );
  if (!days.from.endsWith('01-01')) return days;
  return (
    [
      { from: `${year}-01-01`, to: `${year}-03-31` },
      { from: `${year}-04-01`, to: `${year}-09-30` },
      { from: `${year}-10-01`, to: `${year}-12-31` },
    ][part] ?? days
  );
};

/** `23 décembre 2024`, `1er janvier`, `30th of April`, `December 23rd, 2024`. */
const dayMonthAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  const dayFirst = number(tokens[at], 1, 31);
  if (dayFirst !== null && /^\d{1,2}$/.test(tokens[at]?.text ?? '')) {
    let next = at + 1;
    while (/^(st|nd|rd|th|er|e|of|de)$/.test(tokens[next]?.text ?? '') && next < at + 3) next += 1;
    const month = months.get(tokens[next]?.text ?? '');
    return month === undefined ? null : dayIn(tokens, month, dayFirst, next + 1, reach);
  }
  const month = months.get(tokens[at]?.text ?? '');
  const day = number(tokens[at + 1], 1, 31);
  if (month === undefined || day === null || !/^[ .]*$/.test(tokens[at + 1]?.gap ?? '')) return null;
  // "December 3 000" and "in January 30,000" are numbers, not the 3rd and the 30th.
  const after = tokens[at + 2];
  if (after !== undefined && /^[\d]{3}$/.test(after.text) && /^[ ,.'\u00a0\u202f]$/.test(after.gap))
    return null;
  if (after !== undefined && after.gap === '' && /^[km]$/.test(after.text)) return null;
  const end = at + 2 + (/^(st|nd|rd|th)$/.test(after?.text ?? '') ? 1 : 0);
  return dayIn(tokens, month, day, end, reach);
};

const dayIn = (
  tokens: readonly Token[],
  month: number,
  day: number,
  end: number,
  reach: string,
): Dated | null => {
  const year = yearOf(tokens[end]);
  const named = year ?? Number(lastSuch(reach, (candidate) => `${candidate}-${two(month)}-${two(day)}`));
  if (!exists(named, month, day)) return null;
  const days = wholeDay(`${named}-${two(month)}-${two(day)}`);
  return { ...days, end: year === null ? end : end + 1, sure: true, bareYear: false };
};

/** `December 2024`, `décembre`, `last January`, `janvier dernier`. */
const monthAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  const led = lastWords.has(tokens[at]?.text ?? '') || thisWords.has(tokens[at]?.text ?? '');
  const start = led ? at + 1 : at;
  const word = tokens[start]?.text ?? '';
  const month = months.get(word);
  if (month === undefined) return null;
  const skip = /^(of|de)$/.test(tokens[start + 1]?.text ?? '') ? 2 : 1;
  const year = yearOf(tokens[start + skip]);
  const trailed = lastWords.has(tokens[start + 1]?.text ?? '');
  const named = year ?? Number(lastSuch(reach, (candidate) => `${candidate}-${two(month)}-01`));
  const end = year === null ? start + (trailed ? 2 : 1) : start + skip + 1;
  const sure = !doubtfulMonths.has(word) || year !== null || led || trailed;
  return { ...whole(`${named}-${two(month)}`), end, sure, bareYear: false };
};

/** `last autumn`, `l'automne dernier`, `autumn 2024`, `this winter`. */
const seasonAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  const led = lastWords.has(tokens[at]?.text ?? '') || thisWords.has(tokens[at]?.text ?? '');
  const start = led ? at + 1 : at;
  const word = tokens[start]?.text ?? '';
  const season = seasons.get(word);
  if (season === undefined) return null;
  const skip = /^(of|de)$/.test(tokens[start + 1]?.text ?? '') ? 2 : 1;
  const year = yearOf(tokens[start + skip]);
  const trailed = lastWords.has(tokens[start + 1]?.text ?? '');
  const opened = /^(l|cet|the|in|during|since|depuis|en)$/.test(tokens[at - 1]?.text ?? '');
  if (doubtfulSeasons.has(word) && year === null && !led && !trailed && !opened) return null;
  const named = year ?? Number(lastSuch(reach, (candidate) => firstDay(`${candidate}-${season}`)));
  const end = year === null ? start + (trailed ? 2 : 1) : start + skip + 1;
  return { ...whole(`${named}-${season}`), end, sure: true, bareYear: false };
};

/** `last year`, `cette année`, `l'an dernier`, `last month`: counted from the dataset's newest claim. */
const relativeYearAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  const [a, b] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const unit = /^(year|annee|an)$/.test(a) ? a : b;
  const word = unit === a ? b : a;
  const isYear = /^(year|annee|an)$/.test(unit);
  const isMonth = /^(month|mois)$/.test(a) || /^(month|mois)$/.test(b);
  const last = lastWords.has(isMonth ? (/^(month|mois)$/.test(a) ? b : a) : word);
  const current = thisWords.has(a);
  if ((!isYear && !isMonth) || (!last && !current)) return null;
  const year = Number(reach.slice(0, 4));
  if (isYear) return { ...whole(String(last ? year - 1 : year)), end: at + 2, sure: true, bareYear: false };
  const month = last ? dayBefore(`${reach.slice(0, 7)}-01`).slice(0, 7) : reach.slice(0, 7);
  return { ...whole(month), end: at + 2, sure: true, bareYear: false };
};

/** `before Christmas`, `avant Noël`. */
const feastAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  if (!/^(christmas|xmas|noel)$/.test(tokens[at]?.text ?? '')) return null;
  const year = lastSuch(reach, (candidate) => `${candidate}-12-25`);
  return { ...wholeDay(`${year}-12-25`), end: at + 1, sure: true, bareYear: false };
};

const yearAt = (tokens: readonly Token[], at: number): Dated | null => {
  const year = yearOf(tokens[at]);
  // "2 024" is a number written apart, "2024 soldats" is for the reader to decide.
  const next = tokens[at + 1];
  if (year === null || (next !== undefined && next.gap === '' && /^[km]$/.test(next.text))) return null;
  return { ...whole(String(year)), end: at + 1, sure: true, bareYear: true };
};

/** The year of the last such day that is not beyond the dataset. */
const lastSuch = (reach: string, day: (year: number) => string): string => {
  const year = Number(reach.slice(0, 4));
  return String(day(year) <= reach ? year : year - 1);
};
