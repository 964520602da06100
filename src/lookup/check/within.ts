/** What a phrase of several words says by the shorter names within it: "sent home by plane", "North Korean generals". */
import type { Index } from '../index/search-index.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import type { Token } from '../words/fold.ts';

/** What a phrase counts: its own measure, or else that of the longest name within it, the first of equals. */
export const measureWithin = (
  index: Index,
  tokens: readonly Token[],
  { from, to, senses }: PhraseMatch,
): string | null => {
  const own = senses.find((sense) => sense.kind === 'measure')?.id ?? null;
  if (own !== null) return own;
  for (let size = to - from - 1; size > 0; size -= 1) {
    for (let at = from; at + size <= to; at += 1) {
      const within = sensesOf(index, tokens.slice(at, at + size)).find((sense) => sense.kind === 'measure');
      if (within !== undefined) return within.id;
    }
  }
  return null;
};

/** Whose a phrase is that is no name of theirs: "North Korean generals", "officers of the North". */
export const subjectsWithin = (
  index: Index,
  tokens: readonly Token[],
  { from, to, senses }: PhraseMatch,
): readonly string[] => {
  if (to - from < 2 || senses.some(({ kind }) => kind === 'subject')) return [];
  const run = tokens.slice(from, to);
  return [run.slice(0, -1), run.slice(1)].flatMap((part) => subjectsOf(index, part));
};

/** The subjects at the end of a phrase, whatever it says of them: "sent back to North Korea". */
export const subjectsAtEnd = (
  index: Index,
  tokens: readonly Token[],
  { from, to }: PhraseMatch,
): readonly string[] => {
  const run = tokens.slice(from, to);
  return run.flatMap((_, at) => subjectsOf(index, run.slice(at)));
};

const subjectsOf = (index: Index, run: readonly Token[]): readonly string[] =>
  sensesOf(index, run).flatMap(({ kind, id }) => (kind === 'subject' ? [id] : []));

const sensesOf = (index: Index, run: readonly Token[]) =>
  index.vocabulary.exact.get(run.map(({ text }) => text).join(' ')) ?? [];
