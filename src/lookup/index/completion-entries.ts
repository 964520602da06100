/** What completion can offer: every thing of the dataset under each of its names. */
import type { Language, Names } from '../../dataset/schema.ts';
import type { Sense, SenseKind } from '../names/vocabulary.ts';
import { foldWords } from '../words/fold.ts';
import type { Index } from './search-index.ts';

/** One thing that can be asked for, under every folded name that it has. */
export type Entry = {
  readonly sense: Sense;
  readonly names: Names;
  /** The name that is shown in each language, folded. */
  readonly shown: Readonly<Record<Language, string>>;
  /** Its names and aliases, folded. */
  readonly whole: readonly string[];
  /** The same from each of their later words on: `seong kweun`, `kweun`. */
  readonly later: readonly string[];
};

export const kindsAsked: readonly SenseKind[] = ['measure', 'claimant', 'theme', 'place', 'subject'];

/** Everything that completion can offer; built once with the index. */
export const completionEntries = (
  dataset: Index['dataset'],
  names: Index['vocabulary']['names'],
): readonly Entry[] => {
  const whole = new Map<string, Set<string>>();
  const later = new Map<string, Set<string>>();
  for (const { sense, words } of names) {
    const key = `${sense.kind}:${sense.id}`;
    for (const at of words.keys()) addTo(at === 0 ? whole : later, key, words.slice(at).join(' '));
  }
  const { claimants: claimant, measures: measure, places: place, themes: theme, subjects: subject } = dataset;
  const things = { claimant, measure, place, theme, subject };
  return kindsAsked.flatMap((kind) =>
    [...things[kind].values()].map((thing): Entry => {
      const key = `${kind}:${thing.id}`;
      const sense = { kind, id: thing.id };
      return {
        sense,
        names: thing.names,
        shown: shownNames(thing.names),
        whole: [...(whole.get(key) ?? [])],
        later: [...(later.get(key) ?? [])],
      };
    }),
  );
};

const shownNames = (names: Names): Entry['shown'] => {
  const folded = (text: string | undefined) => foldWords(text ?? names.en).join(' ');
  return {
    en: folded(names.en),
    fr: folded(names.fr),
    ko: folded(names.ko),
    uk: folded(names.uk),
    ru: folded(names.ru),
  };
};

const addTo = (map: Map<string, Set<string>>, key: string, text: string): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, new Set([text]));
  else held.add(text);
};
