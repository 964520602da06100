/** Names of what the figures beside them are about, where nothing here knows them: "Verdun: 600 dead", "that was Verdun". */
import type { Index } from '../index/search-index.ts';
import { isCommonWord } from '../words/common-words.ts';
import { headersIn } from './lists.ts';
import { talk } from './noun-words.ts';
import { isUnknown, typedAt } from './nouns.ts';
import type { Reading } from './reading.ts';
import { remarksIn } from './remarks.ts';

/**
 * The sentences whose figures a header or a remark says are of something else. `isOdd` tells whether a word of a
 * header does; a remark ("that was insane") does so by a name alone. Linear in the tokens.
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
  // "600 killed. Peshawar, market bomb.": where nothing names the dataset's people, a name beside it tells.
  if (isOdd !== null) {
    const sentences = [...new Set(reading.layout.sentence)];
    const names = new Set(
      reading.layout.sentence.filter((_, at) => isName(at) && /^\p{Lu}\p{Ll}/u.test(typedAt(reading, at))),
    );
    for (const [at, sentence] of sentences.entries())
      if (names.has(sentence))
        for (const beside of sentences.slice(Math.max(0, at - 1), at + 2)) away.add(beside);
  }
  return away;
};

/** A word that nothing knows, neither of the dataset nor of the language; with a capital, any but an opening one. */
const isProper = (index: Index, reading: Reading, at: number): boolean => {
  const { tokens, layout } = reading;
  const text = tokens[at]?.text ?? '';
  if (!isUnknown(index, reading, at) || talk.has(text)) return false;
  // "That was a bloodbath": a kind of thing, and no one's name.
  if (/^(?:an?|une?)$/.test(tokens[at - 1]?.text ?? '')) return false;
  const opens = layout.sentence[at] !== layout.sentence[at - 1];
  return !isCommonWord(text) || (!opens && /^\p{Lu}\p{Ll}/u.test(typedAt(reading, at)));
};
