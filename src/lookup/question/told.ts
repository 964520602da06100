/**
 * Questions about what happened name more than a claim's own facets: "did Putin thank Kim", "any official sign from
 * the North Korean government". Where no claim has all of them as facets, an event or a stance that has one as its
 * theme and speaks of the others answers too. Figures are never reached this way: what is counted, by whom and
 * where, must hold as asked.
 */
import type { Topic } from '../../dataset/schema.ts';
import type { Facet } from '../answer.ts';
import { holds, some } from '../claims/find.ts';
import type { Index } from '../index/search-index.ts';
import { wordKey } from '../index/summary-words.ts';
import { foldWords } from '../words/fold.ts';
import { soldierWords } from '../words/words.ts';
import { combinations, optionsOf, type Resolved, searchOf } from './resolve.ts';
import type { Slot } from './understand.ts';

/** Claims of a theme that are looked at for a figure among them. */
const looked = 50;

/** Facets that together say so much of one event that none of them has to be its theme. */
const tellingAtLeast = 3;

/** The likeliest reading in which a theme holds and the rest is at least spoken of; null when there is none. */
export const resolveTold = (index: Index, topic: Topic | null, slots: readonly Slot[]): Resolved | null => {
  const ownWord = (facet: Facet | null) =>
    facet?.kind === 'word' &&
    !facet.word.includes(':') &&
    slots.some((slot) => slot.words === facet.words && slot.facets[0]?.kind === 'theme');
  const options = slots.map((slot) => [
    ...optionsOf(index, topic, slot, slots),
    ...toldOf(index, slot, slots),
  ]);
  for (const facets of combinations(options)) {
    const search = searchOf(topic, facets);
    const themes = facets.some((facet) => facet?.kind === 'theme');
    if (themes && !facets.some((facet) => tellsEvents(index, facet))) continue;
    if (!themes && (!facets.some(ownWord) || search.facets.length < tellingAtLeast)) continue;
    if (holds(index, search) && (themes || areEvents(index, search.facets))) return { facets, holds: true };
  }
  return null;
};

/**
 * What a claim may say of a name instead of having it as its facet; nothing for whoever is asked to have said it, nor
 * for whose soldiers they are, or who gives to whom: that must hold.
 */
const toldOf = (index: Index, slot: Slot, slots: readonly Slot[]): readonly Facet[] => {
  const [lead] = slot.facets;
  if (slot.speaks === true) return [];
  // "With North Korea" says one thing; "Russia" may be whose soldiers are meant: "did Russia order its own to".
  if (lead?.kind === 'subject' && slot.facets.length > 1) return [];
  const { words } = slot;
  if (lead?.kind === 'subject') {
    // "The North Koreans fought the Ukrainians": whose soldiers they are has been said.
    const whose = ({ facets: [other], from }: Slot) =>
      from < slot.from && other?.kind === 'subject' && isArmy(index, other.id);
    const spokenOf = isArmy(index, lead.id) ? slots.some(whose) : together.has(foldWords(words)[0] ?? '');
    if (!spokenOf) return [];
  }
  const ids = slot.facets.flatMap((facet) => {
    if (facet.kind === 'subject' && facet !== lead) return [];
    return 'id' in facet ? [facet.id, ...wholeOf(index, facet)] : [];
  });
  const [word, ...others] = foldWords(words);
  const named = slot.facets.some((facet) => 'id' in facet);
  const own = named && word !== undefined && others.length === 0 ? [wordKey(word)] : [];
  return [...ids.flatMap((id) => [`mention:${id}`, `within:${id}`]), ...own]
    .filter((key) => index.postings.has(`word:${key}`))
    .map((key) => ({ kind: 'word', word: key, words }) as const);
};

/** "Cooperation with North Korea" is of both; "given by Russia" says who gives, which must hold. */
const together: ReadonlySet<string> = new Set(['with', 'avec', 'between', 'entre']);

/** Whether a subject is soldiers, rather than what is given or done together. */
const isArmy = ({ dataset }: Index, subject: string): boolean =>
  dataset.subjects.get(subject)?.in_scope !== true ||
  foldWords(dataset.subjects.get(subject)?.names.en ?? '').some((word) => soldierWords.has(word));

/** The wounded of "the wounded who came home": what is told of them all is told of these. */
const wholeOf = (index: Index, facet: Facet): readonly string[] => {
  if (facet.kind !== 'measure') return [];
  const { measures } = index.dataset;
  const whole = measures.get(facet.id)?.part_of;
  return whole !== undefined && measures.get(whole)?.part_of !== undefined ? [whole] : [];
};

/** A theme of which every claim is an event or a stance. */
const tellsEvents = (index: Index, facet: Facet | null): boolean =>
  facet?.kind === 'theme' && areEvents(index, [facet]);

const areEvents = (index: Index, facets: readonly Facet[]): boolean =>
  some(index, { topic: null, facets }, looked).every(({ figure }) => figure === null);
