/** Typed text → comparable words, each knowing where it stood: `d’après l'Armée` → d, apres, l, armee. */

/** One word, or one run of digits: `16k` is two tokens, so that numbers are read the same however glued. */
export type Token = {
  /** Folded: no marks, lower case, œ as oe. Never empty. */
  readonly text: string;
  /** Where it stands in the typed text. */
  readonly start: number;
  readonly end: number;
  /** What was typed between the token before and this one, without invisible characters. */
  readonly gap: string;
  /** The character right after it: the plus of `3000+`. */
  readonly after: string;
};

export type Tokens = {
  readonly tokens: readonly Token[];
  /** What was typed beyond the limit and therefore not read; empty in all but hostile questions. */
  readonly cut: string;
};

/** Longer questions are read up to here; Discord allows an option 6,000 characters, people need some 100. */
export const questionLimit = 600;

/** Zero-width, bidi and soft-hyphen characters: invisible, so a name that contains one is still that name. */
const unseen = /[\p{Cf}\p{Mn}\p{Me}]/u;
const isLetter = (char: string): boolean =>
  char < '\x80' ? (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') : /[\p{L}\p{M}]/u.test(char);
/** A letter of an alphabet; Hangul and Chinese write numbers with words between digits. */
const isAlphabetic = (char: string): boolean => char < '\u1100' && isLetter(char);
const isDigit = (char: string): boolean =>
  char < '\x80' ? char >= '0' && char <= '9' : /\p{Nd}/u.test(char);
const isInvisible = (char: string): boolean => char >= '\x80' && unseen.test(char);

/** Most words have nothing to fold but their case. */
const plain = /^[\x20-\x7e]*$/;

/** Compatibility forms apart, marks off, lower case; Hangul comes back whole. */
export const fold = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldMarked(text));

const foldMarked = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .normalize('NFC');

type Kind = 'letters' | 'digits' | null;

/** The tokens of a text, in order; everything that is no letter and no digit parts them. Linear in its length. */
export const tokenise = (typed: string, limit = questionLimit): Tokens => {
  const read = typed.length > limit ? cutAt(typed, limit) : typed;
  const tokens: Token[] = [];
  let gap = '';
  let start = -1;
  let kind: Kind = null;
  const close = (end: number) => {
    if (kind !== null) {
      const text = fold(read.slice(start, end));
      if (text !== '') {
        tokens.push({ text, start, end, gap, after: read[end] ?? '' });
        gap = '';
      }
    }
    kind = null;
  };
  let at = 0;
  for (const char of read) {
    // `kill3d` is one misspelt word; `16k` and `240mm` begin with their digits, and `1만5천` is all number.
    const inside: boolean =
      kind === 'letters' &&
      isDigit(char) &&
      isAlphabetic(read[at + 1] ?? '') &&
      isAlphabetic(read[at - 1] ?? '');
    const is: Kind = isLetter(char) || inside ? 'letters' : isDigit(char) ? 'digits' : null;
    const joins = kind !== null && isInvisible(char);
    if (!joins && is !== kind) {
      close(at);
      if (is !== null) {
        start = at;
        kind = is;
      }
    }
    if (kind === null && !isInvisible(char)) gap += char;
    at += char.length;
  }
  close(at);
  return { tokens, cut: typed.slice(read.length) };
};

/** Never through the middle of a word or of a surrogate pair. */
const cutAt = (typed: string, limit: number): string => {
  const space = typed.lastIndexOf(' ', limit);
  if (space > limit / 2) return typed.slice(0, space);
  const last = typed.charCodeAt(limit - 1);
  return typed.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
};

/** The words of a name, as phrases are compared. */
export const foldWords = (text: string): readonly string[] =>
  tokenise(text).tokens.map((token) => token.text);

/** What the asker typed for a run of tokens. */
export const typedWords = (typed: string, tokens: readonly Token[], from: number, to: number): string =>
  typed.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
