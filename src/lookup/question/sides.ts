/** "Zelensky vs the NIS", "Kyiv and Seoul": claimants named side by side, of whom the claims of either are asked. */
import type { Topic } from '../../dataset/schema.ts';
import type { Facet } from '../answer.ts';
import { holds, type Search } from '../claims/find.ts';
import type { Index } from '../index/search-index.ts';
import type { Token } from '../words/fold.ts';
import { words } from '../words/words.ts';
import { resolve } from './resolve.ts';
import { articles, partyCues } from './role-words.ts';
import type { Slot } from './understand.ts';

type Named = { readonly from: number; readonly to: number };

const joints = words('and or nor vs versus et ou ni contre against');
/** May lead to the second name as they led to the first: "from Kyiv or from Seoul". */
const repeated = words('according to from by per selon d apres l');

/** Whether two names that follow each other stand side by side, and are not the parties of something. */
export const sideBySide = (tokens: readonly Token[], one: Named, other: Named): boolean => {
  const between = tokens.slice(one.to, other.from);
  const comma = /^\s*[,/&]\s*$/.test(tokens[one.to]?.gap ?? '');
  const plain = between.every(({ text }) => [joints, articles, repeated].some((known) => known.has(text)));
  if (!plain || !(comma || between.some(({ text }) => joints.has(text)))) return false;
  const before = tokens[one.from - 1]?.text ?? '';
  return joints.has(before) || !partyCues.has(before);
};

/**
 * What the claims of either claimant answer, where no claim is of both: the facets understood, and the search for
 * them; null where none of the claimants has such a claim.
 */
export const resolveSides = (
  index: Index,
  topic: Topic | null,
  slots: readonly Slot[],
): { readonly facets: readonly (Facet | null)[]; readonly search: Search } | null => {
  const either = slots.flatMap(({ side }) => side ?? []);
  if (either.length < 2) return null;
  const others = slots.filter(({ side }) => side === undefined);
  for (const side of either) {
    const alone: Slot = { words: side.words, from: 0, to: 0, facets: [side], ask: false };
    const { facets, holds: answered } = resolve(index, topic, [...others, alone]);
    if (!answered) continue;
    const rest = facets.slice(0, -1);
    const all = slots.map((slot) => slot.side ?? rest[others.indexOf(slot)] ?? null);
    return { facets: all, search: { topic, facets: rest.filter((facet) => facet !== null), either } };
  }
  return null;
};

/** The search for facets that were understood before: claimants that no claim has together are sides. */
export const searchAgain = (index: Index, topic: Topic | null, facets: readonly Facet[]): Search => {
  const search: Search = { topic, facets };
  const either = facets.filter(({ kind }) => kind === 'claimant');
  if (either.length < 2 || holds(index, search)) return search;
  return { topic, facets: facets.filter(({ kind }) => kind !== 'claimant'), either };
};
