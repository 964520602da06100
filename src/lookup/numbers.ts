/** Every way of writing a number: `4 700`, `4.7k`, `quinze mille`, `a dozen`, `between 10,000 and 12,000`. */
import type { Figure } from '../dataset/schema.ts';
import type { Token } from './fold.ts';
import {
  couldBeNumber,
  counter,
  multipliers,
  numerals,
  orders,
  qualifiers,
  qualifiersAfter,
  roundWords,
} from './number-words.ts';

/** A figure, and the tokens [from, to) that wrote it, its qualifier included. */
export type FigureSpan = {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  /** The tokens [start, end) of the number alone: `600` of `about 600`. */
  readonly amount: { readonly start: number; readonly end: number };
  /** Four bare digits such as 2024: a year as likely as a number; the reader decides. */
  readonly maybeYear: boolean;
};

/** One amount before its qualifier is known. */
type Amount = {
  readonly value: number;
  readonly to: number;
  /** `a dozen`, `une centaine`: round by their very word. */
  readonly round: boolean;
  /** Digits alone, without separator or multiplier. */
  readonly bare: boolean;
};

/** Separators of thousands; a decimal comma or point is told from them by the digits that follow. */
const thousands = /^[ .,'’`´\u00a0\u2009\u202f_]$/;
const decimal = /^[.,·]$/;
/** Not across lines: two items of a list are no range. */
const dash = /^[^\S\n]?[-–—~][^\S\n]?$/;
const rangeWords = new Set(['to', 'a', 'or', 'ou', 'до']);
/** Beyond this no figure of people or shells is meant. */
const largest = 1e12;

const isDigits = (text: string) => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

/**
 * The figures in a row of tokens, first to last, none overlapping. `taken` names tokens that are spoken for
 * (dates, names). Every token is looked at a bounded number of times.
 */
export const figuresIn = (
  tokens: readonly Token[],
  taken: (at: number) => boolean = () => false,
): readonly FigureSpan[] => {
  const found: FigureSpan[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    const span = taken(at) ? null : figureAt(tokens, at, free, taken);
    if (span === null) {
      at += isDecimal(tokens, at) ? 2 : 1;
      continue;
    }
    found.push(span);
    at = span.to;
    free = span.to;
  }
  return found;
};

/** `1.5` counts no people, and neither does its 5. */
const isDecimal = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    isDigits(tokens[at]?.text ?? '') && next !== undefined && decimal.test(next.gap) && isDigits(next.text)
  );
};

/** The figure whose first amount starts at `at`; its qualifier may reach back as far as `free`. */
const figureAt = (
  tokens: readonly Token[],
  at: number,
  free: number,
  taken: (at: number) => boolean,
): FigureSpan | null => {
  const end = endOfFree(tokens, at, taken);
  const order = orderAt(tokens, at);
  if (order !== null)
    return {
      ...order,
      to: pastCounter(tokens, order.to),
      from: at,
      amount: { start: at, end: order.to },
      maybeYear: false,
    };
  const low = amountAt(tokens, at, end);
  if (low === null) return null;
  const high = upperAt(tokens, low, at, end);
  if (high !== null) {
    const opener = tokens[at - 1]?.text ?? '';
    const from = at > free && /^(between|entre|from|de|d|від|от)$/.test(opener) ? at - 1 : at;
    const scaled = scaleLow(low.value, high.value);
    return {
      figure: { relation: 'between', low: scaled, high: high.value },
      from,
      to: pastCounter(tokens, high.to),
      amount: { start: at, end: high.to },
      maybeYear: low.bare && high.bare && isYear(low.value) && isYear(high.value),
    };
  }
  const before = qualifierBefore(tokens, at, free);
  const counted = pastCounter(tokens, low.to);
  const after = qualifierAfter(tokens, counted);
  const relation = before?.relation ?? after?.relation ?? (low.round ? 'about' : 'exactly');
  return {
    figure: { relation, value: low.value },
    from: before?.from ?? at,
    to: after?.to ?? counted,
    amount: { start: at, end: low.to },
    maybeYear: low.bare && isYear(low.value) && before === null && after === null,
  };
};

