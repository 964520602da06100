/** "1100 or 1000": two numbers to choose between, unless some claim gives them as one range. */
import { holds } from '../claims/find.ts';
import type { Index } from '../index/search-index.ts';
import { type FigureSpan, figuresIn } from '../numbers/numbers.ts';
import type { Token } from '../words/fold.ts';

/** A figure of a question, and the asker's words for it, or words that say the same. */
type Asked = Pick<FigureSpan, 'figure' | 'from' | 'to'> & { readonly words: string };

/** The figures as they were asked: a range that "or" joins and that no claim holds is two figures. */
export const alternatives = (
  index: Index,
  tokens: readonly Token[],
  { figure, from, to }: FigureSpan,
  words: (from: number, to: number) => string,
): readonly Asked[] => {
  const span = { figure, from, to, words: words(from, to) };
  if (!('low' in figure)) return [span];
  const joint = tokens.findIndex(({ text }, at) => at > from && at < to && /^(or|ou)$/.test(text));
  const asRange = { kind: 'figure', figure, words: '' } as const;
  if (joint === -1 || holds(index, { topic: null, facets: [asRange] })) return [span];
  const one = (value: number, start: number, end: number, said: string): Asked => ({
    figure: { relation: 'exactly', value },
    from: start,
    to: end,
    words: said,
  });
  // The 11 of "11 or 18 thousand" is 11,000.
  const low = figuresIn(tokens.slice(from, joint))[0]?.figure;
  const whole = low !== undefined && 'value' in low && low.value === figure.low;
  return [
    one(figure.low, from, joint, whole ? words(from, joint) : String(figure.low)),
    one(figure.high, joint + 1, to, words(joint + 1, to)),
  ];
};
