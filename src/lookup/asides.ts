/**
 * Turns of phrase that are read as a whole: those that add nothing ("as far as we know"), those that ask for all
 * there is ("où en est-on"), and those that only look like something counted ("tuer le temps", "both sides").
 */
import listed from './asides.json' with { type: 'json' };
import type { Token } from './fold.ts';

export type Aside = {
  readonly kind: 'talk' | 'overview' | 'strange';
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
};

/** Folded, longest first. */
const phrases = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));

/** "Both sides" of the war together are counted nowhere, and "tuer le temps" is no death at all. */
const kinds = [
  ['strange', phrases(listed.strange)],
  ['overview', phrases(listed.overview)],
  ['talk', phrases(listed.talk)],
] as const;

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
  for (const [kind, texts] of kinds) {
    const words = texts.find((phrase) =>
      phrase.every((word, offset) => !taken(at + offset) && tokens[at + offset]?.text === word),
    );
    if (words !== undefined) return { kind, from: at, to: at + words.length };
  }
  return null;
};
