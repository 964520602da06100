/** Speakers whom no name covers, known by their capital letter or from a short list. */

import type { Index } from '../index/search-index.ts';
import { couldBeNumber } from '../numbers/number-words.ts';
import type { Token } from '../words/fold.ts';
import { isFiller, isTopicWord } from '../words/words.ts';
import { aloneInBrackets, isCued, saysBefore, speaksAfter } from './cues.ts';
import { blank, type Name } from './name.ts';
import { isDenied } from './silence.ts';
import { strangers } from './speech-words.ts';

/**
 * Speakers that no name of the dataset covers: "Trump says", "according to Reuters", "(BBC)". A headline leaves out
 * the article of one that has it: "South says" is "the South says".
 */
export const strangersIn = (
  index: Index,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  typed: string,
): readonly Name[] =>
  tokens.flatMap((token, at): readonly Name[] => {
    if (taken(at) || /^\d/.test(token.text)) return [];
    const listed = strangers.has(token.text);
    const first = typed.charAt(token.start);
    const plain = couldBeNumber(token.text) || isFiller(token.text) || isTopicWord(token.text, null);
    const capital = first !== first.toLowerCase() && token.text.length > 1 && !plain;
    if (!listed && !capital) return [];
    // "My uncle came from Hamhung": a place that nobody here speaks from.
    const home =
      tokens[at - 1]?.text === 'from' && /^(?:came|comes|coming|is|are)$/.test(tokens[at - 2]?.text ?? '');
    const before = (isCued(tokens, at) && (listed || !home)) || saysBefore(tokens, at);
    const opening = at === 0 || /[.!?\n]/.test(token.gap);
    const speaks = before || ((listed || !opening) && speaksAfter(tokens, at + 1));
    const marked = listed && (/^\s*:/.test(tokens[at + 1]?.gap ?? '') || aloneInBrackets(tokens, at, at + 1));
    return (speaks || marked) && !isDenied(tokens, at)
      ? [{ ...blank, from: at, to: at + 1, speaker: { id: withArticle(index, token.text) } }]
      : [];
  });

const withArticle = (index: Index, text: string): string | null =>
  (index.vocabulary.exact.get(`the ${text}`) ?? []).find(({ kind }) => kind === 'claimant')?.id ?? null;
