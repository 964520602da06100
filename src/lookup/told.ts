/**
 * Questions about what happened name more than a claim's own facets: "did Putin thank Kim", "any official sign from
 * the North Korean government". Where no claim has all of them as facets, an event or a stance that has one as its
 * theme and speaks of the others answers too. Figures are never reached this way: what is counted, by whom and
 * where, must hold as asked.
 */
import type { Topic } from '../dataset/schema.ts';
import type { Facet } from './answer.ts';
import { holds, some } from './find.ts';
import { foldWords } from './fold.ts';
import { combinations, optionsOf, type Resolved, searchOf } from './resolve.ts';
import type { Index } from './search-index.ts';
import { wordKey } from './summary-words.ts';
import type { Slot } from './understand.ts';

/** Claims of a theme that are looked at for a figure among them. */
const looked = 50;

/** The likeliest reading in which a theme holds and the rest is at least spoken of; null when there is none. */
export const resolveTold = (index: Index, topic: Topic | null, slots: readonly Slot[]): Resolved | null => {
  const options = slots.map((slot) => [...optionsOf(index, topic, slot, slots), ...toldOf(index, slot)]);
  for (const facets of combinations(options)) {
    if (!facets.some((facet) => tellsEvents(index, facet))) continue;
    if (holds(index, searchOf(topic, facets))) return { facets, holds: true };
  }
  return null;
};

/**
 * What a claim may say of a name instead of having it as its facet; nothing for whoever is asked to have said it, nor
 * for an army: whose soldiers they are must hold.
 */
const toldOf = (index: Index, slot: Slot): readonly Facet[] => {
  if (slot.speaks === true || slot.facets.some(({ kind }) => kind === 'subject')) return [];
  const { words } = slot;
  const ids = slot.facets.flatMap((facet) => {
    return 'id' in facet ? [facet.id] : [];
  });
  const [word, ...others] = foldWords(words);
  const named = slot.facets.some((facet) => 'id' in facet);
  const own = named && word !== undefined && others.length === 0 ? [wordKey(word)] : [];
  return [...ids.map((id) => `mention:${id}`), ...own]
    .filter((key) => index.postings.has(`word:${key}`))
    .map((key) => ({ kind: 'word', word: key, words }) as const);
};

/** A theme of which every claim is an event or a stance. */
const tellsEvents = (index: Index, facet: Facet | null): boolean =>
  facet?.kind === 'theme' &&
  some(index, { topic: null, facets: [facet] }, looked).every(({ figure }) => figure === null);
