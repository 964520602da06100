/** A message, read: its figures, each with the names and dates between it and its neighbours. */

import type { Index } from '../index/search-index.ts';
import { type FigureSpan, figuresIn } from '../numbers/numbers.ts';
import { type TimeSpan, timesIn } from '../times/times.ts';
import type { Token } from '../words/fold.ts';
import { tokenise } from '../words/fold.ts';
import { mayCount } from './counts.ts';
import { changes } from './deed-words.ts';
import { type Layout, layOut } from './layout.ts';
import type { Name } from './name.ts';
import { namesIn } from './names.ts';
import { oldYearsIn } from './old-years.ts';
import { plainWords } from './plain.ts';
import { respell } from './respell.ts';
import { spellOut } from './spellings.ts';

/** Longer texts are read up to here; Discord's longest message has 4,000 characters, its longest option 6,000. */
export const longestMessage = 6000;

/** What stands beside figures in a sentence, in order. */
export type Mark =
  | { readonly kind: 'figure'; readonly at: number; readonly which: number }
  | { readonly kind: 'name'; readonly at: number; readonly name: Name }
  | { readonly kind: 'time'; readonly at: number; readonly time: TimeSpan }
  | { readonly kind: 'cut'; readonly at: number; readonly hard: boolean };

export type Reading = {
  readonly typed: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly FigureSpan[];
  readonly names: readonly Name[];
  readonly layout: Layout;
  /** Sentence → its marks, first to last. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** Whether a token belongs to a name, a date or a figure. */
  readonly used: readonly boolean[];
};

/** Reads a message. Linear in its length; what is beyond `longestMessage` is not read. */
export const readMessage = (index: Index, text: string): Reading => {
  const typed = text.slice(0, longestMessage);
  const { tokens: typedTokens } = tokenise(plainWords(typed), longestMessage);
  const tokens = respell(index, spellOut(typedTokens, index.vocabulary));
  const times = [...timesIn(tokens, index.dataset.newest), ...oldYearsIn(tokens, typed)].filter(
    (time) => time.mode !== 'latest' && !(time.bareYear && countsAsNumber(index, tokens, time)),
  );
  const used = tokens.map(() => false);
  for (const time of times) used.fill(true, time.start, time.end);
  const dated = [...used];
  const names = namesIn(index, tokens, (at) => dated[at] === true, typed);
  for (const name of names) used.fill(true, name.from, name.to);
  const named = [...used];
  const spans = figuresIn(tokens, (at) => named[at] === true).flatMap((span) => endsOf(tokens, span));
  const figures = spans.filter((span) =>
    mayCount(
      typed,
      tokens,
      span,
      (at) => named[at] === true,
      (at) => dated[at] === true,
    ),
  );
  for (const figure of spans) used.fill(true, figure.from, figure.to);
  const starts = new Set(figures.map((figure) => figure.amount.start));
  const layout = layOut(tokens, (at) => starts.has(at));
  const dropped = spans.filter((span) => !starts.has(span.amount.start));
  return {
    typed,
    tokens,
    figures,
    names,
    layout,
    used,
    marks: marksOf(tokens, layout, { figures, names, times, dropped }),
  };
};

/** "From 300 to 600" after a verb of change is two figures, and so is "600 or 4,700"; anything else is a range. */
const endsOf = (tokens: readonly Token[], span: FigureSpan): readonly FigureSpan[] => {
  const { figure, amount } = span;
  if (figure.relation !== 'between') return [span];
  const opener = tokens[amount.start - 1]?.text ?? '';
  const changed =
    /^(?:from|de|d)$/.test(opener) &&
    [-2, -3].some((back) => changes.has(tokens[amount.start + back]?.text ?? ''));
  const words = tokens.slice(amount.start, amount.end).findIndex(({ text }) => /^(?:to|a|or|ou)$/.test(text));
  const middle = amount.start + words;
  const apart = /^(?:or|ou)$/.test(tokens[middle]?.text ?? '') && figure.high >= 3 * figure.low;
  if (words < 1 || !(changed || apart)) return [span];
  const one = (value: number, start: number, end: number): FigureSpan => ({
    figure: { relation: 'exactly', value },
    from: start,
    to: end,
    amount: { start, end },
    maybeYear: false,
  });
  return [
    one(figure.low, amount.start, middle),
    { ...one(figure.high, middle + 1, amount.end), to: Math.max(span.to, amount.end) },
  ];
};

/** Four bare digits that a claim carries and nothing makes a year: 2000. */
const countsAsNumber = (index: Index, tokens: readonly Token[], time: TimeSpan): boolean =>
  index.postings.has(`figure:${Number(tokens[time.end - 1]?.text ?? '')}`);

type Parts = {
  readonly figures: readonly FigureSpan[];
  readonly names: readonly Name[];
  readonly times: readonly TimeSpan[];
  readonly dropped: readonly FigureSpan[];
};

const marksOf = (
  tokens: readonly Token[],
  layout: Layout,
  { figures, names, times, dropped }: Parts,
): ReadonlyMap<number, readonly Mark[]> => {
  const within = tokens.map(() => false);
  for (const { from, to } of names) within.fill(true, from + 1, to);
  for (const { start, end } of times) within.fill(true, start + 1, end);
  for (const { from, to } of figures) within.fill(true, from + 1, to);
  const numbers = new Set(dropped.map((span) => span.from));
  const cuts = tokens.flatMap((_, at): readonly Mark[] => {
    const cut = layout.cut[at];
    if (within[at] === true) return [];
    if (numbers.has(at)) return [{ kind: 'cut', at, hard: true }];
    return cut === null || cut === undefined ? [] : [{ kind: 'cut', at, hard: cut === 'hard' }];
  });
  const all: readonly Mark[] = [
    ...cuts,
    ...figures.map((figure, which): Mark => ({ kind: 'figure', at: figure.from, which })),
    ...names.map((name): Mark => ({ kind: 'name', at: name.from, name })),
    ...times.map((time): Mark => ({ kind: 'time', at: time.start, time })),
  ];
  const order = { cut: 0, name: 1, time: 1, figure: 1 } as const;
  const sorted = [...all].sort((a, b) => a.at - b.at || order[a.kind] - order[b.kind]);
  const marks = new Map<number, Mark[]>();
  for (const mark of sorted) {
    const sentence = layout.sentence[mark.at] ?? 0;
    const held = marks.get(sentence);
    if (held === undefined) marks.set(sentence, [mark]);
    else held.push(mark);
  }
  return marks;
};
