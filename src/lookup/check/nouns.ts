/** What a number is a number of: the words right after it, and words that lead away from the dataset. */
import { stem } from '../inflect.ts';
import type { FigureSpan } from '../numbers.ts';
import type { Index } from '../search-index.ts';
import { isFiller, isTopicWord } from '../words.ts';
import { partitives } from './deed-words.ts';
import type { Name } from './name.ts';
import { neutral, nounEnds, otherEvents, people, placeWords } from './noun-words.ts';
import type { Reading } from './reading.ts';
import { addresses } from './unit-words.ts';

export type Noun = {
  /** Soldiers, people: a word that counts people without saying what became of them. */
  readonly people: boolean;
  /** Arms and the like. */
  readonly thing: boolean;
  /** Where the counted noun itself is a name: "15,000 workers", "600 Russians". */
  readonly names: readonly Name[];
  /** Words that are not known, as they are typed. */
  readonly unknown: readonly string[];
  /** Nothing but little words follow. */
  readonly bare: boolean;
};

/** The noun of a figure after which nothing stands. */
export const nothing: Noun = { people: false, thing: false, names: [], unknown: [], bare: true };

/** The longest run of words after a number that is read as its noun. */
const longestNoun = 6;

/** The noun of a figure; `nameAt` finds the name that starts at a token. */
export const nounOf = (
  index: Index,
  reading: Reading,
  figure: FigureSpan,
  nameAt: (at: number) => Name | undefined,
): Noun => {
  const { tokens, layout } = reading;
  const names: Name[] = [];
  const unknown: string[] = [];
  let [some, thing] = [false, false];
  let at = figure.to;
  let opening = true;
  const end = Math.min(tokens.length, figure.to + longestNoun);
  while (at < end) {
    const text = tokens[at]?.text ?? '';
    if (layout.cut[at] !== null && layout.cut[at] !== undefined) break;
    if (layout.sentence[at] !== layout.sentence[figure.from]) break;
    const name = nameAt(at);
    if (name !== undefined) {
      names.push(name);
      thing ||= name.thing;
      // A verb ends the noun: "600 killed …".
      if (name.measure !== null && name.subject === null) break;
      at = name.to;
      opening = false;
      continue;
    }
    if (/^\d/.test(text)) break;
    if (opening && partitives.has(text)) {
      at += 1;
      continue;
    }
    opening = false;
    if (nounEnds.has(text)) break;
    if (people.has(text) || isTopicWord(text, null)) some = true;
    else if (isUnknown(index, reading, at)) unknown.push(typedAt(reading, at));
    at += 1;
  }
  return { people: some, thing, names, unknown, bare: !some && names.length === 0 && unknown.length === 0 };
};

const typedAt = ({ typed, tokens }: Reading, at: number): string => {
  const token = tokens[at];
  return token === undefined ? '' : typed.slice(token.start, token.end);
};

/** A word with content that means nothing here; adverbs say how, not what. */
const isUnknown = (index: Index, { tokens, used }: Reading, at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  return (
    used[at] !== true &&
    text.length > 2 &&
    !isFiller(text) &&
    !neutral.has(text) &&
    !people.has(text) &&
    !isTopicWord(text, null) &&
    !/(?:ly|ment)$/.test(text) &&
    !index.vocabulary.words.has(text) &&
    !index.vocabulary.stems.has(stem(text))
  );
};

/** Adjectives of nations and capitalised words: another people, another place. */
const isForeign = (typed: string): boolean =>
  /^\p{Lu}/u.test(typed) ||
  /(?:ish|ese|ian|ians|ans|ais|aise|aises|ois|oise|iens?|iennes?|ains?)$/.test(typed);

/** Whether the noun is of something that the dataset does not count. */
export const isAlien = ({ people: some, names, unknown, thing }: Noun, evidence: boolean): boolean => {
  if (thing) return true;
  const held = names.some((name) => name.subject?.held === true);
  if (unknown.length === 0 || held) return false;
  return !some || !evidence || unknown.some(isForeign);
};

/**
 * The sentences whose words lead elsewhere: an earthquake, "in Turkey". `evidence` is whether the message speaks of
 * the dataset's subject at all.
 */
export const leadingElsewhere = (index: Index, reading: Reading, evidence: boolean): ReadonlySet<number> => {
  const { tokens, layout, used } = reading;
  const ends = measureEnds(reading);
  const named = new Set(reading.names.flatMap((name) => (name.measure === null ? [] : [name.from])));
  const leads = (at: number): boolean => {
    const text = tokens[at]?.text ?? '';
    if (otherEvents.has(text) && used[at] !== true) return true;
    if (!evidence && (isPersonal(reading, named, at) || leadsOn(index, reading, ends, at))) return true;
    if (!placeWords.has(text)) return false;
    for (let next = at + 1; next < at + 4; next += 1) {
      if (layout.sentence[next] !== layout.sentence[at] || used[next] === true) return false;
      if (isUnknown(index, reading, next)) return !evidence || /^\p{Lu}/u.test(typedAt(reading, next));
    }
    return false;
  };
  return new Set(tokens.flatMap((_, at) => (leads(at) ? [layout.sentence[at] ?? 0] : [])));
};

/** "My 600 kills", "I killed 600": somebody's own doings. */
const isPersonal = ({ tokens }: Reading, measures: ReadonlySet<number>, at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if (/^(?:my|mon|mes)$/.test(text)) return true;
  if (!/^(?:i|we|je|j)$/.test(text)) return false;
  const next = /^(?:ve|have|just|ai|once)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return measures.has(next);
};

/** "600 killed by police", "died of hunger", "dead pixels": those that the measure is said of are not known. */
const leadsOn = (index: Index, reading: Reading, ends: ReadonlySet<number>, at: number): boolean => {
  const { tokens, layout, used } = reading;
  if (!ends.has(at) || used[at] === true || layout.cut[at] !== null) return false;
  const text = tokens[at]?.text ?? '';
  if (!/^(?:by|par|of|de|d|from|due)$/.test(text))
    return tokens[at]?.gap === ' ' && isUnknown(index, reading, at);
  const after = /^(?:the|a|la|le|l|un|une|to|an)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return isUnknown(index, reading, after);
};

/** Where the measures that follow a figure end. */
const measureEnds = ({ names, figures }: Reading): ReadonlySet<number> => {
  const counted = new Set(figures.map((figure) => figure.to));
  return new Set(names.flatMap((name) => (name.measure !== null && counted.has(name.from) ? [name.to] : [])));
};

/** The sentences that give an address. */
export const addressesIn = ({ tokens, layout }: Reading): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ text }, at) => (addresses.has(text) ? [layout.sentence[at] ?? 0] : [])));
