/**
 * Turns of phrase that are read as a whole: those that add nothing ("as far as we know"), those that ask for all
 * there is ("où en est-on"), and those that only look like something counted ("tuer le temps", "both sides").
 */
import listed from './asides.json' with { type: 'json' };
import type { Token } from './fold.ts';

export type Aside = {
  readonly kind: 'talk' | 'overview' | 'strange' | 'unmeant';
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
};

type Phrase = { readonly kind: Aside['kind']; readonly words: readonly string[] };

const phrases = (kind: Aside['kind'], texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => ({ kind, words: text.split(' ') }));

/** Folded, by their first word, the longest first. "Both sides" of the war together are counted nowhere. */
const byFirst: ReadonlyMap<string, readonly Phrase[]> = grouped([
  ...phrases('strange', listed.strange),
  ...phrases('unmeant', listed.unmeant),
  ...phrases('overview', listed.overview),
  ...phrases('talk', listed.talk),
]);

function grouped(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of [...all].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    const held = groups.get(first);
    if (held === undefined) groups.set(first, [phrase]);
    else held.push(phrase);
  }
  return groups;
}

/** The turns of phrase in a question, leftmost first; `taken` tokens belong to something else. */
export const asidesIn = (tokens: readonly Token[], taken: (at: number) => boolean): readonly Aside[] => {
  const found: Aside[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const aside = asideAt(tokens, at, taken);
    if (aside === null) continue;
    found.push(aside);
    at = aside.to - 1;
  }
  return found;
};

const asideAt = (tokens: readonly Token[], at: number, taken: (at: number) => boolean): Aside | null => {
  const found = byFirst
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) =>
      words.every((word, offset) => !taken(at + offset) && tokens[at + offset]?.text === word),
    );
  return found === undefined ? null : { kind: found.kind, from: at, to: at + found.words.length };
};
