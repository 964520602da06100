/** A question as typed → what it names, what was guessed, and what was not understood. */
import type { Names, Topic } from '../dataset/schema.ts';
import type { Facet, Guess } from './answer.ts';
import { isChat } from './chat-words.ts';
import { isCommonWord } from './common-words.ts';
import { eventTimes } from './event-times.ts';
import { foldWords, type Token, tokenise, typedWords } from './fold.ts';
import { stem } from './inflect.ts';
import { upwards } from './keys.ts';
import { joinMeasures } from './measures.ts';
import { figuresIn } from './numbers.ts';
import { exactMatches, type PhraseMatch } from './phrases.ts';
import { type Doubt, respell } from './respell.ts';
import { type Reading, roleOf } from './roles.ts';
import type { Index } from './search-index.ts';
import { wordKey } from './summary-words.ts';
import { type TimeSpan, timesIn } from './times.ts';
import { turnsIn } from './turned.ts';
import type { Sense } from './vocabulary.ts';
import { isFiller, isTopicWord, overviewWords } from './words.ts';

/** One part of the question, with everything that it may mean, the likeliest first. */
export type Slot = {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Never empty. */
  readonly facets: readonly Facet[];
  /** Two things of one kind: only the asker can say. */
  readonly ask: boolean;
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
  const matches = exactMatches(tokens, index.vocabulary, (at) => used[at] === true, query).filter(
    (match) => match.to - match.from > 1 || !/^\d/.test(tokens[match.from]?.text ?? ''),
  );
  for (const match of matches) used.fill(true, match.from, match.to);
  const figures = figuresIn(tokens, (at) => used[at] === true);
  for (const figure of figures) used.fill(true, figure.from, figure.to);
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
  const ignored: string[] = [];
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
    else if (facet === null) ignored.push(words(at, at + 1));
    else slots.push({ words: facet.words, from: at, to: at + 1, facets: [facet], ask: false });
  }
  if (cut.trim() !== '') ignored.push(`${cut.trim().slice(0, 40)}…`);
  const blank = slots.length === 0 && ignored.length === 0;
  const everything = typed.some(({ text }) => overviewWords.has(text) || isTopicWord(text, topic));
  // Little words alone, or no word at all, ask nothing: "of the", "💀".
  if (blank && !everything && query.trim() !== '') ignored.push(query.trim().slice(0, 80));
  return {
    query,
    slots: slots.sort((a, b) => a.from - b.from),
    guesses,
    doubts,
    ignored,
  };
};

/** Times, and "before the treaty"; a bare 2000 is a number where a claim carries it, 2024 a year. */
const timesOf = (index: Index, tokens: readonly Token[]): readonly TimeSpan[] => {
  const named = timesIn(tokens, index.dataset.newest).filter(
    (time) => !time.bareYear || !index.postings.has(`figure:${Number(tokens[time.end - 1]?.text ?? '')}`),
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

/** "Korea" alone is part of two names: the states and the subjects that bear it, between which the asker chooses. */
const partOfName = (index: Index, token: Token, words: string): readonly Facet[] => {
  const { subjects, claimants } = index.dataset;
  const bears = (names: Names) =>
    [names.en, names.fr].some((name) => foldWords(name).some((word) => stem(word) === stem(token.text)));
  const troops = [...subjects.values()].filter((subject) => subject.in_scope && bears(subject.names));
  const states = [...claimants.values()].filter(
    (claimant) => claimant.kind === 'state' && bears(claimant.names),
  );
  return [
    ...troops.map((subject) => ({ kind: 'subject', id: subject.id, words }) as const),
    ...states.map((claimant) => ({ kind: 'claimant', id: claimant.id, words }) as const),
  ];
};

const nameSlots = (
  index: Index,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
  words: (from: number, to: number) => string,
): readonly Slot[] => {
  const joined = joinMeasures(index, tokens, matches);
  const measured = (at: number) =>
    joined.some(
      (match) => at >= match.from && at < match.to && match.senses.some((sense) => sense.kind === 'measure'),
    );
  return joined.map((match): Slot => {
    const said = words(match.from, match.to);
    const role = roleOf(match, tokens, index.dataset, measured, (id) => troopsOf(index, id));
    return {
      words: said,
      from: match.from,
      to: match.to,
      facets: role.readings.map((reading) => facetOf(reading, said)),
      ask: role.ask,
    };
  });
};

/**
 * The troops that bear the name of a claimant, or of the state that it is part of: Kim → North Korea. Those out
 * of scope are named "Russia troops".
 */
const troopsOf = (index: Index, claimant: string): readonly Sense[] => {
  const { claimants } = index.dataset;
  const names = upwards(claimant, claimants).flatMap((id) => claimants.get(id)?.names.en ?? []);
  return names
    .flatMap((name) => [foldWords(name), foldWords(`${name} troops`)])
    .flatMap((words) => index.vocabulary.exact.get(words.join(' ')) ?? [])
    .filter(({ kind }) => kind === 'subject');
};

const facetOf = (reading: Reading, words: string): Facet =>
  reading.kind === 'mention'
    ? { kind: 'word', word: `mention:${reading.id}`, words }
    : { kind: reading.kind, id: reading.id, words };

/** Guesses with the facet that they led to, for the line "read as"; a little word led to none and is named itself. */
export const guessesOf = (reading: Read, facets: readonly (Facet | null)[]): readonly Guess[] =>
  reading.guesses.map(({ typed, read, at }) => {
    const which = reading.slots.findIndex((slot) => at >= slot.from && at < slot.to);
    return { typed, read, facet: facets[which] ?? { kind: 'word', word: read, words: read } };
  });
