/** Partial dates as stretches of time, and the ticks of a time axis. Instants are milliseconds UTC. */

const day = 86_400_000;
const seasons: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, winter: 11 };

/**
 * The first and the last instant that a partial date may mean: "2024-12" is 1 December 00:00 to 31 December 24:00.
 * A season is three months, and a winter begins in the year that it is named by.
 */
export const extent = (date: string): { readonly from: number; readonly to: number } => {
  const [year = '', part, dayOfMonth] = date.split('-');
  const y = Number(year);
  if (part === undefined) return { from: Date.UTC(y, 0), to: Date.UTC(y + 1, 0) };
  const season = seasons[part];
  if (season !== undefined) return { from: Date.UTC(y, season), to: Date.UTC(y, season + 3) };
  const month = Number(part) - 1;
  if (dayOfMonth === undefined) return { from: Date.UTC(y, month), to: Date.UTC(y, month + 1) };
  const from = Date.UTC(y, month, Number(dayOfMonth));
  return { from, to: from + day };
};

/** From a few days to a few decades; the first step that gives no more ticks than fit is taken. */
const steps = [
  { unit: 'day', size: 1 },
  { unit: 'day', size: 2 },
  { unit: 'day', size: 7 },
  { unit: 'day', size: 14 },
  { unit: 'month', size: 1 },
  { unit: 'month', size: 2 },
  { unit: 'month', size: 3 },
  { unit: 'month', size: 6 },
  { unit: 'year', size: 1 },
  { unit: 'year', size: 2 },
  { unit: 'year', size: 5 },
  { unit: 'year', size: 10 },
  { unit: 'year', size: 50 },
] as const;
type Step = (typeof steps)[number];

const instants = ({ unit, size }: Step, from: number, to: number): readonly number[] => {
  const start = new Date(from);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  const at = (count: number) => {
    if (unit === 'day') return Math.ceil(from / day) * day + count * size * day;
    if (unit === 'month') return Date.UTC(year, Math.floor(month / size) * size + count * size);
    return Date.UTC(Math.floor(year / size) * size + count * size, 0);
  };
  const found: number[] = [];
  for (let count = 0; at(count) <= to && found.length <= 100; count += 1) {
    if (at(count) >= from) found.push(at(count));
  }
  return found;
};

export type Tick = { readonly at: number; readonly label: string };

/**
 * Ticks for the days between two instants, at most `most` of them, each with its label in the locale. The year
 * stands on a second line under the first tick and under the first tick of every further year.
 */
export const timeTicks = (from: number, to: number, most: number, locale: string): readonly Tick[] => {
  const fitting = steps.map((step) => ({ step, found: instants(step, from, to) }));
  const chosen = fitting.find(({ found }) => found.length <= most) ?? fitting.at(-1);
  if (chosen === undefined) return [];
  const write = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(chosen.step.unit === 'day' ? { day: 'numeric', month: 'short' } : {}),
    ...(chosen.step.unit === 'month' ? { month: 'short' } : {}),
    ...(chosen.step.unit === 'year' ? { year: 'numeric' } : {}),
  });
  const year = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' });
  return chosen.found.map((at, index) => {
    const before = chosen.found[index - 1];
    const newYear = before === undefined || year.format(before) !== year.format(at);
    const second = chosen.step.unit !== 'year' && newYear ? `\n${year.format(at)}` : '';
    return { at, label: `${write.format(at)}${second}` };
  });
};
