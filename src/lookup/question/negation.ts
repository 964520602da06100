/** "Have they not been in combat": a name that is denied some words before it, where the dataset names just that. */

import type { PhraseMatch } from '../names/phrases.ts';
import { inflectedKey, type Vocabulary } from '../names/vocabulary.ts';
import type { Token } from '../words/fold.ts';

/** What may stand between the negation and what it denies. */
const between = new Set(
  'been be being yet ever even actually really ete encore vraiment really any seen'.split(' '),
);
const contracted = new Set('haven hasn hadn isn aren wasn weren don doesn didn'.split(' '));

/** The matches, a denied one with its negation where both together are a name: "not" and "in combat". */
export const withNegation = (
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
): readonly PhraseMatch[] => {
  const taken = (at: number) => matches.some(({ from, to }) => at >= from && at < to);
  return matches.map((match) => {
    let at = match.from - 1;
    while (at > match.from - 4 && between.has(tokens[at]?.text ?? '') && !taken(at)) at -= 1;
    const denial = taken(at) ? null : denialAt(tokens, at);
    if (denial === null) return match;
    const words = [denial.word, ...tokens.slice(match.from, match.to).map(({ text }) => text)];
    const senses = vocabulary.exact.get(words.join(' ')) ?? vocabulary.inflected.get(inflectedKey(words));
    return senses === undefined ? match : { senses, from: denial.from, to: match.to };
  });
};

/** The negation that ends at a token, under the word by which names write it. */
const denialAt = (
  tokens: readonly Token[],
  at: number,
): { readonly word: string; readonly from: number } | null => {
  const text = tokens[at]?.text ?? '';
  if (/^(not|never|no|pas|jamais|plus)$/.test(text))
    return { word: text === 'never' ? 'not' : text, from: at };
  if (text === 't' && contracted.has(tokens[at - 1]?.text ?? '')) return { word: 'not', from: at - 1 };
  return text.endsWith('nt') && contracted.has(text.slice(0, -1)) ? { word: 'not', from: at } : null;
};
