/** "Why did they stop", « pourquoi »: what gives a reason, before all else that was told. */
import type { Index } from '../index/search-index.ts';
import { wordKey } from '../index/summary-words.ts';
import type { Token } from '../words/fold.ts';
import type { Slot } from './understand.ts';

/** The claims that give a reason, where the question asks for one and any does. */
export const reasonsAsked = (index: Index, tokens: readonly Token[]): readonly Slot[] => {
  const at = tokens.findIndex(({ text }) => text === 'why' || text === 'pourquoi');
  const word = wordKey('reason');
  if (at === -1 || !index.postings.has(`word:${word}`)) return [];
  const { text } = tokens[at] ?? { text: '' };
  return [
    {
      words: text,
      from: at,
      to: at + 1,
      facets: [{ kind: 'word', word, words: text }],
      ask: false,
      spare: true,
    },
  ];
};
