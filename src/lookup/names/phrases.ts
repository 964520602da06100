/** Names in a row of tokens: exact, or in another inflection; longest first, each token used once. */
import type { Token } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isFiller, soldierWords } from '../words/words.ts';
import { isPronoun } from './pronoun.ts';
import { keyInPhrase, type Sense, type Vocabulary } from './vocabulary.ts';

export type PhraseMatch = {
  readonly senses: readonly Sense[];
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
};

/** No name that people type is longer; keeps a hostile question linear. */
const longestPhrase = 8;

/**
 * The names that stand in the tokens, leftmost first. `taken` tokens belong to something else; `typed` lets
 * `US` and `UN` be names although `us` and `un` are little words; `stemOf` may remember what `stem` said before.
 */
export const exactMatches = (
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  taken: (at: number) => boolean = () => false,
  typed: string | null = null,
  stemOf: (word: string) => string = stem,
): readonly PhraseMatch[] => {
  const texts = tokens.map((token) => token.text);
  const used = tokens.map((_, at) => taken(at));
  // A question that is one name and no more, however long and with whatever commas: what completion sends back.
  const whole = texts.length > 1 && !used.includes(true) ? vocabulary.exact.get(texts.join(' ')) : undefined;
  if (whole !== undefined) return [{ senses: whole, from: 0, to: texts.length }];
  const stems = texts.map((text) => stemOf(text));
  const starts: { readonly from: number; readonly reach: number }[] = [];
  for (const [from, first] of stems.entries()) {
    const reach = Math.min(longestPhrase, vocabulary.reach.get(first) ?? 0, texts.length - from);
    if (reach > 0) starts.push({ from, reach });
  }
  const keys = texts.map((text, at) => keyInPhrase(text, stems[at] ?? ''));
  const inPhrase = (from: number, size: number) =>
    vocabulary.inflected.get(keys.slice(from, from + size).join(' '));
  const inflectedWord = (text: string, key: string) =>
    isFiller(text) || soldierWords.has(text) ? undefined : vocabulary.inflected.get(key);
  const matches: PhraseMatch[] = [];
  for (let size = Math.max(0, ...starts.map(({ reach }) => reach)); size > 0; size -= 1) {
    for (const { from, reach } of starts) {
      if (reach < size || anyUsed(used, from, size) || breaks(tokens, from, size)) continue;
      if (size === 1 && little(tokens, from, typed)) continue;
      const exact = vocabulary.exact.get(texts.slice(from, from + size).join(' '));
      const senses =
        exact ?? (size === 1 ? inflectedWord(texts[from] ?? '', stems[from] ?? '') : inPhrase(from, size));
      if (senses === undefined || (size > 1 && cuts(texts, from, from + size, vocabulary))) continue;
      matches.push({ senses, from, to: from + size });
      used.fill(true, from, from + size);
    }
  }
  return matches.sort((a, b) => a.from - b.from);
};

const leads = new Set(['the', 'of', 'from', 'le', 'la', 'les', 'l', 'du', 'de', 'des']);

/** "Of the North" ends inside "of the North Korean army", and is no name there. */
const cuts = (texts: readonly string[], from: number, to: number, vocabulary: Vocabulary): boolean =>
  leads.has(texts[from] ?? '') && vocabulary.exact.has(`${texts[to - 1]} ${texts[to]}`);

const anyUsed = (used: readonly boolean[], from: number, size: number): boolean => {
  for (let at = from; at < from + size; at += 1) if (used[at] === true) return true;
  return false;
};

/** A name does not run across a full stop, a comma, a new line or the columns of a table. */
const breaks = (tokens: readonly Token[], from: number, size: number): boolean => {
  for (let at = from + 1; at < from + size; at += 1) {
    if (/[,;:!?\n()|\t]| {3}|\.\s/.test(tokens[at]?.gap ?? '')) return true;
  }
  return false;
};

/** `us` the pronoun is no name; `US` is, and so is `us` where no pronoun stands. */
const little = (tokens: readonly Token[], at: number, typed: string | null): boolean => {
  const token = tokens[at];
  if (token === undefined || token.text.length > 3 || !isFiller(token.text)) return false;
  if (typed === null) return true;
  const written = typed.slice(token.start, token.end);
  if (written === written.toUpperCase() && typed !== typed.toUpperCase()) return false;
  return token.text !== 'us' || isPronoun(tokens, at);
};
