/** What each word of a question belongs to: a date, a number, a name, a turn of phrase, or talk around the question. */
import type { Topic } from '../../dataset/schema.ts';
import type { Index } from '../index/search-index.ts';
import { exactMatches, type PhraseMatch } from '../names/phrases.ts';
import { figuresIn } from '../numbers/numbers.ts';
import { type TimeSpan, timesIn } from '../times/times.ts';
import { type Aside, asidesIn } from '../words/asides.ts';
import type { Token } from '../words/fold.ts';
import { type Alternative, alternatives } from './alternatives.ts';
import { askerClauses } from './asker.ts';
import { eventTimes } from './event-times.ts';
import { framesIn } from './frame.ts';
import { inTheirLanguage } from './language.ts';
import { isQualifier } from './qualifiers.ts';
import type { Segment } from './segments.ts';
import { turnNames } from './turned.ts';

/** The words of a question, respelt. */
type Question = {
  readonly query: string;
  readonly tokens: readonly Token[];
  /** What was typed for tokens [from, to). */
  readonly words: (from: number, to: number) => string;
};

type Parts = {
  readonly times: readonly TimeSpan[];
  readonly figures: readonly Alternative[];
  /** Names, each as it stands after what turns it. */
  readonly matches: readonly PhraseMatch[];
  /** Turns of phrase that are read as a whole. */
  readonly asides: readonly Aside[];
  /** What was not understood in one piece. */
  readonly strange: readonly Segment[];
  /** Talk around the question, which is no part of what is asked. */
  readonly frames: readonly Segment[];
  /** Whether a token belongs to any of these. */
  readonly used: (at: number) => boolean;
};

/** Parts the words of a question; each belongs to one part, and the earlier kinds come before the later ones. */
export const partsOf = (index: Index, question: Question, topic: Topic | null): Parts => {
  const { query, tokens, words } = question;
  const { vocabulary, dataset } = index;
  const taken = tokens.map(() => false);
  const used = (at: number) => taken[at] === true;
  const take = <Part extends Segment>(parts: readonly Part[]): readonly Part[] => {
    for (const { from, to } of parts) taken.fill(true, from, to);
    return parts;
  };
  const times = timesOf(index, tokens);
  const dated = take(times.map(({ start, end }) => ({ from: start, to: end })));
  take(accordingTo(tokens));
  const own = take(
    askerClauses(tokens, (all) => exactMatches(all, vocabulary, undefined, query), used, dataset),
  );
  const asides = take(asidesIn(tokens, used));
  take([...tokens.keys()].filter((at) => isQualifier(tokens, at)).map((at) => ({ from: at, to: at + 1 })));
  const names = exactMatches(tokens, vocabulary, used, query).filter(
    (match) => match.to - match.from > 1 || !/^\d/.test(tokens[match.from]?.text ?? ''),
  );
  const named = take(inTheirLanguage(vocabulary, tokens, names));
  const figures = take(figuresIn(tokens, used).flatMap((span) => alternatives(index, tokens, span, words)));
  const meant = [...dated, ...figures, ...asides.filter(({ kind }) => kind === 'strange')];
  const around = take(
    framesIn(index, topic, {
      query,
      tokens,
      matches: named,
      taken: (at) => meant.some(covers(at)),
      certain: figures.length > 0 || (topic !== null && topic !== 'casualties'),
    }),
  );
  const framed = (at: number) => around.some(covers(at));
  const live = named.filter(({ from }) => !framed(from));
  const turned = turnNames({ vocabulary, measures: dataset.measures }, tokens, live, used);
  take([...turned.strange, ...turned.read, ...turned.matches]);
  const unmeant = asides.filter(
    ({ kind, from }) => kind === 'strange' || (kind === 'unmeant' && !framed(from)),
  );
  return {
    times,
    figures,
    // "Fewer than 600": a word that says how exact a number is names nothing.
    matches: turned.matches.filter(
      (match) => !figures.some(({ from, to }) => match.from >= from && match.to <= to),
    ),
    asides,
    strange: [...unmeant, ...turned.strange],
    frames: [...own, ...around],
    used,
  };
};

/** Whether a part holds a token. */
export const covers =
  (at: number) =>
  ({ from, to }: Segment): boolean =>
    at >= from && at < to;

/** "According to North Korea" is no "to North Korea". */
const accordingTo = (tokens: readonly Token[]): readonly Segment[] =>
  tokens.flatMap(({ text }, at) =>
    text === 'to' && tokens[at - 1]?.text === 'according' ? [{ from: at, to: at + 1 }] : [],
  );

/** Times, and "before the treaty"; a bare 2000 is a number where a claim carries it, 2024 a year. */
const timesOf = (index: Index, tokens: readonly Token[]): readonly TimeSpan[] => {
  const years = timesIn(tokens, index.dataset.newest).filter(
    (time) => !time.bareYear || !index.postings.has(`figure:${Number(tokens[time.end - 1]?.text ?? '')}`),
  );
  // "The 2024 defence treaty": the year is part of the name.
  const names = years.some((time) => time.bareYear) ? exactMatches(tokens, index.vocabulary) : [];
  const named = years.filter(
    (time) =>
      !time.bareYear || !names.some(({ from, to }) => from <= time.start && to >= time.end && to - from > 2),
  );
  return [...named, ...eventTimes(index, tokens, named)].sort((a, b) => a.start - b.start);
};
