/**
 * Times in a question: `23 décembre 2024`, `in January`, `fin avril`, `last autumn`, `before June`, `latest`.
 * A month without a year is the last such month that the dataset reaches; today's date plays no part.
 */
import { lastDay } from '../../dataset/dates.ts';
import type { Token } from '../words/fold.ts';
import { weekdays } from './calendar-words.ts';
import type { Days } from './dates-in-digits.ts';
import { dateAt, dayBefore } from './dates-in-words.ts';
import { type Cue, cues, latestPhrases } from './time-cues.ts';

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
  const joined = /^(or|ou)$/.test(next.text) || (/^(to|a|au|et|and|until|jusqu)$/.test(next.text) && opened);
  if (!dashed && !joined) return null;
  const second = next.text === 'jusqu' ? low.end + 2 : low.end + 1;
  const skipped = /^(in|en)$/.test(tokens[second]?.text ?? '') ? second + 1 : second;
  const high = dateAt(tokens, dashed ? low.end : skipped, reach);
  if (high === null || (low.bareYear && high.bareYear && !opened && !dashed)) return null;
  // "From November to January": each is the last such month, so the first may lie a year back.
  const from = low.from <= high.to ? low.from : `${Number(low.from.slice(0, 4)) - 1}${low.from.slice(4)}`;
  const start = opened ? at - 1 : at;
  return { mode: 'during', from, to: high.to, start, end: high.end, bareYear: false };
};

const pointAt = (tokens: readonly Token[], at: number, free: number, reach: string): TimeSpan | null => {
  const dated = dateAt(tokens, at, reach);
  if (dated === null) return null;
  // "Mardi 4 février": the name of the day belongs to the date.
  const named = at > free && weekdays.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const cue = outermost(tokens, cueBefore(tokens, named, free), free);
  // "Additional troops march": what ends a question is no verb.
  if (!dated.sure && cue === null && !endsQuestion(tokens, at, dated.end)) return null;
  const asked = cue !== null && yearCue.test(tokens[cue.start]?.text ?? '');
  // "More than 2000", "plus de 2000": the little words before numbers do not make a year of it.
  if (dated.bareYear && !asked)
    return { mode: 'during', from: dated.from, to: dated.to, start: at, end: dated.end, bareYear: true };
  return {
    ...bounded(dated, cue?.cue ?? 'during'),
    start: cue?.start ?? named,
    end: dated.end,
    bareYear: false,
  };
};

type BoundingCue = { readonly cue: Cue; readonly start: number };

/** "Avant le mois de mars": what stands before a mere "in" bounds. */
const outermost = (tokens: readonly Token[], cue: BoundingCue | null, free: number): BoundingCue | null => {
  if (cue === null || cue.cue !== 'during') return cue;
  const outer = cueBefore(tokens, cue.start, free);
  return outer === null || outer.cue === 'during' ? cue : outer;
};

const endsQuestion = (tokens: readonly Token[], at: number, end: number): boolean =>
  at > 0 &&
  end === tokens.length &&
  !/^(may|might|will|would|can|could|must|to|they|he|she|we|you|it|i)$/.test(tokens[at - 1]?.text ?? '');

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

const latestAt = (tokens: readonly Token[], at: number): TimeSpan | null => {
  for (const words of latestPhrases) {
    if (words.every((word, offset) => tokens[at + offset]?.text === word)) {
      const end = at + words.length;
      return { mode: 'latest', from: null, to: null, start: at, end, bareYear: false };
    }
  }
  return null;
};