/** `600명`: the counter belongs to the number. */
const pastCounter = (tokens: readonly Token[], to: number): number =>
  counter.test(tokens[to]?.text ?? '') && tokens[to]?.gap.trim() === '' ? to + 1 : to;

const isYear = (value: number) => value >= 1900 && value <= 2099;

/** The longest number is some ten words; looking no further keeps a hostile text linear. */
const longest = 14;
const endOfFree = (tokens: readonly Token[], at: number, taken: (at: number) => boolean): number => {
  let end = at;
  while (end < tokens.length && end - at < longest && !taken(end)) end += 1;
  return end;
};

const amountAt = (tokens: readonly Token[], at: number, end: number): Amount | null => {
  const first = tokens[at];
  if (first === undefined || at >= end) return null;
  if (isDigits(first.text)) return digitsAt(tokens, at, end);
  if (!couldBeNumber(first.text)) return null;
  return wordsAt(tokens, at, end);
};

/** `4 700`, `12'000`, `4.7k`, `4,7 mille`, `600`. Decimals that make no whole number are no figure. */
const digitsAt = (tokens: readonly Token[], at: number, end: number): Amount | null => {
  let digits = tokens[at]?.text ?? '';
  let to = at + 1;
  const grouped = () => {
    const next = tokens[to];
    return (
      to < end &&
      next !== undefined &&
      thousands.test(next.gap) &&
      /^\d{3}$/.test(next.text) &&
      digits.length < 13
    );
  };
  if (digits.length <= 3 && digits !== '0') {
    while (grouped()) {
      digits += tokens[to]?.text ?? '';
      to += 1;
    }
  }
  let value = Number(digits);
  let bare = to === at + 1;
  const fraction = tokens[to];
  if (to < end && fraction !== undefined && decimal.test(fraction.gap) && /^\d{1,3}$/.test(fraction.text)) {
    value += Number(`0.${fraction.text}`);
    to += 1;
    bare = false;
  }
  let scale = multiplierAt(tokens, to, end);
  while (scale !== null) {
    value *= scale.factor;
    to = scale.to;
    bare = false;
    scale = multiplierAt(tokens, to, end);
  }
  const rounded = Math.round(value);
  if (Math.abs(value - rounded) > 1e-6 || rounded > largest) return null;
  return { value: rounded, to, round: false, bare };
};

/** `k` and `m` only when glued (`16k`; `240 m` is a length), words in any case. */
const multiplierAt = (tokens: readonly Token[], at: number, end: number) => {
  const token = tokens[at];
  if (token === undefined || at >= end) return null;
  if (token.gap === '' && (token.text === 'k' || token.text === 'm'))
    return { factor: token.text === 'k' ? 1e3 : 1e6, to: at + 1 };
  if (token.gap.trim() !== '' && !dash.test(token.gap)) return null;
  const factor = multipliers.get(token.text);
  return factor === undefined ? null : { factor, to: at + 1 };
};

/** `fifteen thousand`, `quatre mille sept cents`, `a dozen`, `une centaine`. */
const wordsAt = (tokens: readonly Token[], at: number, end: number): Amount | null => {
  const first = tokens[at]?.text ?? '';
  const article = first === 'a' || first === 'an' || first === 'un' || first === 'une' || first === 'one';
  const second = tokens[at + 1]?.text ?? '';
  const round = roundWords.get(article ? second : first);
  if (round !== undefined && (article || first === 'dozen' || first === 'half'))
    return { value: round, to: at + (article ? 2 : 1), round: true, bare: false };
  let total = 0;
  let current = 0;
  let to = at;
  let last = '';
  while (to < end) {
    const token = tokens[to];
    if (token === undefined) break;
    const { text } = token;
    if (to > at && token.gap.trim() !== '' && !dash.test(token.gap)) break;
    const unit = numerals.get(text);
    const factor = multipliers.get(text);
    if (unit !== undefined) {
      if ((text === 'vingt' || text === 'vingts') && current % 100 === 4 && last === 'quatre') current += 76;
      else if (to > at && !follows(current, unit, last)) break;
      else current += unit;
    } else if (factor !== undefined) {
      if (factor === 100) current = (current === 0 ? 1 : current) * 100;
      else {
        total += (current === 0 ? 1 : current) * factor;
        current = 0;
      }
    } else if ((text === 'a' || text === 'an') && to === at) {
      if (!multipliers.has(second)) return null;
    } else if (roundWords.has(text) && current > 0 && current < 100) {
      return { value: current * (roundWords.get(text) ?? 1), to: to + 1, round: true, bare: false };
    } else if ((text === 'and' || text === 'et') && joins(tokens, to, last)) {
      to += 1;
      continue;
    } else break;
    last = text;
    to += 1;
  }
  const value = total + current;
  const lone = to === at + 1;
  if (to === at || value > largest || (lone && article)) return null;
  return { value, to, round: false, bare: false };
};

