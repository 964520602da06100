/** A question as typed → what it names, what was guessed, and what was not understood. */
import type { Topic } from '../../dataset/schema.ts';
import type { Facet, Guess } from '../answer.ts';
import type { Index } from '../index/search-index.ts';
import { wordKey } from '../index/summary-words.ts';
import { exactMatches } from '../names/phrases.ts';
import { figuresIn } from '../numbers/numbers.ts';
import { type TimeSpan, timesIn } from '../times/times.ts';
import { type Aside, asidesIn } from '../words/asides.ts';
import { isChat } from '../words/chat-words.ts';
import { isCommonWord } from '../words/common-words.ts';
import { type Token, tokenise, typedWords } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isLoose } from '../words/loose-words.ts';
import { isFiller, isTopicWord, namesTopic, overviewWords } from '../words/words.ts';
import { askerClauses } from './asker.ts';
import { eventTimes } from './event-times.ts';
import { framesIn } from './frame.ts';
import { inTheirLanguage } from './language.ts';
import { agentsAmong, nameSlots, partOfName } from './name-slots.ts';
import { withNegation } from './negation.ts';
import { portraitEnd } from './portrait.ts';
import { type Doubt, respell } from './respell.ts';
import { isDoing, using } from './role-words.ts';
import { turnsIn } from './turned.ts';

/** One part of the question, with everything that it may mean, the likeliest first. */
export type Slot = {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Never empty. */
  readonly facets: readonly Facet[];
  /** Two things of one kind: only the asker can say. */
  readonly ask: boolean;
  /** A name that is asked to have said it. */
  readonly speaks?: true;
  /** Narrows the question where a claim has it, and adds nothing where none does. */
  readonly spare?: true;
};

export type Read = {
  readonly query: string;
  readonly slots: readonly Slot[];
  readonly guesses: readonly { readonly typed: string; readonly read: string; readonly at: number }[];
  readonly doubts: readonly Doubt[];
  readonly ignored: readonly string[];
};

/**
 * Reads a question; `topic` is the command's, whose own name adds nothing ("equipment" in /equipment). Costs
 * the length of the question, not the number of claims.
 */
