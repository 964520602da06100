/**
 * Times in a question: `23 décembre 2024`, `in January`, `fin avril`, `last autumn`, `before June`, `latest`.
 * A month without a year is the last such month that the dataset reaches; today's date plays no part.
 */
import { firstDay, lastDay } from '../dataset/dates.ts';
import {
  type Cue,
  cues,
  doubtfulMonths,
  doubtfulSeasons,
  lastWords,
  latestPhrases,
  months,
  parts,
  seasons,
  thisWords,
} from './calendar-words.ts';
import type { Token } from './fold.ts';

/** ISO days, both included; null is open. */
export type Window = { readonly from: string | null; readonly to: string | null };

export type TimeSpan = Window & {
  readonly mode: 'during' | 'stated-by' | 'latest';
  /** Tokens [start, end), the word that bounds it included. */
  readonly start: number;
  readonly end: number;
  /** Only a bare number such as 2024 says it; the reader decides whether it is a year. */
  readonly bareYear: boolean;
};

type Days = { readonly from: string; readonly to: string };
/** A date before its cue is known; `sure` is false for `may`, `mars`, `été` standing alone. */
type Dated = Days & { readonly end: number; readonly sure: boolean; readonly bareYear: boolean };

const number = (token: Token | undefined, least: number, most: number): number | null => {
  if (token === undefined || !/^\d{1,4}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= least && value <= most ? value : null;
};
const yearOf = (token: Token | undefined) =>
  token !== undefined && token.text.length === 4 ? number(token, 1900, 2099) : null;
const two = (value: number) => String(value).padStart(2, '0');
const wholeDay = (day: string): Days => ({ from: day, to: day });
const whole = (date: string): Days => ({ from: firstDay(date), to: lastDay(date) });
const exists = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= Number(lastDay(`${year}-${two(month)}`).slice(8));

/** The day before an ISO day. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The times that a question states, in order, none overlapping; `newest` is the dataset's newest date. */
export const timesIn = (tokens: readonly Token[], newest: string | null): readonly TimeSpan[] => {
  const reach = newest === null ? '2099-12-31' : lastDay(newest);
  const found: TimeSpan[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    const span = rangeAt(tokens, at, free, reach) ?? pointAt(tokens, at, free, reach) ?? latestAt(tokens, at);
    if (span === null) {
      at += 1;
      continue;
    }
    found.push(span);
    at = span.end;
    free = span.end;
  }
  return found;
};

/** `between January and March`, `de janvier à mars`, `January-March`. */
const rangeAt = (tokens: readonly Token[], at: number, free: number, reach: string): TimeSpan | null => {
  const low = dateAt(tokens, at, reach);
  if (low === null) return null;
  const next = tokens[low.end];
  if (next === undefined) return null;
  const opener = tokens[at - 1]?.text ?? '';
  const opened = at > free && /^(between|entre|from|de|du|d)$/.test(opener);
  const dashed = /[-–—]/.test(next.gap);
  const joined = /^(to|a|au|et|and|until|jusqu)$/.test(next.text) && opened;
  if (!dashed && !joined) return null;
  const second = next.text === 'jusqu' ? low.end + 2 : low.end + 1;
  const high = dateAt(tokens, dashed ? low.end : second, reach);
  if (high === null || (low.bareYear && high.bareYear && !opened && !dashed)) return null;
  // "From November to January": each is the last such month, so the first may lie a year back.
  const from = low.from <= high.to ? low.from : `${Number(low.from.slice(0, 4)) - 1}${low.from.slice(4)}`;
  const start = opened ? at - 1 : at;
  return { mode: 'during', from, to: high.to, start, end: high.end, bareYear: false };
};

const pointAt = (tokens: readonly Token[], at: number, free: number, reach: string): TimeSpan | null => {
  const dated = dateAt(tokens, at, reach);
  if (dated === null) return null;
  const cue = cueBefore(tokens, at, free);
  if (!dated.sure && cue === null) return null;
  const asked = cue !== null && yearCue.test(tokens[cue.start]?.text ?? '');
  // "More than 2000", "plus de 2000": the little words before numbers do not make a year of it.
  if (dated.bareYear && !asked)
    return { mode: 'during', from: dated.from, to: dated.to, start: at, end: dated.end, bareYear: true };
  return {
    ...bounded(dated, cue?.cue ?? 'during'),
    start: cue?.start ?? at,
    end: dated.end,
    bareYear: false,
  };
};

/** Words after which four digits are a year. */
const yearCue =
  /^(in|en|during|since|before|by|as|until|till|depuis|avant|apres|after|courant|annee|year|pendant)$/;

/** What a cue makes of a date. "As of" and "before" bound what had been stated by then. */
const bounded = (days: Days, cue: Cue): Window & { readonly mode: 'during' | 'stated-by' } => {
  if (cue === 'by') return { mode: 'stated-by', from: null, to: days.to };
  if (cue === 'before') return { mode: 'stated-by', from: null, to: dayBefore(days.from) };
  if (cue === 'since') return { mode: 'during', from: days.from, to: null };
  if (cue === 'after') return { mode: 'during', from: dayAfter(days.to), to: null };
  return { mode: 'during', from: days.from, to: days.to };
};

/** The word right before `at` that bounds what follows, if any. */
export const cueBefore = (tokens: readonly Token[], at: number, free: number) => {
  for (const { cue, words } of cues) {
    const start = at - words.length;
    if (start >= free && words.every((word, offset) => tokens[start + offset]?.text === word))
      return { cue, start };
  }
  return null;
};

/** The window that a cue makes of the days of an event: "before the treaty". */
export const boundedBy = (days: Days, cue: Cue) => bounded(days, cue);

const dateAt = (tokens: readonly Token[], at: number, reach: string): Dated | null =>
  numericAt(tokens, at, reach) ??
  partAt(tokens, at, reach) ??
  dayMonthAt(tokens, at, reach) ??
  monthAt(tokens, at, reach) ??
  seasonAt(tokens, at, reach) ??
  relativeYearAt(tokens, at, reach) ??
  yearAt(tokens, at);

/** `2024-12-23`, `2024-12`, `24/12/2024`, `12/2024`; `12/24/2024` where only that can be. */
const numericAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a === undefined || b === undefined || !/^[-/.]$/.test(b.gap)) return null;
  const third = c !== undefined && c.gap === b.gap;
  const year = yearOf(a);
  if (year !== null && b.gap !== '.') {
    const month = number(b, 1, 12);
    if (month === null || b.text.length > 2) return null;
    const day = third ? number(c, 1, 31) : null;
    if (day !== null && exists(year, month, day))
      return { ...wholeDay(`${year}-${two(month)}-${two(day)}`), end: at + 3, sure: true, bareYear: false };
    return { ...whole(`${year}-${two(month)}`), end: at + 2, sure: true, bareYear: false };
  }
  const last = third ? yearOf(c) : null;
  const [first, second] = [number(a, 1, 31), number(b, 1, 31)];
  if (first === null || second === null) {
    const monthYear = yearOf(b);
    if (b.gap !== '/' || monthYear === null || first === null || first > 12) return null;
    return { ...whole(`${monthYear}-${two(first)}`), end: at + 2, sure: true, bareYear: false };
  }
  if (last === null) return null;
  // Day first, as in France and Britain; month first where only that exists or only that is not beyond the data.
  const readings = [
    [second, first],
    [first, second],
  ].filter(([month = 0, day = 0]) => exists(last, month, day));
  const days = readings.map(([month = 0, day = 0]) => `${last}-${two(month)}-${two(day)}`);
  const day = days.find((candidate) => candidate <= reach) ?? days[0];
  return day === undefined ? null : { ...wholeDay(day), end: at + 3, sure: true, bareYear: false };
};

/** `mid-January`, `fin avril`, `early 2025`, `début du mois de mars`, `the end of April`. */
const partAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
  const part = parts.get(tokens[at]?.text ?? '');
  if (part === undefined) return null;
  let next = at + 1;
  while (/^(of|the|de|du|d|mois|l|le|la|annee|year)$/.test(tokens[next]?.text ?? '') && next < at + 5)
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

const latestAt = (tokens: readonly Token[], at: number): TimeSpan | null => {
  for (const words of latestPhrases) {
    if (words.every((word, offset) => tokens[at + offset]?.text === word)) {
      const end = at + words.length;
      return { mode: 'latest', from: null, to: null, start: at, end, bareYear: false };
    }
  }
  return null;
};
