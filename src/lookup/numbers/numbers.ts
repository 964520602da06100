/** Every way of writing a number: `4 700`, `4.7k`, `quinze mille`, `a dozen`, `between 10,000 and 12,000`. */
import type { Figure } from '../../dataset/schema.ts';
import type { Token } from '../words/fold.ts';
import { type Amount, amountAt, dash, decimal, isDigits } from './amounts.ts';
import { couldBeNumber, couldBeOrder, counter, orders, qualifiers, qualifiersAfter } from './number-words.ts';

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

const rangeWords = new Set(['to', 'a', 'or', 'ou', 'до']);
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
  if (!couldBegin(tokens[at]?.text ?? '')) return null;
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

/** The cheap test before the parsers. */
const couldBegin = (word: string): boolean => isDigits(word) || couldBeNumber(word) || couldBeOrder(word);

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
