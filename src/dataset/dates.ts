/**
 * Partial dates: `2024`, `2024-12`, `2024-12-23` or a season, `2024-autumn`; as precise as the article, no
 * more. Each stands for the days from its first to its last.
 */

/** First month of each season; winter runs from December into February of the next year. */
const seasonStart: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
]);

/** Days are given as ISO days, `2024-12-23`, which sort as text. */
export function firstDay(date: string): string {
  const [year = '', part, day] = date.split('-');
  const month = part === undefined ? 1 : (seasonStart.get(part) ?? Number(part));
  return iso(Number(year), month, day === undefined ? 1 : Number(day));
}

/** `2024-12` ends on 2024-12-31; `2024-winter` on 2025-02-28; `2024` on 2024-12-31. */
export function lastDay(date: string): string {
  const [year = '', part, day] = date.split('-');
  if (day !== undefined) return date;
  if (part === undefined) return `${year}-12-31`;
  const start = seasonStart.get(part);
  const month = start === undefined ? Number(part) : start + 2;
  return month > 12
    ? iso(Number(year) + 1, month - 12, daysIn(Number(year) + 1, month - 12))
    : iso(Number(year), month, daysIn(Number(year), month));
}

/**
 * Negative when `a` comes before `b`. By first day, then by last day: of two dates that begin together the
 * one that ends later is the later. A vague date never outranks a precise one inside it.
 */
export function compareDates(a: string, b: string): number {
  return compareText(firstDay(a), firstDay(b)) || compareText(lastDay(a), lastDay(b)) || compareText(a, b);
}

/** Whether every day of `a` comes after every day of `b`: `2025-01` is not certainly after `2025-01-15`. */
export function certainlyAfter(a: string, b: string): boolean {
  return firstDay(a) > lastDay(b);
}

/** Whether a date of the right form exists: `2025-02-29` does not. */
export function isCalendarDate(date: string): boolean {
  const [year, month, day] = date.split('-');
  return day === undefined || Number(day) <= daysIn(Number(year), Number(month));
}

/** 0 for Sunday to 6 for Saturday, or null when the date is less precise than a day. */
export function weekdayOf(date: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`).getUTCDay() : null;
}

function iso(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
