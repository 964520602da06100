/** What a number is a number of: the words right after it. */

import type { Index } from '../index/search-index.ts';
import type { FigureSpan } from '../numbers/numbers.ts';
import { stem } from '../words/inflect.ts';
import { isTopicWord } from '../words/words.ts';
import { hasContent, isNumbered } from './content.ts';
import { partitives } from './deed-words.ts';
import { isStrangeNoun } from './heads.ts';
import type { Name } from './name.ts';
import { aside, neutral, nounEnds, people } from './noun-words.ts';
import type { Reading } from './reading.ts';

export type Noun = {
  /** Soldiers, people: a word that counts people without saying what became of them. */
  readonly people: boolean;
  /** Arms and the like. */
  readonly thing: boolean;
  /** A noun that nothing here counts: "600 reposts". */
  readonly strange: boolean;
  /** Where the counted noun itself is a name: "15,000 workers", "600 Russians". */
  readonly names: readonly Name[];
  /** Words that are not known, as they are typed. */
  readonly unknown: readonly string[];
  /** Nothing but little words follow. */
  readonly bare: boolean;
};

/** The noun of a figure after which nothing stands. */
export const nothing: Noun = {
  people: false,
  thing: false,
  strange: false,
  names: [],
  unknown: [],
  bare: true,
};

/** The longest run of words after a number that is read as its noun. */
const longestNoun = 6;

const possessives: ReadonlySet<string> = new Set('my his her our your mon ma son sa notre votre'.split(' '));

/** The noun of a figure; `nameAt` finds the name that starts at a token. */
export const nounOf = (
  index: Index,
  reading: Reading,
  figure: FigureSpan,
  nameAt: (at: number) => Name | undefined,
): Noun => {
  const { tokens, layout, used } = reading;
  const names: Name[] = [];
  const unknown: string[] = [];
  let [some, thing] = [false, false];
  const isPossessed = (at: number) => possessives.has(tokens[at - 1]?.text ?? '');
  let at = figure.to;
  let opening = true;
  const end = Math.min(tokens.length, figure.to + longestNoun);
  while (at < end) {
    const text = tokens[at]?.text ?? '';
    if ((layout.cut[at] !== null && layout.cut[at] !== undefined) || /:/.test(tokens[at]?.gap ?? '')) break;
    if (layout.sentence[at] !== layout.sentence[figure.from]) break;
    const name = nameAt(at);
    // "600 in Kursk": where, and no longer what.
    if (name !== undefined && name.subject === null && name.measure === null && nounEnds.has(text)) break;
    if (name !== undefined) {
      names.push(name);
      some ||= countsPeople(reading, name);
      const unsaid = name.subject === null && name.measure === null;
      thing ||= name.thing || (some && unsaid && isPossessed(at));
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
    if (aside.has(text) && used[at] !== true) thing = true;
    else if (people.has(text) || isTopicWord(text, null)) some = true;
    // "600 men of his unit": whose, the message alone knows.
    else if (some && isPossessed(at) && !neutral.has(text)) thing = true;
    else if (isUnknown(index, reading, at)) unknown.push(typedAt(reading, at));
    at += 1;
  }
  const strange = isStrangeNoun(index, reading, figure, nameAt);
  const bare = !some && names.length === 0 && unknown.length === 0;
  return { people: some, thing, strange, names, unknown, bare };
};

/** "600 North Korean soldiers": a name with a word for people in it. */
const countsPeople = ({ tokens }: Reading, { from, to, subject }: Name): boolean =>
  subject !== null && tokens.slice(from, to).some(({ text }) => people.has(text) || isTopicWord(text, null));

export const typedAt = ({ typed, tokens }: Reading, at: number): string => {
  const token = tokens[at];
  return token === undefined ? '' : typed.slice(token.start, token.end);
};

/** A word with content that means nothing here. */
export const isUnknown = (index: Index, reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.text ?? '';
  if (isNumbered(reading.tokens, at)) return reading.used[at] !== true;
  return (
    hasContent(reading, at) &&
    !people.has(text) &&
    !isTopicWord(text, null) &&
    !index.vocabulary.words.has(text) &&
    !index.vocabulary.stems.has(stem(text))
  );
};

/** Adjectives of nations and capitalised words: another people, another place. */
const isForeign = (typed: string): boolean =>
  /^\p{Lu}/u.test(typed) ||
  /(?:ish|ese|ian|ians|ans|ais|aise|aises|ois|oise|iens?|iennes?|ains?)$/.test(typed);

/** Whether the noun is of something that the dataset does not count. */
export const isAlien = (
  { people: some, names, unknown, thing, strange }: Noun,
  evidence: boolean,
): boolean => {
  if (thing || strange) return true;
  const named = names.filter((name) => name.subject !== null);
  // "600 North Korean women".
  if (named.length > 1 && named.at(-1)?.subject?.held === false) return true;
  const held = named.some((name) => name.subject?.held === true);
  if (unknown.length === 0 || held) return false;
  return !some || !evidence || unknown.some(isForeign);
};
