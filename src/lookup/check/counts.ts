/** Which numbers of a message count anything: no dates, units, prices, calibres, addresses, versions, ranks. */

import type { FigureSpan } from '../numbers/numbers.ts';
import type { Token } from '../words/fold.ts';
import { addresses, numbered, ordinals, units, ways } from './unit-words.ts';

const isDigits = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.text);
const isMoney = (text: string): boolean => /\p{Sc}/u.test(text);

/**
 * Whether a number may be a count. `named` says whether a name stands at a token; `taken` whether a date does.
 * Looks only at the tokens beside the number.
 */
export const mayCount = (
  typed: string,
  tokens: readonly Token[],
  span: FigureSpan,
  named: (at: number) => boolean,
  taken: (at: number) => boolean,
): boolean => {
  const { start, end } = span.amount;
  const [before, first, after] = [tokens[start - 1], tokens[start], tokens[end]];
  if (first === undefined) return false;
  const gap = first.gap;
  const next = after?.gap ?? typed.slice(tokens[end - 1]?.end ?? 0);
  const word = after?.text ?? '';
  if (isMoney(gap.slice(-2)) || isMoney(next.slice(0, 2)) || /[#@№]$/.test(gap)) return false;
  if (/^\s?[%‰°²³]/.test(next) || /\u20e3/.test(typed.slice(first.start, tokens[end - 1]?.end))) return false;
  if (inCluster(tokens, start, end, taken)) return false;
  if (before !== undefined && !isDigits(before) && !qualifies(span) && gluedBefore(gap)) return false;
  if (isListNumber(typed, tokens, start, end)) return false;
  const glued = next === '' || /^[-‑]$/.test(next);
  if (glued && ordinals.has(word) && isDigits(first)) return false;
  // "600 won't come home": no currency.
  const denies = word === 'won' && tokens[end + 1]?.text === 't';
  if (units.has(word) && !denies && /^[\s\-‑.]*$/.test(next)) return false;
  if (/^(?:de|d|of)$/.test(word) && /^\s/.test(next) && units.has(tokens[end + 1]?.text ?? '')) return false;
  if (isHouse(typed, tokens, end)) return false;
  if (next === '' && /^[a-z]{1,3}$/.test(word) && !named(end)) return false;
  if (perCent(tokens, start, end)) return false;
  // "Losses top 4,000" counts them; "the top 10" does not.
  const tops = before?.text === 'top' && 'value' in span.figure && span.figure.value >= 1000;
  if (before !== undefined && !tops && numbered.has(before.text) && /^[\s.°º-]*$/.test(gap)) return false;
  if (/^0\d/.test(first.text) || /^(?:tel|phone|telephone|mobile|fax)$/.test(before?.text ?? ''))
    return false;
  if (/^(?:aged|ages?|agee?s?)$/.test(tokens[start - 2]?.text ?? '') && before?.text === 'de') return false;
  return !(/^(?:us|usd|eur|chf|gbp|rs)$/.test(before?.text ?? '') && isMoney(gap));
};

/** "12 rue de la Corée", "10 Downing Street". */
const isHouse = (typed: string, tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end];
  if (next === undefined || !/^,?\s$/.test(next.gap)) return false;
  if (ways.has(next.text)) return true;
  for (let at = end; at < end + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^\p{Lu}/u.test(typed.slice(token.start, token.end))) return false;
    if (at > end && addresses.has(token.text)) return true;
  }
  return false;
};

const qualifies = (span: FigureSpan): boolean => span.from < span.amount.start;

/** `F-16`, `T-72`, `G7`, `kim600`. */
const gluedBefore = (gap: string): boolean => gap === '' || /^[-‑_]$/.test(gap);

/** `1.2.3`, `06 12 34 56 78`, `14:30`, `9/11`, `3.5`: digits that go on where the number ends. */
const inCluster = (
  tokens: readonly Token[],
  start: number,
  end: number,
  taken: (at: number) => boolean,
): boolean => {
  const [before, first, last, after] = [tokens[start - 1], tokens[start], tokens[end - 1], tokens[end]];
  if (!isDigits(first) || !isDigits(last)) return false;
  const joined = (gap: string) => /^[.,:/'’_-]$/.test(gap);
  const short = (token: Token | undefined) => (token?.text.length ?? 0) <= 2;
  const slash = (gap: string, one: Token | undefined, two: Token | undefined) =>
    joined(gap) && (gap !== '/' || (short(one) && short(two)));
  if (isDigits(before) && !taken(start - 1) && slash(first?.gap ?? '', before, first)) return true;
  if (isDigits(after) && !taken(end) && slash(after?.gap ?? '', last, after)) return true;
  // Three and more groups in a row that are no thousands: a telephone number.
  const spaced = (at: number) => isDigits(tokens[at]) && /^[ .-]$/.test(tokens[at]?.gap ?? '');
  let run = 0;
  for (let at = end; spaced(at) && run < 3; at += 1) run += 1;
  for (let at = start; spaced(at) && isDigits(tokens[at - 1]) && run < 3; at -= 1) run += 1;
  return run >= 2 || (run === 1 && /^0\d/.test(first?.text ?? '')) || isDialled(first, run);
};

/** "+33 6 …", but "+3,000 troops". */
const isDialled = (first: Token | undefined, run: number): boolean =>
  /\+$/.test(first?.gap ?? '') && (run > 0 || (first?.text.length ?? 0) > 6);

/** `1. 600 killed`, `2) 18,000 troops`, `(3) …`. */
const isListNumber = (typed: string, tokens: readonly Token[], start: number, end: number): boolean => {
  const [token, next] = [tokens[start], tokens[end]];
  if (token === undefined || end !== start + 1 || !/^\d{1,2}$/.test(token.text) || next === undefined)
    return false;
  const opens = start === 0 || /\n/.test(token.gap);
  if (opens && /^(?:[.):/]|\s?[-–—])\s?/.test(next.gap)) return true;
  const bracket = /\(\s*$/.test(token.gap);
  return /^\)/.test(next.gap) && (bracket || !openBracket(typed, token.start));
};

/** Whether a bracket is open shortly before a place. */
const openBracket = (typed: string, at: number): boolean => {
  const before = typed.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** `20 pour cent`, `ten per cent`: the `cent` is no hundred, and the ten counts nobody. */
const perCent = (tokens: readonly Token[], start: number, end: number): boolean => {
  const [one, two] = [tokens[end]?.text, tokens[end + 1]?.text];
  if ((one === 'pour' || one === 'per') && two === 'cent') return true;
  const before = tokens[start - 1]?.text;
  return tokens[start]?.text === 'cent' && (before === 'pour' || before === 'per');
};
