/** The misspelt words of a question, replaced by the ones that were meant. */

import type { Index } from '../index/search-index.ts';
import { wordKey } from '../index/summary-words.ts';
import { isGrammar } from '../names/grammar.ts';
import { guessWord, type Proposal } from '../names/guess.ts';
import { guessInPhrase } from '../names/guess-in-phrase.ts';
import { exactMatches } from '../names/phrases.ts';
import { isChat } from '../words/chat-words.ts';
import { isCommonWord, isFormOfCommon } from '../words/common-words.ts';
import type { Token } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isFiller } from '../words/words.ts';
import { isHarming } from './agents.ts';
import { knownForm } from './finite.ts';
import { isDoing } from './role-words.ts';

/** A word that may be a misspelling of several others. */
export type Doubt = { readonly typed: string; readonly words: readonly string[]; readonly at: number };

/** Guessing is the dear part; a question with more unknown words than this is not one that guessing can save. */
const mostGuesses = 8;

/** Replaces misspelt words by the ones that were meant, so that all else is then read as if well typed. */
export const respell = (index: Index, query: string, tokens: readonly Token[]) => {
  const guesses: { typed: string; read: string; at: number }[] = [];
  const doubts: Doubt[] = [];
  const texts = tokens.map((token) => token.text);
  const named = exactMatches(tokens, index.vocabulary, undefined, query);
  const known = tokens.map(({ text }, at) => {
    const part = named.some((match) => at >= match.from && at < match.to);
    if (part || /^\d/.test(text) || isHarming(text)) return true;
    return isFiller(text) || isGrammar(text) || isChat(text) || isDoing(text);
  });
  let tries = 0;
  const read = tokens.map((token, at): Token => {
    if (known[at] === true || tries >= mostGuesses) return token;
    const form = knownForm(index, token.text);
    if (form !== null) {
      texts[at] = form;
      return { ...token, text: form };
    }
    const proposal = propose(index, texts, at);
    if (token.text.length > 3) tries += 1;
    if (proposal === null || (proposal.kind === 'one' && proposal.word === token.text)) return token;
    const typed = query.slice(token.start, token.end);
    if (proposal.kind === 'several') {
      doubts.push({ typed, words: proposal.words, at });
      return token;
    }
    guesses.push({ typed, read: proposal.word, at });
    texts[at] = proposal.word;
    return { ...token, text: proposal.word };
  });
  return { tokens: read, guesses, doubts };
};

/** The neighbours tell best; a word of the data stays itself; then the nearest word. */
const propose = (index: Index, texts: readonly string[], at: number): Proposal | null => {
  const text = texts[at] ?? '';
  const inPhrase = guessInPhrase(index.guesser, texts, at);
  // "North Korean horses" are no forces.
  const otherWord = inPhrase?.kind === 'one' && inPhrase.word[0] !== text[0] && isCommonWord(text);
  if (inPhrase?.kind === 'one' && !otherWord) return inPhrase;
  if (index.vocabulary.words.has(text) || index.guesser.summaryStems.has(stem(text))) return null;
  // "Refuses" is a form of "refuse", however near to "refugees".
  const guess = guessWord(index.guesser, text);
  const free = isFormOfCommon(text) && !isSwap(text, guess) ? null : guess;
  // "Cremating" is a form of "cremated", however near to other words.
  return free?.kind === 'several' && index.postings.has(`word:${wordKey(text)}`) ? null : free;
};

/** "Soliders": two letters of a long little word swapped, which is likelier than a form of another word. */
const isSwap = (text: string, guess: Proposal | null): boolean =>
  guess?.kind === 'one' &&
  text.length > 5 &&
  isGrammar(guess.word) &&
  [...text].sort().join('') === [...guess.word].sort().join('');
