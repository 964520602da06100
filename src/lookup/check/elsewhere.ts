/** Names of what the figures beside them are about, where nothing here knows them: "Verdun: 600 dead", "that was Verdun". */
import type { Index } from '../index/search-index.ts';
import { isCommonWord } from '../words/common-words.ts';
import { headersIn } from './headers.ts';
import { talk } from './noun-words.ts';
import { isUnknown, typedAt } from './nouns.ts';
import type { Reading } from './reading.ts';
import { remarksIn } from './remarks.ts';

/**
 * The sentences whose figures a header, a remark or a sentence beside says are of something else, by a name. In a
 * message that nothing ties to the dataset (`isOdd` is not null) any odd word before a colon does. Linear in the tokens.
 */
export const namedElsewhere = (
  index: Index,
  reading: Reading,
  isOdd: ((at: number) => boolean) | null,
): ReadonlySet<number> => {
  const foreign = new Set(
    reading.names.flatMap(({ from, elsewhere, outlying, subject }) =>
      (elsewhere && !outlying) || subject?.held === false ? [from] : [],
    ),
  );
  const isName = (at: number) => isProper(index, reading, at);
  const away = new Set<number>();
  const note = (from: number, to: number, about: readonly number[], tells: (at: number) => boolean) => {
    for (let at = from; at < to; at += 1) {
      if (!tells(at)) continue;
      for (const sentence of about) away.add(sentence);
      return;
    }
  };
  for (const { from, to, about } of remarksIn(reading))
    note(from, to, about, (at) => foreign.has(at) || isName(at));
  const told = new Set(reading.names.flatMap((name) => (name.telling ? [name.from] : [])));
  for (const { from, to, about, inline } of headersIn(reading)) {
    // "NK in Russia, a recap:" says itself what it leads.
    if (!reading.tokens.slice(from, to).some((_, offset) => told.has(from + offset)))
      note(from, to, about, inline ? (isOdd ?? isName) : isName);
  }
  if (isOdd !== null) for (const sentence of besideNames(reading, isName)) away.add(sentence);
  return away;
};

/**
 * "600 killed. 2,000 wounded. Peshawar, market bomb.": where nothing names the dataset's people, a name beside figures
 * tells what all of them are of.
 */
const besideNames = (reading: Reading, isName: (at: number) => boolean): readonly number[] => {
  const { layout, figures } = reading;
  const counting = new Set(figures.map(({ amount }) => layout.sentence[amount.start]));
  const named = new Set(
    layout.sentence.filter((_, at) => isName(at) && /^\p{Lu}\p{Ll}/u.test(typedAt(reading, at))),
  );
  const sentences = [...new Set(layout.sentence)];
  const away: number[] = [];
  for (const order of [sentences, [...sentences].reverse()]) {
    let led = false;
    for (const sentence of order) {
      led = named.has(sentence) || (led && counting.has(sentence));
      if (led) away.push(sentence);
    }
  }
  return away;
};

/** A word that nothing knows, neither of the dataset nor of the language; with a capital, any but an opening one. */
export const isProper = (index: Index, reading: Reading, at: number): boolean => {
  const { tokens, layout } = reading;
  const text = tokens[at]?.text ?? '';
  if (!isUnknown(index, reading, at) || talk.has(text)) return false;
  // "That was a bloodbath": a kind of thing, and no one's name.
  if (/^(?:an?|une?)$/.test(tokens[at - 1]?.text ?? '')) return false;
  const opens = layout.sentence[at] !== layout.sentence[at - 1];
  return !isCommonWord(text) || (!opens && /^\p{Lu}\p{Ll}/u.test(typedAt(reading, at)));
};
