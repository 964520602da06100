/** A question as typed → what it names, what was guessed, and what was not understood. */
import type { Topic } from '../../dataset/schema.ts';
import type { Facet, Guess } from '../answer.ts';
import type { Index } from '../index/search-index.ts';
import { wordKey } from '../index/summary-words.ts';
import { exactMatches } from '../names/phrases.ts';
import { figuresIn } from '../numbers/numbers.ts';
import { type TimeSpan, timesIn } from '../times/times.ts';
import { asidesIn } from '../words/asides.ts';
import { isChat } from '../words/chat-words.ts';
import { isCommonWord } from '../words/common-words.ts';
import { type Token, tokenise, typedWords } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isFiller, isTopicWord, namesTopic, overviewWords } from '../words/words.ts';
import { alternatives } from './alternatives.ts';
import { askerClauses } from './asker.ts';
import { eventTimes } from './event-times.ts';
import { agentsAmong, nameSlots, partOfName } from './name-slots.ts';
import { portraitEnd } from './portrait.ts';
import { isQualifier } from './qualifiers.ts';
import { reasonsAsked } from './reasons.ts';
import { type Doubt, respell } from './respell.ts';
import { isDoing, using } from './role-words.ts';
import { turnNames } from './turned.ts';

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
  /** The claimant that stands here side by side with another. */
  readonly side?: Facet;
  /** Misspelt: what is spelt right beside it says more. */
  readonly guessed?: true;
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
  for (const at of tokens.keys()) if (isQualifier(tokens, at)) used[at] = true;
  const named = exactMatches(tokens, index.vocabulary, (at) => used[at] === true, query).filter(
    (match) => match.to - match.from > 1 || !/^\d/.test(tokens[match.from]?.text ?? ''),
  );
  for (const match of named) used.fill(true, match.from, match.to);
  const words = (from: number, to: number) => typedWords(query, typed, from, to);
  const figures = figuresIn(tokens, (at) => used[at] === true).flatMap((span) =>
    alternatives(index, tokens, span, words),
  );
  for (const figure of figures) used.fill(true, figure.from, figure.to);
  const { measures } = index.dataset;
  const turned = turnNames(
    { vocabulary: index.vocabulary, measures },
    tokens,
    named,
    (at) => used[at] === true,
  );
  for (const turn of [...turned.strange, ...turned.read, ...turned.matches])
    used.fill(true, turn.from, turn.to);
  // "Fewer than 600": a word that says how exact a number is names nothing.
  const matches = turned.matches.filter(
    (match) => !figures.some(({ from, to }) => match.from >= from && match.to <= to),
  );
  const slots: Slot[] = [
    ...times.map((time) => timeSlot(time, words(time.start, time.end))),
    ...nameSlots(index, tokens, matches, words),
    ...figures.map(({ figure, from, to, words: said }) => ({
      words: said,
      from,
      to,
      facets: [{ kind: 'figure', figure, words: said } as const],
      ask: false,
    })),
  ];
  const ignored: string[] = [
    ...asides.filter(({ kind }) => kind === 'strange'),
    ...agentsAmong(index, tokens, matches),
    ...turned.strange,
  ].map(({ from, to }) => words(from, to));
  for (const [at, token] of tokens.entries()) {
    if (used[at] === true || isFiller(token.text) || isTopicWord(token.text, topic)) continue;
    if (isChat(token.text) || overviewWords.has(token.text)) continue;
    const facet = wordFacet(index, token, words(at, at + 1));
    const partial = facet === null ? partOfName(index, token, words(at, at + 1)) : [];
    if (partial.length > 0)
      slots.push({ words: words(at, at + 1), from: at, to: at + 1, facets: partial, ask: true });
    else if (facet === null && isDoing(token.text)) continue;
    else if (facet === null) ignored.push(words(at, at + 1));
    else {
      const spare = isDoing(token.text) || using.has(token.text) ? ({ spare: true } as const) : {};
      slots.push({ words: facet.words, from: at, to: at + 1, facets: [facet], ask: false, ...spare });
    }
  }
  if (cut.trim() !== '') ignored.push(`${cut.trim().slice(0, 40)}…`);
  const portrait = portraitEnd(tokens, slots);
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
    slots: slots
      .sort((a, b) => a.from - b.from)
      .map((slot) =>
        guesses.some(({ at }) => at >= slot.from && at < slot.to) ? { ...slot, guessed: true } : slot,
      ),
    guesses,
    doubts,
    ignored,
  };
};

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
