/** The words around a name that say what it does: it speaks, it owns, it did something, it is only where. */

import { couldBeNumber } from '../numbers/number-words.ts';
import type { Token } from '../words/fold.ts';
import { isTopicWord } from '../words/words.ts';
import { agentVerbs, partyCues } from './deed-words.ts';
import { hands } from './giving.ts';
import { people } from './noun-words.ts';
import {
  armies,
  articles,
  auxiliaries,
  giving,
  having,
  nothings,
  ongoing,
  says,
  speakerCues,
} from './speech-words.ts';

/** Where a name starts → the measure that it is, if any. */
export type Measures = ReadonlyMap<number, string | null>;

export const wordBefore = (tokens: readonly Token[], from: number): string => {
  let at = from - 1;
  while (at > from - 3 && articles.has(tokens[at]?.text ?? '') && tokens[at + 1]?.gap.trim().length === 0)
    at -= 1;
  return tokens[at]?.text ?? '';
};

export const isParty = (tokens: readonly Token[], from: number): boolean =>
  partyCues.has(wordBefore(tokens, from));

export const isPlaceCue = (tokens: readonly Token[], from: number): boolean =>
  /^(in|at|near|into|inside|within|across|en|au|aux|dans|a|vers|depuis|from|to|toward|towards|sur)$/.test(
    wordBefore(tokens, from),
  );

/** "600 men lost by Russia", "sent by Kim": its own; "captured by Ukraine" are others. */
export const isDoneBy = (tokens: readonly Token[], from: number, measures: Measures): boolean => {
  let at = from - 1;
  while (at > from - 3 && articles.has(tokens[at]?.text ?? '')) at -= 1;
  const done = tokens[at - 1]?.text ?? '';
  return (
    /^(?:by|par)$/.test(tokens[at]?.text ?? '') &&
    typeof measures.get(at - 1) === 'string' &&
    !agentVerbs.has(done)
  );
};

/** "Pertes chez Kim", "600 dead among Putin's". */
export const isAmong = (tokens: readonly Token[], from: number): boolean =>
  /^(?:among|amongst|chez|parmi|cote)$/.test(wordBefore(tokens, from));

/** An army's name before a colon: "Russian army: …". */
export const headsArmy = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^\s*:/.test(tokens[to]?.gap ?? '') && tokens.slice(from, to).some(({ text }) => armies.has(text));

/** "Pertes de Kiev", "losses of Moscow". */
export const ownsBefore = (tokens: readonly Token[], from: number, measures: Measures): boolean =>
  /^(of|de|du|des|d)$/.test(tokens[from - 1]?.text ?? '') && typeof measures.get(from - 2) === 'string';

