/** Everything that a question is answered from: the dataset and what is prepared from it once, at load. */
import type { Claim, Dataset } from '../../dataset/dataset.ts';
import { buildGuesser, type Guesser } from '../names/guess.ts';
import { type Nations, nationsBeside } from '../names/nations.ts';
import { type Names, namesInOrder } from '../names/nearest-names.ts';
import { buildVocabulary, type Vocabulary } from '../names/vocabulary.ts';
import { type Days, daysOf } from '../times/days.ts';
import { type ArticleNames, articleNames } from './article-names.ts';
import { completionEntries, type Entry } from './completion-entries.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Postings } from './postings.ts';

export type Index = Facts & {
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
  /** `casualties claimant:nis` → how many claims. */
  readonly counts: ReadonlyMap<string, number>;
  readonly succession: Succession;
  /** Claim id → its rank. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** All claim ids. */
  readonly ids: Names;
  readonly articles: ArticleNames;
  /** What completion can offer. */
  readonly entries: readonly Entry[];
  readonly days: Days;
  readonly guesser: Guesser;
  /** Countries and peoples of whom the dataset holds nothing. */
  readonly nations: Nations;
};

/** Reads every claim once. Time and memory grow with the number of claims. */
export const buildIndex = (dataset: Dataset): Index => {
  const vocabulary = buildVocabulary(dataset);
  const { facts, words } = factsOf(dataset, vocabulary);
  const entries = completionEntries(dataset, vocabulary.names);
  const rankOf = new Map(dataset.claims.map((claim, rank) => [claim.id, rank]));
  return {
    ...facts,
    dataset,
    vocabulary,
    counts: countsOf(dataset.claims, facts.postings, entries),
    succession: successionOf(dataset.claims, rankOf),
    rankOf,
    ids: namesInOrder(dataset.claimById.keys()),
    articles: articleNames(dataset),
    entries,
    days: daysOf(dataset.claims),
    guesser: buildGuesser(vocabulary, words),
    nations: nationsBeside(vocabulary),
  };
};

const countsOf = (
  claims: readonly Claim[],
  postings: Postings,
  entries: readonly Entry[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { sense } of entries) {
    const fact = `${sense.kind}:${sense.id}`;
    for (const rank of postings.get(fact)?.list ?? []) {
      const key = `${claims[rank]?.topic} ${fact}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
};

/** Which figure replaced which, by rank; -1 is none. */
export type Succession = {
  /** The figure that replaced this one. */
  readonly successor: Int32Array;
  /** One figure that this one replaced, and from each such figure on to the next. */
  readonly replaced: Int32Array;
  readonly alsoReplaced: Int32Array;
};

const successionOf = (claims: readonly Claim[], rankOf: ReadonlyMap<string, number>): Succession => {
  const successor = new Int32Array(claims.length).fill(-1);
  const replaced = new Int32Array(claims.length).fill(-1);
  const alsoReplaced = new Int32Array(claims.length).fill(-1);
  for (let rank = claims.length - 1; rank >= 0; rank -= 1) {
    const later = rankOf.get(claims[rank]?.supersededBy ?? '');
    if (later === undefined) continue;
    successor[rank] = later;
    alsoReplaced[rank] = replaced[later] ?? -1;
    replaced[later] = rank;
  }
  return { successor, replaced, alsoReplaced };
};
