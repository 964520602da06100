/** Misspelt names near a figure, read as what was meant: "600 north koraens kiled". */

import type { Index } from '../index/search-index.ts';
import { guessWord } from '../names/guess.ts';
import { guessInPhrase } from '../names/guess-in-phrase.ts';
import { couldBeNumber } from '../numbers/number-words.ts';
import { isCommonWord } from '../words/common-words.ts';
import { editDistance } from '../words/distance.ts';
import { otherEvents, strangers } from '../words/elsewhere.ts';
import type { Token } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isFiller, isTopicWord } from '../words/words.ts';
import { neutral, people } from './noun-words.ts';
import { units } from './unit-words.ts';

/** Guessing is dear, and a message is no question: only so many words, and only this near to a number. */
const mostGuesses = 4;
const nearness = 5;
const shortest = 5;

/** The tokens, the few misspelt ones replaced; places stay. */
export const respell = (index: Index, tokens: readonly Token[]): readonly Token[] => {
  const texts = tokens.map(({ text }) => text);
  let left = mostGuesses;
  let number = Number.NEGATIVE_INFINITY;
  const near = texts.map(() => false);
  for (const [at, text] of texts.entries()) {
    if (/^\d/.test(text) || couldBeNumber(text)) {
      number = at;
      near.fill(true, Math.max(0, at - nearness), at);
    } else if (at - number <= nearness) near[at] = true;
  }
  return tokens.map((token, at) => {
    const { text } = token;
    if (left === 0 || near[at] !== true || !isOdd(index, text)) return token;
    left -= 1;
    const read = meant(index, texts, at);
    if (read === null) return token;
    texts[at] = read;
    return { ...token, text: read };
  });
};

/** A word of letters that is neither a name nor an everyday word. */
const isOdd = (index: Index, text: string): boolean =>
  text.length >= shortest &&
  /^[a-z]+$/.test(text) &&
  !isFiller(text) &&
  !isTopicWord(text, null) &&
  ![neutral, otherEvents, people, strangers, units].some((known) => known.has(text)) &&
  !couldBeNumber(text) &&
  !index.vocabulary.words.has(text) &&
  !index.vocabulary.stems.has(stem(text)) &&
  !isCommonWord(text);

const meant = (index: Index, texts: readonly string[], at: number): string | null => {
  const typed = texts[at] ?? '';
  const proposal = guessInPhrase(index.guesser, texts, at) ?? guessWord(index.guesser, typed);
  if (proposal?.kind !== 'one' || proposal.word[0] !== typed[0]) return null;
  const limit = typed.length >= 8 ? 2 : 1;
  return editDistance(typed, proposal.word, limit) <= limit ? proposal.word : null;
};