export const possessed = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === 's' && /^['’]$/.test(tokens[to]?.gap ?? '') && !says.has(tokens[to + 1]?.text ?? '');

/** What follows the name: a deed done to others, something of its own, or neither. */
export const deedAfter = (
  tokens: readonly Token[],
  to: number,
  measures: Measures,
  isOwn: (measure: string) => boolean,
): 'agent' | 'owner' | null => {
  let at = to;
  while (at < to + 5 && isHelping(tokens[at]?.text ?? '') && typeof measures.get(at) !== 'string') at += 1;
  if (hasCount(tokens, [to, at], measures, isOwn)) return 'owner';
  if (typeof measures.get(at) !== 'string' || /[,:;(]/.test(tokens[at]?.gap ?? '')) return null;
  return agentVerbs.has(tokens[at]?.text ?? '') ? 'agent' : 'owner';
};

const isHelping = (text: string): boolean => auxiliaries.has(text) || ongoing.has(text) || having.has(text);

/** "The US has 28,500 troops there": its own; the dead and the prisoners that one has may be anybody's. */
const hasCount = (
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  measures: Measures,
  isOwn: (measure: string) => boolean,
): boolean => {
  const had = tokens.slice(from, to).some(({ text }) => having.has(text));
  const number = [to, to + 1, to + 2].find(
    (at) => /^\d/.test(tokens[at]?.text ?? '') || couldBeNumber(tokens[at]?.text ?? ''),
  );
  if (!had || number === undefined) return false;
  let counted = false;
  for (let at = number + 1; at < number + 6; at += 1) {
    if (/[,:;.(]\s/.test(tokens[at]?.gap ?? '')) break;
    const text = tokens[at]?.text ?? '';
    const measure = measures.get(at);
    if (typeof measure === 'string') return isOwn(measure);
    counted ||= people.has(text) || isTopicWord(text, null);
  }
  return counted;
};

/** "According to Kyiv", "says Zelensky", "a déclaré Zelensky". */
export const speaksBefore = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at > from - 3 && articles.has(tokens[at - 1]?.text ?? '')) at -= 1;
  const ends = [from, at];
  if (ends.some((end) => saysBefore(tokens, end))) return true;
  return ends.some((end) => isCued(tokens, end));
};

/** Cues by their last word, so that few are compared. */
const cuesEnding: ReadonlyMap<string, typeof speakerCues> = new Map(
  speakerCues.map((cue) => [cue.at(-1) ?? '', speakerCues.filter((other) => other.at(-1) === cue.at(-1))]),
);

/** Whether a cue of speech ends right before a token: "according to". */
export const isCued = (tokens: readonly Token[], end: number): boolean =>
  (cuesEnding.get(tokens[end - 1]?.text ?? '') ?? []).some((cue) =>
    cue.every((word, offset) => tokens[end - cue.length + offset]?.text === word),
  );

/** "Says Zelensky", but not "told MPs". */
export const saysBefore = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at - 1]?.text ?? '';
  return (
    says.has(word) &&
    !/^(?:tells?|told|brief|briefed|warn(?:s|ed)?)$/.test(word) &&
    tokens[at]?.gap.trim() === ''
  );
};

/** "Kyiv announces", "Pyongyang has confirmed", "Zelensky's figure", but not "Moscow says nothing". */
export const speaksAfter = (tokens: readonly Token[], to: number): boolean => {
  let at = to;
  while (at < to + 4 && auxiliaries.has(tokens[at]?.text ?? '')) at += 1;
  const verb = tokens[at]?.text ?? '';
  return (
    says.has(verb) &&
    !/[,;(]/.test(tokens[at]?.gap ?? '') &&
    !(giving.has(verb) && hands(tokens, at + 1)) &&
    !nothings.has(tokens[at + 1]?.text ?? '')
  );
};

/** "That number is Kyiv's." */
export const isTheirs = (tokens: readonly Token[], from: number, to: number): boolean => {
  const end = tokens[to]?.text === 's' ? to + 1 : to;
  return (
    /^(?:is|was|are|were)$/.test(tokens[from - 1]?.text ?? '') &&
    tokens[end - 1]?.text === 's' &&
    (end >= tokens.length || /[,.;!?)\n]/.test(tokens[end]?.gap ?? ''))
  );
};

/** "In Seoul they say", "à Séoul, on parle de": whoever is there speaks for it. */
export const speaksThere = (tokens: readonly Token[], to: number): boolean =>
  /^(?:they|people|officials|on|ils|l)$/.test(tokens[to]?.text ?? '') &&
  /^,?\s*$/.test(tokens[to]?.gap ?? '') &&
  [to + 1, to + 2].some((at) => says.has(tokens[at]?.text ?? ''));

/** "600 killed (Kyiv)", "(Ukraine, February)". */
export const aloneInBrackets = (tokens: readonly Token[], from: number, to: number): boolean =>
  /\($/.test(tokens[from]?.gap ?? '') && /^\s*[),]/.test(tokens[to]?.gap ?? ')');

/** "Zelensky 4,000 killed", "4,000 killed, Zelensky", "600 killed - Seoul". */
export const standsApart = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [before, after] = [tokens[from]?.gap ?? '', tokens[to]?.gap ?? '\n'];
  const next = tokens[to]?.text ?? '';
  const ends = /[,:()\n—–-]|[.;!?](\s|$)/.test(after) || to === tokens.length;
  return (
    /^\s*:/.test(after) ||
    /^\d/.test(next) ||
    (ends && (from === 0 || before.trim() !== '' || to === tokens.length))
  );
};
