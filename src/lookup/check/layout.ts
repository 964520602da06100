/** The sentences of a message, and where one clause ends and the next begins. */
import type { Token } from '../words/fold.ts';
import { joints } from './deed-words.ts';

export type Layout = {
  /** Sentence of each token; a bracket that holds a figure is a sentence of its own. */
  readonly sentence: readonly number[];
  /** `hard` before a token that punctuation parts from the one before it, `soft` at a joining word. */
  readonly cut: readonly ('hard' | 'soft' | null)[];
  /** Sentence of a bracket → the sentence around it. */
  readonly around: ReadonlyMap<number, number>;
  /** Sentences that end in a colon and lead what follows: "North Korean losses:". */
  readonly headings: ReadonlySet<number>;
};

/** A full stop after one of these ends no sentence: "approx. 600". */
const abbreviations = new Set(
  `mr mrs ms mme dr st gen col lt sgt approx env incl inc no nr cf vs jan feb mar apr jun jul aug sep sept oct nov dec
  janv fevr avr juil тыс тис млн`.split(/\s+/),
);

/** Lays out `tokens`; `isFigure` says where a figure stands. Linear in their number. */
export const layOut = (tokens: readonly Token[], isFigure: (at: number) => boolean): Layout => {
  const sentence: number[] = [];
  const cut: ('hard' | 'soft' | null)[] = [];
  const around = new Map<number, number>();
  const headings = new Set<number>();
  const brackets = bracketsOf(tokens, isFigure);
  let open: number[] = [];
  let [current, last] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    if (brackets.closed.has(at)) current = open.pop() ?? current;
    if (at > 0 && endsSentence(token.gap, tokens[at - 1]?.text ?? '', isFigure(at - 1))) {
      if (/:[^:\n]*\n/.test(token.gap)) headings.add(current);
      last += 1;
      current = last;
      open = [];
    }
    if (brackets.opened.has(at)) {
      last += 1;
      around.set(last, current);
      open.push(current);
      current = last;
    }
    sentence.push(current);
    cut.push(at > 0 && parts(token.gap) ? 'hard' : joints.has(token.text) ? 'soft' : null);
  }
  return { sentence, cut, around, headings };
};

const endsSentence = (gap: string, before: string, counts: boolean): boolean => {
  if (/[\n!?;•。！？]/.test(gap)) return true;
  // "U.S. says" and "approx. 600" go on, and so does "...".
  return (
    /\.[\s"'”»)*_]/.test(gap) &&
    !gap.includes('..') &&
    !abbreviations.has(before) &&
    (before.length > 1 || before === 'k' || counts)
  );
};

/** Quotation marks part nothing: `"600" soldiers` are 600 soldiers. */
const parts = (gap: string): boolean => /[,()[\]—|→…]|\s[-–/]|[-–]\s|\.\./.test(gap);

/** Where brackets that hold a figure begin, and where the text after them goes on. */
const bracketsOf = (tokens: readonly Token[], isFigure: (at: number) => boolean) => {
  const opened = new Set<number>();
  const closed = new Set<number>();
  let start = -1;
  let figure = false;
  for (const [at, { gap }] of tokens.entries()) {
    const [opening, closing] = [gap.lastIndexOf('('), gap.lastIndexOf(')')];
    if (start >= 0 && closing >= 0) {
      if (figure) {
        opened.add(start);
        closed.add(at);
      }
      start = -1;
    }
    if (opening > closing) {
      start = at;
      figure = false;
    }
    figure ||= isFigure(at);
  }
  if (start >= 0 && figure) opened.add(start);
  return { opened, closed };
};
