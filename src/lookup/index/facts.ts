/** The facts of all claims: under each fact the claims that have it, read off every claim once. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { claimKeys } from './keys.ts';
import { freezePostings, type Postings } from './postings.ts';
import { summaryReader } from './summary-words.ts';

export type Facts = {
  /** Fact → ranks of the claims that have it; a claim's rank is its place in `dataset.claims`. */
  readonly postings: Postings;
  /** The same, of the claims alone that no later figure replaced. */
  readonly current: Postings;
  /** Of the superseded claims alone: those whose last successor does not have the fact. */
  readonly alone: Postings;
};

/** The facts, and every word of the summaries that narrows a question. */
export const factsOf = (
  dataset: Dataset,
  vocabulary: Vocabulary,
): { readonly facts: Facts; readonly words: ReadonlySet<string> } => {
  const lists = new Map<string, Lists>();
  const words = new Set<string>();
  const successors = new Set(dataset.claims.map(({ supersededBy }) => supersededBy));
  const lastKeys = new Map<string, ReadonlySet<string>>();
  const read = summaryReader(vocabulary);
  // Newest first, so a claim's successors have been read before it.
  for (const [rank, claim] of dataset.claims.entries()) {
    const said = read(claim);
    for (const word of said.words) words.add(word);
    const keys = claimKeys(claim, dataset, said);
    const { supersededBy } = claim;
    const successor = supersededBy === null ? undefined : lastKeys.get(supersededBy);
    if (successors.has(claim.id)) lastKeys.set(claim.id, successor ?? keys);
    for (const key of keys) {
      const { all, current, alone } = listsOf(lists, key);
      all.push(rank);
      if (supersededBy === null) current.push(rank);
      else if (successor?.has(key) !== true) alone.push(rank);
    }
  }
  const frozen = (which: keyof Lists) =>
    freezePostings(
      [...lists].map(([key, list]) => [key, list[which]] as const),
      dataset.claims.length,
    );
  return {
    facts: { postings: frozen('all'), current: frozen('current'), alone: frozen('alone') },
    words,
  };
};

type Lists = { readonly all: number[]; readonly current: number[]; readonly alone: number[] };

const listsOf = (lists: Map<string, Lists>, key: string): Lists => {
  const held = lists.get(key);
  if (held !== undefined) return held;
  const begun: Lists = { all: [], current: [], alone: [] };
  lists.set(key, begun);
  return begun;
};
