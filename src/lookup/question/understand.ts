/** A question as typed → what it names, what was guessed, and what was not understood. */
import type { Topic } from '../../dataset/schema.ts';
import type { Facet, Guess } from '../answer.ts';
import type { Index } from '../index/search-index.ts';
import { wordKey } from '../index/summary-words.ts';
import type { TimeSpan } from '../times/times.ts';
import { isChat } from '../words/chat-words.ts';
import { isCommonWord } from '../words/common-words.ts';
import { type Token, tokenise, typedWords } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isLoose } from '../words/loose-words.ts';
import { isFiller, isTopicWord, namesTopic, overviewWords } from '../words/words.ts';
import { agentsAmong, nameSlots, partOfName } from './name-slots.ts';
import { covers, partsOf } from './parts.ts';
import { portraitEnd } from './portrait.ts';
import { reasonsAsked } from './reasons.ts';
import { type Doubt, respell } from './respell.ts';
import { isDoing, using } from './role-words.ts';

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
  /** Talk around the question, as typed: it was read without. */
  readonly passedOver: readonly string[];
};

/**
 * Reads a question; `topic` is the command's, whose own name adds nothing ("equipment" in /equipment). Costs
 * the length of the question, not the number of claims.
 */
export const understand = (index: Index, query: string, topic: Topic | null): Read => {
  const { tokens: typed, cut } = tokenise(query);
  const { tokens, guesses, doubts } = respell(index, query, typed);
  const words = (from: number, to: number) => typedWords(query, typed, from, to);
  const parts = partsOf(index, { query, tokens, words }, topic);
  const slots: Slot[] = [
    ...parts.times.map((time) => timeSlot(time, words(time.start, time.end))),
    ...nameSlots(index, tokens, parts.matches, words),
    ...parts.figures.map(({ figure, from, to, words: said }) => ({
      words: said,
      from,
      to,
      facets: [{ kind: 'figure', figure, words: said } as const],
      ask: false,
    })),
  ];
  const ignored: string[] = [...parts.strange, ...agentsAmong(index, tokens, parts.matches)].map(
    ({ from, to }) => words(from, to),
  );
  for (const [at, { text }] of tokens.entries()) {
    if (parts.used(at) || isLittle(text, topic)) continue;
    const slot = slotOfWord(index, tokens, at, words(at, at + 1));
    if (slot !== null) slots.push(slot);
    else if (!isDoing(text) && !isLoose(text)) ignored.push(words(at, at + 1));
  }
  if (cut.trim() !== '') ignored.push(`${cut.trim().slice(0, 40)}…`);
  const framed = (at: number) => parts.frames.some(covers(at));
  const portrait = portraitEnd(tokens, slots, framed);
  if (portrait !== null) ignored.push(words(0, portrait));
  if (slots.length > 0) slots.push(...reasonsAsked(index, tokens));
  const blank = slots.length === 0 && ignored.length === 0;
  const everything =
    parts.asides.some(({ kind }) => kind === 'overview') ||
    typed.some(({ text }) => overviewWords.has(text) || namesTopic(text, topic));
  // Little words alone, or no word at all, ask nothing: "of the", "💀".
  if (blank && !everything && query.trim() !== '') ignored.push(query.trim().slice(0, 80));
  return {
    query,
    slots: slots
      .sort((a, b) => a.from - b.from)
      .map((slot) => (guesses.some(({ at }) => covers(at)(slot)) ? { ...slot, guessed: true } : slot)),
    guesses: guesses.filter(({ at }) => !framed(at)),
    doubts: doubts.filter(({ at }) => !framed(at)),
    ignored,
    passedOver: parts.frames
      .filter((frame) => !parts.frames.some((other) => other !== frame && covers(frame.from)(other)))
      .filter(({ from, to }) => tokens.slice(from, to).some(({ text }) => !isLittle(text, topic)))
      .map(({ from, to }) => words(from, to)),
  };
};

/** Whether a word adds nothing to a question of this topic. */
const isLittle = (text: string, topic: Topic | null): boolean =>
  isFiller(text) || isTopicWord(text, topic) || isChat(text) || overviewWords.has(text);

/** A word that no name covers: one of a summary, or part of some names; null where it is neither. */
const slotOfWord = (index: Index, tokens: readonly Token[], at: number, words: string): Slot | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const slot = { words, from: at, to: at + 1 };
  const facet = wordFacet(index, token, words);
  if (facet === null) {
    const partial = partOfName(index, token, words);
    return partial.length > 0 ? { ...slot, facets: partial, ask: true } : null;
  }
  const { text } = token;
  const spare = isDoing(text) || using.has(text) || isLoose(text);
  return { ...slot, facets: [facet], ask: false, ...(spare ? { spare } : {}) };
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
