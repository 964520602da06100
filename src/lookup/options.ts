/** The options beside the question, read as the question is: any name of a claimant, a date in any form. */
import type { Facet } from './answer.ts';
import type { Index } from './index/search-index.ts';
import { type Read, type Slot, understand } from './question/understand.ts';

/** The claimant option: its id or any of its names, misspelt or not. What names no claimant is `ignored`. */
export const readClaimant = (index: Index, text: string | undefined): Read => {
  const read = understand(index, text ?? '', null);
  const slots = read.slots.map((slot): Slot => {
    const facets = slot.facets.filter((facet) => facet.kind === 'claimant');
    const senses = index.vocabulary.exact.get(slot.words.toLowerCase()) ?? [];
    const named = senses.flatMap((sense): Facet[] =>
      sense.kind === 'claimant' ? [{ kind: 'claimant', id: sense.id, words: slot.words }] : [],
    );
    const claimants = facets.length > 0 ? facets : named;
    return { ...slot, facets: claimants, ask: claimants.length > 1 };
  });
  return keepRead(read, slots);
};

/** The as_of option: what had been stated by the last day of whatever time it names. */
export const readAsOf = (index: Index, text: string | undefined): Read => {
  const read = understand(index, text ?? '', null);
  const slots = read.slots.map((slot): Slot => {
    const facets = slot.facets.flatMap((facet): Facet[] => {
      if (facet.kind !== 'time') return [];
      return facet.to === null
        ? [{ ...facet, mode: 'latest' }]
        : [{ ...facet, mode: 'stated-by', from: null }];
    });
    return { ...slot, facets };
  });
  return keepRead(read, slots);
};

/** Slots that mean nothing in an option are words that were not understood. */
const keepRead = (read: Read, slots: readonly Slot[]): Read => ({
  ...read,
  slots: slots.filter((slot) => slot.facets.length > 0),
  ignored: [...read.ignored, ...slots.flatMap((slot) => (slot.facets.length > 0 ? [] : [slot.words]))],
});
