/** Everything that a question is answered from: the dataset and what is prepared from it once, at load. */
import type { Claim, Dataset } from '../dataset/dataset.ts';
import { completionEntries, type Entry } from './completion-entries.ts';
import { type Days, daysOf } from './days.ts';
import { buildGuesser, type Guesser } from './guess.ts';
import { claimKeys } from './keys.ts';
import { type Nations, nationsBeside } from './nations.ts';
import { freezePostings, type Postings } from './postings.ts';
import { summaryWords } from './summary-words.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

export type Index = {
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
  /** Fact → ranks of the claims that have it; a claim's rank is its place in `dataset.claims`. */
  readonly postings: Postings;
  /** The same, of the claims alone that no later figure replaced. */
  readonly current: Postings;
  /** Of the superseded claims alone: those whose last successor does not have the fact. */
  readonly alone: Postings;
  /** `casualties claimant:nis` → how many claims. */
  readonly counts: ReadonlyMap<string, number>;
  readonly succession: Succession;
  /** Claim id → its rank. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** All claim ids, sorted. */
  readonly ids: readonly string[];
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
  const all = new Map<string, number[]>();
  const current = new Map<string, number[]>();
  const alone = new Map<string, number[]>();
  const counts = new Map<string, number>();
  const words = new Set<string>();
  const lastKeys = new Map<string, ReadonlySet<string>>();
  // Newest first, so a claim's successors have been read before it.
  for (const [rank, claim] of dataset.claims.entries()) {
    const said = summaryWords(claim, vocabulary);
    for (const word of said.words) words.add(word);
    const keys = claimKeys(claim, dataset, said);
    const successor = claim.supersededBy === null ? undefined : lastKeys.get(claim.supersededBy);
    lastKeys.set(claim.id, successor ?? keys);
    for (const key of keys) {
      push(all, key, rank);
      counts.set(`${claim.topic} ${key}`, (counts.get(`${claim.topic} ${key}`) ?? 0) + 1);
      if (claim.supersededBy === null) push(current, key, rank);
      else if (successor?.has(key) !== true) push(alone, key, rank);
    }
  }
  const rankOf = new Map(dataset.claims.map((claim, rank) => [claim.id, rank]));
  return {
    dataset,
    vocabulary,
    postings: freezePostings(all, dataset.claims.length),
    current: freezePostings(current, dataset.claims.length),
    alone: freezePostings(alone, dataset.claims.length),
    counts,
    succession: successionOf(dataset.claims, rankOf),
    rankOf,
    ids: [...dataset.claimById.keys()].sort(),
    entries: completionEntries(dataset, vocabulary.names),
    days: daysOf(dataset.claims),
    guesser: buildGuesser(vocabulary, words),
    nations: nationsBeside(vocabulary),
  };
};

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
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
