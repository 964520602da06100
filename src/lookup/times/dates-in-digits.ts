/** Dates written in digits, `2024-12-23` and `24/12/2024`, and the days and years that digits name. */
import { firstDay, lastDay } from '../../dataset/dates.ts';
import type { Token } from '../words/fold.ts';

export type Days = { readonly from: string; readonly to: string };
/** A date before its cue is known; `sure` is false for `may`, `mars`, `été` standing alone. */
export type Dated = Days & { readonly end: number; readonly sure: boolean; readonly bareYear: boolean };

export const number = (token: Token | undefined, least: number, most: number): number | null => {
  if (token === undefined || !/^\d{1,4}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= least && value <= most ? value : null;
};
export const yearOf = (token: Token | undefined) =>
  token !== undefined && token.text.length === 4 ? number(token, 1900, 2099) : null;
export const two = (value: number) => String(value).padStart(2, '0');
export const wholeDay = (day: string): Days => ({ from: day, to: day });
export const whole = (date: string): Days => ({ from: firstDay(date), to: lastDay(date) });
export const exists = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= Number(lastDay(`${year}-${two(month)}`).slice(8));

/** `2024-12-23`, `2024-12`, `24/12/2024`, `12/2024`; `12/24/2024` where only that can be. */
export const numericAt = (tokens: readonly Token[], at: number, reach: string): Dated | null => {
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
