/** The readings of an unsure question, each with the command, the words and the claims behind it. */

import type { Claim } from '../dataset/dataset.ts';
import type { Topic } from '../dataset/schema.ts';
import { topics } from '../dataset/schema.ts';
import type { Choice, Facet } from './answer.ts';
import type { Question } from './ask.ts';
import { holds, select } from './claims/find.ts';
import type { Index } from './index/search-index.ts';
import { resolve, searchOf } from './question/resolve.ts';
import type { Doubt } from './question/respell.ts';
import { type Slot, understand } from './question/understand.ts';

const claimsAtMost = 5;
/** A menu of choices stays readable; Discord would take 25. */
const choicesAtMost = 6;

const behind = (index: Index, topic: Topic | null, facets: readonly (Facet | null)[]): readonly Claim[] =>
  select(index, searchOf(topic, facets)).claims.slice(0, claimsAtMost);

/** A question whose facets fit another command's topic: that command, and its claims. */
export const otherTopicChoices = (
  index: Index,
  question: Question,
  slots: readonly Slot[],
  facets: readonly Facet[],
): readonly Choice[] => {
  if (question.topic === null) return [];
  const tied = new Set(facets.flatMap((facet) => topicsOf(index, facet)));
  return topics
    .filter((topic) => topic !== question.topic && (tied.size === 0 || tied.has(topic)))
    .flatMap((topic): Choice[] => {
      const there =
        slots.length === 0
          ? { facets, holds: holds(index, { topic, facets }) }
          : resolve(index, topic, slots);
      // "15,000 soldiers": soldiers go without saying in one command and are strange to another.
      if (!there.holds || understand(index, question.query, topic).ignored.length > 0) return [];
      const facet =
        there.facets.find((candidate) => candidate?.kind === 'measure') ?? there.facets[0] ?? null;
      return [{ facet, command: topic, query: question.query, claims: behind(index, topic, there.facets) }];
    })
    .slice(0, choicesAtMost);
};

/** The topics that a facet belongs to by its nature, as workers do; none for claimants, places, numbers and times. */
const topicsOf = (index: Index, facet: Facet): readonly Topic[] => {
  if (facet.kind === 'measure') {
    const topic = index.dataset.measures.get(facet.id)?.topic;
    return topic === undefined ? [] : [topic];
  }
  if (facet.kind === 'subject') {
    const held = topics.filter((topic) => holds(index, { topic, facets: [facet] }));
    return held.length === 1 ? held : [];
  }
  if (facet.kind === 'theme') return index.dataset.themes.get(facet.id)?.topics ?? [];
  return [];
};

/**
 * The readings of a question that cannot be all one claim: a name of two things; a number and a measure that
 * no claim joins ("4700 killed": the 4,700 as what it counts, and the killed apart); two measures.
 */
export const readingChoices = (
  index: Index,
  question: Question,
  slots: readonly Slot[],
  ambiguous: Slot | null,
): readonly Choice[] => {
  if (ambiguous !== null) {
    return ambiguous.facets.flatMap((facet) =>
      choiceOf(
        index,
        question,
        slots.map((slot) => (slot === ambiguous ? { ...slot, facets: [facet], ask: false } : slot)),
        facet,
      ),
    );
  }
  const parted = rivals(slots);
  const choices = parted.map((kept) => {
    const rest = slots.filter((slot) => slot === kept || !parted.includes(slot));
    return choiceOf(index, question, rest, kept.facets[0] ?? null);
  });
  // "16 000 killed": a number that nothing carries is no reading, and leaves no doubt about the rest.
  const empty = parted.some((slot, at) => slot.facets[0]?.kind === 'figure' && choices[at]?.length === 0);
  if (empty) return [];
  // Numbers first; then what keeps most of the question.
  const kept = ({ facet, query }: Choice) => (facet?.kind === 'figure' ? Infinity : query.split(' ').length);
  return choices.flat().sort((a, b) => (kept(a) === kept(b) ? 0 : kept(b) - kept(a)));
};

/** The slots that cannot all be one claim, numbers first; none where there are not two. */
const rivals = (slots: readonly Slot[]): readonly Slot[] => {
  const kinds: readonly Facet['kind'][] = ['figure', 'measure', 'theme'];
  const found = kinds.flatMap((kind) => slots.filter((slot) => slot.facets[0]?.kind === kind));
  return found.length > 1 ? found : [];
};

const choiceOf = (
  index: Index,
  question: Question,
  slots: readonly Slot[],
  facet: Facet | null,
): readonly Choice[] => {
  const read = resolve(index, question.topic, slots);
  if (!read.holds || question.topic === null) return [];
  const query = slots.map((slot) => slot.words).join(' ');
  return [{ facet, command: question.topic, query, claims: behind(index, question.topic, read.facets) }];
};

/** A word that may be a misspelling of several: the question with each of them that leads to a claim. */
export const respelledChoices = (
  index: Index,
  question: Question,
  doubts: readonly Doubt[],
): readonly Choice[] => {
  const [doubt] = doubts;
  if (doubt === undefined || question.topic === null) return [];
  const { topic } = question;
  return doubt.words.slice(0, choicesAtMost).flatMap((word): Choice[] => {
    const query = question.query.replace(doubt.typed, word);
    const read = understand(index, query, topic);
    const { facets, holds: leads } = resolve(index, topic, read.slots);
    if (!leads || read.slots.length === 0 || read.ignored.length > 0 || read.doubts.length > 0) return [];
    const facet = facets.find((candidate) => candidate?.words === word) ?? facets[0] ?? null;
    return [{ facet, command: topic, query, claims: behind(index, topic, facets) }];
  });
};