export const understand = (index: Index, query: string, topic: Topic | null): Read => {
  const { tokens: typed, cut } = tokenise(query);
  const { tokens, guesses, doubts } = respell(index, query, typed);
  const times = timesOf(index, tokens);
  const used = tokens.map(() => false);
  for (const time of times) used.fill(true, time.start, time.end);
  const dated = [...used];
  // "According to North Korea" is no "to North Korea".
  for (const [at, token] of tokens.entries()) {
    if (token.text === 'to' && tokens[at - 1]?.text === 'according') used[at] = true;
  }
  const own = askerClauses(
    tokens,
    (all) => exactMatches(all, index.vocabulary, undefined, query),
    (at) => used[at] === true,
    index.dataset,
  );
  for (const clause of own) used.fill(true, clause.from, clause.to);
  const asides = asidesIn(tokens, (at) => used[at] === true);
  for (const aside of asides) used.fill(true, aside.from, aside.to);
  const named = exactMatches(tokens, index.vocabulary, (at) => used[at] === true, query).filter(
    (match) => match.to - match.from > 1 || !/^\d/.test(tokens[match.from]?.text ?? ''),
  );
  const all = withNegation(index.vocabulary, tokens, inTheirLanguage(index.vocabulary, tokens, named));
  for (const match of all) used.fill(true, match.from, match.to);
  const figures = figuresIn(tokens, (at) => used[at] === true);
  for (const figure of figures) used.fill(true, figure.from, figure.to);
  const frames = framesIn(index, topic, {
    query,
    tokens,
    matches: all,
    taken: (at) => dated[at] === true || [...figures, ...asides.filter(isStrange)].some(covers(at)),
    certain: figures.length > 0 || (topic !== null && topic !== 'casualties'),
  });
  const framed = (at: number) => frames.some(covers(at));
  const matches = all.filter(({ from }) => !framed(from));
  for (const frame of frames) used.fill(true, frame.from, frame.to);
  const words = (from: number, to: number) => typedWords(query, typed, from, to);
  const slots: Slot[] = [
    ...times.map((time) => timeSlot(time, words(time.start, time.end))),
    ...nameSlots(index, tokens, matches, words),
    ...figures.map(({ figure, from, to }) => ({
      words: words(from, to),
      from,
      to,
      facets: [{ kind: 'figure', figure, words: words(from, to) } as const],
      ask: false,
    })),
  ];
  const ignored: string[] = [
    ...asides.filter(({ kind, from }) => kind === 'strange' || (kind === 'unmeant' && !framed(from))),
    ...agentsAmong(index, tokens, matches),
  ].map(({ from, to }) => words(from, to));
  const measured = (at: number) =>
    matches.some(
      ({ senses, from, to }) => at >= from && at < to && senses.some(({ kind }) => kind === 'measure'),
    );
  for (const turn of turnsIn(tokens, measured, (at) => used[at] === true)) {
    ignored.push(words(turn.from, turn.to));
    used.fill(true, turn.from, turn.to);
  }
  for (const [at, token] of tokens.entries()) {
    if (used[at] === true || isFiller(token.text) || isTopicWord(token.text, topic)) continue;
    if (isChat(token.text) || overviewWords.has(token.text)) continue;
    const facet = wordFacet(index, token, words(at, at + 1));
    const partial = facet === null ? partOfName(index, token, words(at, at + 1)) : [];
    if (partial.length > 0)
      slots.push({ words: words(at, at + 1), from: at, to: at + 1, facets: partial, ask: true });
    else if (facet === null && (isDoing(token.text) || isLoose(token.text))) continue;
    else if (facet === null) ignored.push(words(at, at + 1));
    else {
      const spare =
        isDoing(token.text) || using.has(token.text) || isLoose(token.text) ? ({ spare: true } as const) : {};
      slots.push({ words: facet.words, from: at, to: at + 1, facets: [facet], ask: false, ...spare });
    }
  }
  if (cut.trim() !== '') ignored.push(`${cut.trim().slice(0, 40)}…`);
  const portrait = portraitEnd(tokens, slots, framed);
  if (portrait !== null) ignored.push(words(0, portrait));
  if (slots.length > 0) slots.push(...reasonsAsked(index, tokens));
  const blank = slots.length === 0 && ignored.length === 0;
  const everything =
    asides.some(({ kind }) => kind === 'overview') ||
    typed.some(({ text }) => overviewWords.has(text) || namesTopic(text, topic));
  // Little words alone, or no word at all, ask nothing: "of the", "💀".
  if (blank && !everything && query.trim() !== '') ignored.push(query.trim().slice(0, 80));
  return {
    query,
    slots: slots.sort((a, b) => a.from - b.from),
    guesses: guesses.filter(({ at }) => !framed(at)),
    doubts: doubts.filter(({ at }) => !framed(at)),
    ignored,
  };
};

const isStrange = ({ kind }: Aside): boolean => kind === 'strange';

const covers =
  (at: number) =>
  ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    at >= from && at < to;

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

const timeSlot = (time: TimeSpan, words: string): Slot => ({
  words,
  from: time.start,
  to: time.end,
  facets: [{ kind: 'time', mode: time.mode, from: time.from, to: time.to, words }],
  ask: false,
});

/** "Why did they stop": first of all the claims that give a reason. */
const reasonsAsked = (index: Index, tokens: readonly Token[]): readonly Slot[] => {
  const at = tokens.findIndex(({ text }) => text === 'why' || text === 'pourquoi');
  const word = wordKey('reason');
  if (at === -1 || !index.postings.has(`word:${word}`)) return [];
  const { text } = tokens[at] ?? { text: '' };
  return [
    {
      words: text,
      from: at,
      to: at + 1,
      facets: [{ kind: 'word', word, words: text }],
      ask: false,
      spare: true,
    },
  ];
};

/** An everyday word joins a summary's word by its inflection alone: "treat" is no form of "treaty". */
const wordFacet = (index: Index, token: Token, words: string): Facet | null => {
  if (isCommonWord(token.text) && !index.guesser.summaryStems.has(stem(token.text))) return null;
  const word = wordKey(token.text);
  return index.postings.has(`word:${word}`) ? { kind: 'word', word, words } : null;
};

/** Guesses with the facet that they led to, for the line "read as"; a little word led to none and is named itself. */
export const guessesOf = (reading: Read, facets: readonly (Facet | null)[]): readonly Guess[] =>
  reading.guesses.map(({ typed, read, at }) => {
    const which = reading.slots.findIndex((slot) => at >= slot.from && at < slot.to);
    return { typed, read, facet: facets[which] ?? { kind: 'word', word: read, words: read } };
  });
