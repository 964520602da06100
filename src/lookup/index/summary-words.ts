/** What the summaries of a claim say beyond its facets: words that narrow a question, and names mentioned. */
import type { Claim } from '../../dataset/dataset.ts';
import { isGrammar } from '../names/grammar.ts';
import { exactMatches, type PhraseMatch } from '../names/phrases.ts';
import type { Sense, Vocabulary } from '../names/vocabulary.ts';
import { figuresIn } from '../numbers/numbers.ts';
import { type Token, tokenise } from '../words/fold.ts';
import { root, stem } from '../words/inflect.ts';
import { isFiller } from '../words/words.ts';

export type Said = {
  /** Folded words of the summaries that are neither fillers nor numbers. */
  readonly words: ReadonlySet<string>;
  /** Ids of the names that the summaries mention. */
  readonly mentions: ReadonlySet<string>;
  /** Ids of the measures and themes that stand inside the longer name: "rather than be captured". */
  readonly within: ReadonlySet<string>;
  /** Numbers that the summaries mention: 240 of "240 mm". */
  readonly numbers: ReadonlySet<number>;
};

/** Summaries are a sentence or two; one that is longer is read up to here. */
const summaryLimit = 1000;

/** Reads the summaries of claims. It remembers words, since claims on one thing say it in the same ones. */
export const summaryReader = (vocabulary: Vocabulary): ((claim: Claim) => Said) => {
  const stemOf = remembered(stem);
  const narrows = remembered(
    (word) =>
      word.length > 2 &&
      !/^\d/.test(word) &&
      !isFiller(word) &&
      !isGrammar(word) &&
      !vocabulary.measureRoots.has(wordKey(word)),
  );
  return (claim) => {
    const words = new Set<string>();
    const mentions = new Set<string>();
    const within = new Set<string>();
    const numbers = new Set<number>();
    for (const text of Object.values(claim.summary)) {
      const { tokens } = tokenise(text, summaryLimit);
      const named = tokens.map(() => false);
      for (const match of exactMatches(tokens, vocabulary, undefined, null, stemOf)) {
        for (const sense of match.senses) mentions.add(sense.id);
        // "South Korea's NIS" names the agency that speaks, and says nothing of South Korea.
        const speaks = match.senses.some(({ id }) => id === claim.claimant);
        for (const { kind, id } of speaks ? [] : namesWithin(tokens, match, vocabulary)) {
          if (kind === 'claimant' || kind === 'subject') mentions.add(id);
          if (kind === 'measure' || kind === 'theme') within.add(id);
        }
        // "Korea" of "North Korea" is no word of its own; "monument" stays one.
        if (match.senses.every(({ kind }) => kind !== 'theme')) named.fill(true, match.from, match.to);
      }
      for (const [at, { text: word }] of tokens.entries())
        if (named[at] !== true && narrows(word)) words.add(word);
      for (const { figure, maybeYear } of figuresIn(tokens)) {
        if (maybeYear) continue;
        if ('value' in figure) numbers.add(figure.value);
        else if ('low' in figure) numbers.add(figure.low).add(figure.high);
      }
    }
    return { words, mentions, within, numbers };
  };
};

const remembered = <Value>(of: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const value = of(word);
    known.set(word, value);
    return value;
  };
};

/** What is named inside a longer name: "thanked North Korea" names North Korea too. */
const namesWithin = (
  tokens: readonly Token[],
  { from, to }: PhraseMatch,
  vocabulary: Vocabulary,
): readonly Sense[] => {
  const inside: Sense[] = [];
  for (let start = from; start < to; start += 1) {
    for (let end = start + 1; end <= to && end - start < to - from; end += 1) {
      const words = tokens.slice(start, end).map(({ text }) => text);
      const name = words.join(' ');
      // The « un » of « un traité » is no UN.
      if (words.length === 1 && isFiller(name)) continue;
      inside.push(...(vocabulary.exact.get(name) ?? []));
    }
  }
  return inside;
};

/** The form under which the words of questions and of summaries meet. */
export const wordKey = (folded: string): string => root(folded);