/** `twenty` takes `three`, `soixante` takes `douze`, `hundred` takes anything smaller; `three four` is two numbers. */
const follows = (current: number, unit: number, last: string): boolean => {
  if (current === 0) return true;
  const rest = current % 100;
  if (rest === 0) return true;
  if (rest === 10 && last === 'dix') return unit >= 7 && unit <= 9;
  if (rest >= 20 && rest % 10 === 0) return unit < 10 || ((rest === 60 || rest === 80) && unit < 20);
  return (rest === 70 || rest === 90) && last === 'dix' && unit >= 7 && unit <= 9;
};

/** `vingt et un`, `two hundred and six`: only after a word that takes it and before a numeral. */
const joins = (tokens: readonly Token[], at: number, last: string): boolean => {
  const next = tokens[at + 1]?.text ?? '';
  if (!numerals.has(next)) return false;
  if (tokens[at]?.text === 'et') return next === 'un' || next === 'une' || next === 'onze';
  return last === 'hundred' || last === 'thousand';
};

/** The upper end of a range: `10,000-12,000`, `10 000 à 12 000`, `between ten and twelve thousand`. */
const upperAt = (tokens: readonly Token[], low: Amount, at: number, end: number): Amount | null => {
  const next = tokens[low.to];
  if (next === undefined || low.to >= end) return null;
  const opener = tokens[at - 1]?.text;
  const joined = dash.test(next.gap);
  const worded = rangeWords.has(next.text) && next.gap.trim() === '';
  const between = (opener === 'between' || opener === 'entre') && (next.text === 'and' || next.text === 'et');
  if (!joined && !worded && !between) return null;
  const high = amountAt(tokens, joined ? low.to : low.to + 1, end);
  return high !== null && scaleLow(low.value, high.value) < high.value ? high : null;
};

/** `10-12k` means 10,000 to 12,000. */
const scaleLow = (low: number, high: number): number =>
  low > 0 && low < 1000 && low * 1000 < high && low * 1000 >= high / 10 ? low * 1000 : low;

/** `plusieurs milliers`, `hundreds`, `tens of thousands`, `des dizaines de milliers`: a size, no value. */
const orderAt = (
  tokens: readonly Token[],
  at: number,
): { readonly figure: Figure; readonly to: number } | null => {
  for (const { words, order } of orders) {
    if (words.every((word, offset) => tokens[at + offset]?.text === word))
      return { figure: { relation: 'order', order }, to: at + words.length };
  }
  return null;
};

const qualifierBefore = (tokens: readonly Token[], at: number, free: number) => {
  const sign = /([<>~≈±])=?\s*$/.exec(tokens[at]?.gap ?? '')?.[1];
  if (sign === '>') return { relation: 'more-than', from: at } as const;
  if (sign === '<') return { relation: 'less-than', from: at } as const;
  if (sign !== undefined) return { relation: 'about', from: at } as const;
  for (const { words, relation } of qualifiers) {
    const from = at - words.length;
    if (from >= free && words.every((word, offset) => tokens[from + offset]?.text === word))
      return { relation, from };
  }
  return null;
};

/** `3000+`, `600 environ`, `600 or so`. */
const qualifierAfter = (tokens: readonly Token[], to: number) => {
  if (tokens[to - 1]?.after === '+') return { relation: 'more-than', to } as const;
  const next = tokens[to];
  if (next === undefined) return null;
  if (next.gap.trim() !== '') return null;
  const relation = qualifiersAfter.get(next.text);
  if (relation !== undefined) return { relation, to: to + 1 } as const;
  if (next.text === 'or' && tokens[to + 1]?.text === 'so') return { relation: 'about', to: to + 2 } as const;
  return null;
};
