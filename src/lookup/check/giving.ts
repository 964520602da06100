/** Who hands something over, to whom, and who merely gives a number: "gave Putin 18,000 troops", "gave 4,000". */

import { couldBeNumber } from '../numbers/number-words.ts';
import type { Token } from '../words/fold.ts';
import { isFiller } from '../words/words.ts';
import type { Measures } from './cues.ts';
import { people } from './noun-words.ts';
import { articles, handing } from './speech-words.ts';

/** "Kim gave Putin 18,000" hands them over; "Zelensky gave 4,000" and "gave a figure of" tell. */
export const hands = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]?.text ?? '';
  // "Donne à Poutine".
  const to =
    next === 'a' && !/^\d/.test(tokens[at + 1]?.text ?? '') && !couldBeNumber(tokens[at + 1]?.text ?? '');
  if (to && !isFiller(tokens[at + 1]?.text ?? '')) return true;
  const told =
    /^\d/.test(next) || couldBeNumber(next) || articles.has(next) || isFiller(next) || people.has(next);
  return !told || /^(?:him|his|us|them|lui|leur|nous|to)$/.test(next);
};

/** "Kim lent Putin 18,000 soldiers", "a offert à Poutine 18 000 soldats": whom they were given to says nothing. */
export const isRecipient = (tokens: readonly Token[], from: number, to: number): boolean => {
  const next = tokens[to]?.text ?? '';
  const before = tokens[from - 1]?.text === 'a' ? from - 2 : from - 1;
  return handing.has(tokens[before]?.text ?? '') && (/^\d/.test(next) || couldBeNumber(next));
};

/** "Zelensky has 600 killed": he counts them. */
export const keepsCount = (
  tokens: readonly Token[],
  to: number,
  measures: Measures,
  isLoss: (measure: string) => boolean,
): boolean => {
  const number = tokens[to + 1]?.text ?? '';
  if (!/^(?:has|had|a)$/.test(tokens[to]?.text ?? '') || !(/^\d/.test(number) || couldBeNumber(number)))
    return false;
  for (let at = to + 2; at < to + 8; at += 1) {
    const measure = measures.get(at);
    if (typeof measure === 'string') return isLoss(measure);
    if (/[,:;.(]\s/.test(tokens[at]?.gap ?? '')) return false;
  }
  return false;
};
