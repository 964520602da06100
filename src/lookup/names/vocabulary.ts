/** The names of a dataset, in all languages, as phrases of folded words: what a question is read against. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Aliases, Language, Names } from '../../dataset/schema.ts';
import { foldWords } from '../words/fold.ts';
import { root, stem } from '../words/inflect.ts';
import { isFiller } from '../words/words.ts';
import { type TurnedNames, turnedNames } from './turned-names.ts';

export type SenseKind = 'claimant' | 'measure' | 'place' | 'subject' | 'theme';
/** One thing that a phrase can mean. */
export type Sense = { readonly kind: SenseKind; readonly id: string };

/** A name or alias as written in the data. */
export type Name = {
  readonly text: string;
  readonly words: readonly string[];
  readonly sense: Sense;
  /** Null for an alias of no one language. */
  readonly language: Language | null;
  /** The name itself rather than an alias. */
  readonly main: boolean;
};

export type Vocabulary = {
  readonly names: readonly Name[];
  /** Words joined by spaces → what they can mean; exact. */
  readonly exact: ReadonlyMap<string, readonly Sense[]>;
  /** The same with each word in its inflection-free form. */
  readonly inflected: ReadonlyMap<string, readonly Sense[]>;
  /** Phrases of two words and more with one word masked, `kim jong *` → the words that stand there. */
  readonly masked: ReadonlyMap<string, readonly string[]>;
  /** Names of one word, without inflection, that are names in one language alone: vague is a wave in French. */
  readonly onlyIn: ReadonlyMap<string, Language>;
  /** Every single word that occurs in a phrase. */
  readonly words: ReadonlySet<string>;
  /** Words that are names by themselves, and those of the names of who speaks and where. */
  readonly telling: ReadonlySet<string>;
  /** Roots of the measures' own words: nothing like them is ever a mere word of a summary. */
  readonly measureRoots: ReadonlySet<string>;
  /** The same words without their inflection. */
  readonly stems: ReadonlySet<string>;
  /** First word of a phrase, without inflection → the most words of a phrase that begins so. */
  readonly reach: ReadonlyMap<string, number>;
  readonly turned: TurnedNames;
};

type Thing = { readonly id: string; readonly names: Names; readonly aliases?: Aliases | undefined };

const languages = ['en', 'fr', 'ko', 'uk', 'ru'] as const;

/** Every name and alias of the dataset, things in the order of the data, names before aliases. */
const namesOf = (dataset: Dataset): readonly Name[] => {
  const kinds = [
    ['measure', dataset.measures],
    ['subject', dataset.subjects],
    ['claimant', dataset.claimants],
    ['place', dataset.places],
    ['theme', dataset.themes],
  ] as const;
  return kinds.flatMap(([kind, things]) =>
    [...things.values()].flatMap((thing: Thing) => {
      const sense = { kind, id: thing.id };
      const named = (text: string, language: Language | null, main: boolean): Name => ({
        text,
        words: foldWords(text),
        sense,
        language,
        main,
      });
      const names = languages.flatMap((language) => {
        const text = thing.names[language];
        return text === undefined ? [] : [named(text, language, true)];
      });
      const aliases = languages.flatMap((language) =>
        (thing.aliases?.[language] ?? []).map((text) => named(text, language, false)),
      );
      const any = (thing.aliases?.any ?? []).map((text) => named(text, null, false));
      const byId = named(thing.id, null, false);
      return [...names, ...aliases, ...any, byId].filter((name) => name.words.length > 0);
    }),
  );
};

/** Two words with one key mean the same. */
export const sensesKey = (senses: readonly Sense[]): string =>
  senses.map(({ kind, id }) => `${kind}:${id}`).join(' ');

/**
 * The form of a phrase under which its plural and feminine meet. In a phrase the least words stand for themselves alone:
 * « tu confirmes » is no « tués confirmés ».
 */
export const inflectedKey = (words: readonly string[]): string =>
  words.length === 1 ? stem(words[0] ?? '') : words.map((word) => keyInPhrase(word, stem(word))).join(' ');

/** What a word is in the key of a phrase, given its stem. */
export const keyInPhrase = (word: string, stem: string): string =>
  word.length < 4 && isFiller(word) ? `=${word}` : stem;

/** Reads all names once; the result is only ever read. */
export const buildVocabulary = (dataset: Dataset): Vocabulary => {
  const names = namesOf(dataset);
  const exact = new Map<string, Sense[]>();
  const inflected = new Map<string, Sense[]>();
  const masked = new Map<string, string[]>();
  const words = new Set<string>();
  for (const { words: phrase, sense } of names) {
    addSense(exact, phrase.join(' '), sense);
    addSense(inflected, inflectedKey(phrase), sense);
    for (const [at, word] of phrase.entries()) {
      words.add(word);
      if (phrase.length > 1) addWord(masked, maskedKey(phrase, at), word);
    }
  }
  const telling = names
    .filter(
      ({ words: phrase, sense, main }) =>
        phrase.length === 1 || (main && sense.kind !== 'theme' && sense.kind !== 'subject'),
    )
    .flatMap(({ words: phrase }) => phrase);
  const reach = new Map<string, number>();
  for (const { words: phrase } of names) {
    const first = stem(phrase[0] ?? '');
    reach.set(first, Math.max(phrase.length, reach.get(first) ?? 0));
  }
  const counted = names.filter(({ words: phrase, sense }) => phrase.length === 1 && sense.kind === 'measure');
  return {
    measureRoots: new Set(counted.flatMap(({ words: phrase }) => phrase.map(root))),
    telling: new Set(telling),
    names,
    exact,
    inflected,
    masked,
    onlyIn: oneLanguage(names),
    words,
    stems: new Set([...words].map(stem)),
    reach,
    turned: turnedNames(names, exact),
  };
};

const oneLanguage = (names: readonly Name[]): ReadonlyMap<string, Language> => {
  const spoken = new Map<string, Set<Language | null>>();
  for (const { words: phrase, language } of names) {
    const [word, ...more] = phrase;
    if (word === undefined || more.length > 0) continue;
    spoken.set(stem(word), (spoken.get(stem(word)) ?? new Set()).add(language));
  }
  return new Map(
    [...spoken].flatMap(([word, [language, ...others]]) =>
      language === undefined || language === null || others.length > 0 ? [] : [[word, language]],
    ),
  );
};

/** `kim jong un`, 2 → `kim jong *`. */
export const maskedKey = (words: readonly string[], at: number): string =>
  words.map((word, other) => (other === at ? '*' : word)).join(' ');

const addSense = (map: Map<string, Sense[]>, key: string, sense: Sense): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, [sense]);
  else if (!held.some((other) => other.kind === sense.kind && other.id === sense.id)) held.push(sense);
};

const addWord = (map: Map<string, string[]>, key: string, word: string): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, [word]);
  else if (!held.includes(word)) held.push(word);
};
