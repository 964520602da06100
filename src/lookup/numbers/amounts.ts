/** One amount, in digits or in words, before what stands around it says how exact it is. */
import type { Token } from '../words/fold.ts';
import { couldBeNumber, multipliers, numerals, roundWords, scaleOf } from './number-words.ts';

/** One amount before its qualifier is known. */
export type Amount = {
  readonly value: number;
  readonly to: number;
  /** `a dozen`, `une centaine`: round by their very word. */
  readonly round: boolean;
  /** Digits alone, without separator or multiplier. */
  readonly bare: boolean;
};

/** Separators of thousands; a decimal comma or point is told from them by the digits that follow. */
const thousands = /^[ .,'’`´\u00a0\u2009\u202f_]$/;
export const decimal = /^[.,·]$/;
/** Not across lines: two items of a list are no range. */
export const dash = /^[^\S\n]?[-–—~][^\S\n]?$/;
/** Beyond this no figure of people or shells is meant. */
const largest = 1e12;

export const isDigits = (text: string) => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

export const amountAt = (tokens: readonly Token[], at: number, end: number): Amount | null => {
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
  let least = 1;
  while (scale !== null) {
    value *= scale.factor;
    least *= scale.factor;
    to = scale.to;
    bare = false;
    scale = multiplierAt(tokens, to, end);
  }
  for (let rest = restAt(tokens, to, end, least); rest !== null; rest = restAt(tokens, to, end, least)) {
    value += rest.value;
    least = rest.least;
    to = rest.to;
  }
  const rounded = Math.round(value);
  if (Math.abs(value - rounded) > 1e-6 || rounded > largest) return null;
  return { value: rounded, to, round: false, bare };
};

/** The `700` of `4 mille 700`, the `8천` of `1만 8천`: what is left below the multiplier before it. */
const restAt = (
  tokens: readonly Token[],
  at: number,
  end: number,
  above: number,
): { readonly value: number; readonly least: number; readonly to: number } | null => {
  const [word, token] = [tokens[at - 1], tokens[at]];
  // `4k 700` and `4 million, 700` are two numbers.
  if (word === undefined || token === undefined || at >= end || above < 1e3 || word.text.length < 1)
    return null;
  if (!isDigits(token.text) || token.text.length > 4 || !/^ ?$/.test(token.gap) || isDigits(word.text))
    return null;
  if (word.text === 'k' || word.text === 'm') return null;
  const scale = multiplierAt(tokens, at + 1, end);
  const value = Number(token.text) * (scale?.factor ?? 1);
  if (value === 0 || value >= above || (scale === null && value < above / 100)) return null;
  return { value, least: scale?.factor ?? 1, to: scale?.to ?? at + 1 };
};

/** `m` only when glued (`240 m` is a length), `k` with or without a space, words in any case. */
const multiplierAt = (tokens: readonly Token[], at: number, end: number) => {
  const token = tokens[at];
  if (token === undefined || at >= end) return null;
  if (token.text === 'k' && /^[ \u00a0\u202f]$/.test(token.gap)) return { factor: 1e3, to: at + 1 };
  if (token.gap === '' && (token.text === 'k' || token.text === 'm'))
    return { factor: token.text === 'k' ? 1e3 : 1e6, to: at + 1 };
  if (token.gap.trim() !== '' && !dash.test(token.gap)) return null;
  const factor = scaleOf(token.text);
  return factor === undefined ? null : { factor, to: at + 1 };
};

/** `une quinzaine de milliers`, `a dozen thousand`. */
const thousandfold = (tokens: readonly Token[], amount: Amount, end: number): Amount => {
  const of = /^(?:de|of)$/.test(tokens[amount.to]?.text ?? '') ? amount.to + 1 : amount.to;
  const scaled = of < end && amount.value < 1000 && /^(?:milliers?|thousands?)$/.test(tokens[of]?.text ?? '');
  return scaled ? { ...amount, value: amount.value * 1000, to: of + 1 } : amount;
};

/** `fifteen thousand`, `quatre mille sept cents`, `a dozen`, `une centaine`. */
const wordsAt = (tokens: readonly Token[], at: number, end: number): Amount | null => {
  const first = tokens[at]?.text ?? '';
  const article = first === 'a' || first === 'an' || first === 'un' || first === 'une' || first === 'one';
  const second = tokens[at + 1]?.text ?? '';
  const round = roundWords.get(article ? second : first);
  if (round !== undefined && (article || first === 'dozen' || first === 'half'))
    return thousandfold(tokens, { value: round, to: at + (article ? 2 : 1), round: true, bare: false }, end);
  const half = first === 'half' && /^an?$/.test(second) ? at + 2 : first === 'demi' ? at + 1 : null;
  const whole = half === null || half >= end ? undefined : multipliers.get(tokens[half]?.text ?? '');
  if (half !== null && whole !== undefined)
    return { value: whole / 2, to: half + 1, round: true, bare: false };
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
