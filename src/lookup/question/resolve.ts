/** Which of its possible meanings each part of a question has: the likeliest that leads to a claim. */
import type { Topic } from '../../dataset/schema.ts';
import type { Facet } from '../answer.ts';
import { holds, type Search } from '../claims/find.ts';
import type { Index } from '../index/search-index.ts';
import { foldWords } from '../words/fold.ts';
import { isTopicWord } from '../words/words.ts';
import type { Slot } from './understand.ts';

/** `facets[n]` is what slot n was read as; null where another part of the question already says as much. */
export type Resolved = { readonly facets: readonly (Facet | null)[]; readonly holds: boolean };

/** "In combat", "au combat", "the fighting". */
const leads = new Set('in the of au a le la l dans les des en combat combats fighting battle'.split(' '));

/** Beside these an everyday verb adds nothing; beside a mere name it is all that is asked. */
const tellsMore: ReadonlySet<Facet['kind']> = new Set(['measure', 'theme', 'figure', 'word', 'claimant']);

/** Ways of reading one question that are tried, the likeliest first. */
const mostReadings = 96;

/** Reads all slots together. When no reading leads to a claim, the likeliest is returned, to explain why not. */
export const resolve = (index: Index, topic: Topic | null, slots: readonly Slot[]): Resolved => {
  const options = slots.map((slot) => optionsOf(index, topic, slot, slots));
  const readings = combinations(options);
  for (const facets of readings) {
    if (onlyMentions(index, facets)) continue;
    if (holds(index, searchOf(topic, facets))) return { facets, holds: true };
  }
  return { facets: readings[0] ?? [], holds: false };
};

/**
 * "How many does Russia need", "how many dead among those sent home": a claim that merely speaks of a name, or of two
 * counts, answers neither.
 */
const onlyMentions = (index: Index, facets: readonly (Facet | null)[]): boolean => {
  const asked = facets.filter((facet) => facet !== null);
  const mentioned = asked.flatMap((facet) => {
    const [, id] = facet.kind === 'word' ? facet.word.split('mention:') : [];
    return id === undefined ? [] : [id];
  });
  if (mentioned.length > 0 && mentioned.length === asked.length) return true;
  const counts = mentioned.filter((id) => index.dataset.measures.has(id));
  return counts.length > 1 && counts.length === asked.filter(({ kind }) => tellsMore.has(kind)).length;
};

export const searchOf = (topic: Topic | null, facets: readonly (Facet | null)[]): Search => ({
  topic,
  facets: facets.filter((facet) => facet !== null),
});

/**
 * A slot's meanings, and `null` where it may add nothing: a wider count beside a narrower one ("generals
 * sent"), or the sending of troops, which every other count and event presupposes.
 */
export const optionsOf = (
  index: Index,
  topic: Topic | null,
  slot: Slot,
  slots: readonly Slot[],
): readonly (Facet | null)[] => {
  const [lead] = slot.facets;
  if (lead === undefined) return [null];
  const rest = slots.filter((other) => other !== slot && other.spare !== true);
  const told = rest.some(({ facets: [other] }) => other !== undefined && tellsMore.has(other.kind));
  if (slot.spare === true) return told ? [...slot.facets, null] : slot.facets;
  const beside = rest.map((other) => other.facets[0]);
  const asked: readonly (Facet['kind'] | undefined)[] = ['measure', 'theme', 'word', 'figure'];
  const ofTopic = foldWords(slot.words).every((word) => isTopicWord(word, topic) || leads.has(word));
  if (lead.kind === 'measure') {
    const wider = rest.some(({ facets: [other], guessed }) => {
      const surer = guessed !== true || slot.guessed === true;
      return surer && other?.kind === 'measure' && isWithin(index, other.id, lead.id);
    });
    if (wider) return [null];
    const mentioned: Facet = { kind: 'word', word: `mention:${lead.id}`, words: slot.words };
    const measure = index.dataset.measures.get(lead.id);
    const counted: readonly (Facet['kind'] | undefined)[] =
      topic === 'deployment' ? ['measure', 'theme', 'word'] : ['measure', 'theme', 'word', 'subject'];
    const presupposed =
      measure?.topic === 'deployment' &&
      measure.part_of === undefined &&
      beside.some((other) => counted.includes(other?.kind));
    const spared = presupposed || ofTopic ? [null] : [];
    // "/deployment losses" asks for a count of another command, not for an event that tells of heavy losses.
    if (measure?.topic !== topic && topic !== null && !beside.some((other) => asked.includes(other?.kind))) {
      const told = slot.facets.filter(
        (facet) => facet.kind !== 'theme' || !isAbout(index, facet.id, measure?.topic),
      );
      return [...told, ...spared];
    }
    return [...slot.facets, mentioned, ...spared];
  }
  // "Killed in battle": the command goes without saying beside what is asked.
  const goesWithout = ofTopic && beside.some((other) => asked.includes(other?.kind));
  if (goesWithout && (lead.kind === 'theme' || lead.kind === 'word')) return [...slot.facets, null];
  // "Thanked the North Koreans": whom a claim about the ties of two states speaks of.
  const named = index.dataset.subjects.get(lead.kind === 'subject' ? lead.id : '');
  if (
    topic === 'statements' &&
    lead.kind === 'subject' &&
    named?.in_scope === true &&
    beside.some((other) => other?.kind === 'theme')
  )
    return [...slot.facets, { kind: 'word', word: `mention:${lead.id}`, words: slot.words }];
  return slot.facets;
};

const isAbout = (index: Index, theme: string, topic: Topic | undefined): boolean =>
  topic !== undefined && index.dataset.themes.get(theme)?.topics.includes(topic) === true;

/** Whether a measure is a proper part of another. */
const isWithin = (index: Index, narrow: string, wide: string): boolean => {
  let next = index.dataset.measures.get(narrow)?.part_of;
  while (next !== undefined) {
    if (next === wide) return true;
    next = index.dataset.measures.get(next)?.part_of;
  }
  return false;
};

/** One choice from each list, those that keep the early slots' first choices first. */
export const combinations = (
  options: readonly (readonly (Facet | null)[])[],
): readonly (readonly (Facet | null)[])[] => {
  let rows: readonly { readonly facets: readonly (Facet | null)[]; readonly strain: number }[] = [
    { facets: [], strain: 0 },
  ];
  for (const choices of options) {
    rows = rows
      .flatMap((row) =>
        choices.map((choice, at) => ({ facets: [...row.facets, choice], strain: row.strain + at })),
      )
      .sort((a, b) => a.strain - b.strain)
      .slice(0, mostReadings);
  }
  return rows.map((row) => row.facets);
};
