/** One question, one answer: found, unsure or nothing. The rules of DESIGN, in the order in which they decide. */
import type { Topic } from '../dataset/schema.ts';
import type { Choice, Facet, Found, Nothing, Understood, Unsure } from './answer.ts';
import { otherTopicChoices, readingChoices, respelledChoices } from './choices.ts';
import { type Search, select } from './claims/find.ts';
import { foundAnswer, overviewAnswer } from './found.ts';
import type { Index } from './index/search-index.ts';
import { nearestThen, nearestTo, newestOf, whatFails } from './nothing.ts';
import { readAsOf, readClaimant } from './options.ts';
import { resolve, searchOf } from './question/resolve.ts';
import { resolveSides, searchAgain } from './question/sides.ts';
import { resolveTold } from './question/told.ts';
import { guessesOf, type Slot, understand } from './question/understand.ts';

export type Question = {
  /** The topic of the command; null asks all of them. */
  readonly topic: Topic | null;
  readonly query: string;
  /** The option: an id or any name, understood as the question is. */
  readonly claimant?: string | undefined;
  /** The option: a date in words or digits; what had been stated by then. */
  readonly asOf?: string | undefined;
};

export type Asked = Found | Unsure | Nothing;

/** Answers a question. Never throws on any text; what it does not understand it names. */
export const askQuestion = (index: Index, question: Question): Asked => {
  const read = understand(index, question.query, question.topic);
  const claimant = readClaimant(index, question.claimant);
  const asOf = readAsOf(index, question.asOf);
  const slots = [...read.slots, ...claimant.slots, ...asOf.slots];
  const ignored = [...read.ignored, ...claimant.ignored, ...asOf.ignored];
  const doubts = [...read.doubts, ...claimant.doubts];
  const strictly = resolve(index, question.topic, slots);
  const told = strictly.holds ? null : resolveTold(index, question.topic, slots);
  const sides = strictly.holds || told !== null ? null : resolveSides(index, question.topic, slots);
  const { facets } = sides ?? told ?? strictly;
  const known = facets.filter((facet) => facet !== null);
  const understood: Understood = {
    topic: question.topic,
    query: question.query,
    facets: known,
    guesses: [...guessesOf(read, facets), ...guessesOf(claimant, facets.slice(read.slots.length))],
    ignored,
  };
  const search: Search = sides?.search ?? { topic: question.topic, facets: known };
  const foreign = known.find((facet) => isForeign(index, facet));
  if (foreign !== undefined) {
    return outOfScope(index, understood, foreign);
  }
  if (doubts.length > 0) {
    const choices = respelledChoices(index, question, doubts);
    const [one, ...rest] = choices;
    if (one !== undefined)
      return { kind: 'unsure', understood, reason: 'weak-guess', choices: [one, ...rest] };
  }
  if (ignored.length > 0 || doubts.length > 0) {
    const words = [...new Set([...ignored, ...doubts.map((doubt) => doubt.typed)])];
    const nearest = known.length === 0 ? newestOf(index, question.topic) : nearestTo(index, search);
    return { kind: 'nothing', understood, reason: { kind: 'not-understood', words }, nearest };
  }
  const ambiguous = slots.find((slot) => slot.ask);
  if (ambiguous !== undefined) {
    const unsure = unsureOf(understood, 'two-readings', readingChoices(index, question, slots, ambiguous));
    if (unsure !== null) return unsure;
  }
  if (slots.length === 0 || known.every((facet) => facet.kind === 'time' && facet.mode === 'latest'))
    return overviewAnswer(index, understood);
  const answered = strictly.holds || told !== null || sides !== null;
  return answered ? foundAnswer(index, understood, search) : missAnswer(index, question, understood, slots);
};

/** The same from facets that are already understood, as a button carries them. */
export const askFacets = (
  index: Index,
  asked: { readonly topic: Topic | null; readonly facets: readonly Facet[] },
): Asked => {
  const understood: Understood = {
    topic: asked.topic,
    query: '',
    facets: asked.facets,
    guesses: [],
    ignored: [],
  };
  if (asked.facets.length === 0) return overviewAnswer(index, understood);
  const foreign = asked.facets.find((facet) => isForeign(index, facet));
  if (foreign !== undefined) {
    return outOfScope(index, understood, foreign);
  }
  const search = searchAgain(index, asked.topic, asked.facets);
  if (select(index, search).claims.length > 0) return foundAnswer(index, understood, search);
  return missAnswer(index, { topic: asked.topic, query: '' }, understood, []);
};

/** Never an answer: the losses of another army are not those that the dataset holds. */
const outOfScope = (index: Index, understood: Understood, facet: Facet): Nothing => {
  const search: Search = {
    topic: understood.topic,
    facets: understood.facets.filter((other) => other !== facet),
  };
  const nearest = search.facets.length === 0 ? newestOf(index, search.topic) : nearestTo(index, search);
  return { kind: 'nothing', understood, reason: { kind: 'out-of-scope', facet }, nearest };
};

const isForeign = (index: Index, facet: Facet): boolean =>
  facet.kind === 'subject' && index.dataset.subjects.get(facet.id)?.in_scope === false;

const unsureOf = (
  understood: Understood,
  reason: Unsure['reason'],
  choices: readonly Choice[],
): Unsure | null => {
  const [one, ...rest] = choices;
  return one === undefined ? null : { kind: 'unsure', understood, reason, choices: [one, ...rest] };
};

/** Everything was understood and no claim has it all. */
const missAnswer = (
  index: Index,
  question: Question,
  understood: Understood,
  slots: readonly Slot[],
): Asked => {
  const search = searchOf(question.topic, understood.facets);
  const elsewhere = unsureOf(
    understood,
    'other-topic',
    otherTopicChoices(index, question, slots, understood.facets),
  );
  if (elsewhere !== null) return elsewhere;
  const apart = unsureOf(understood, 'two-readings', readingChoices(index, question, slots, null));
  if (apart !== null) return apart;
  const time = understood.facets.find((facet) => facet.kind === 'time' && facet.mode !== 'latest');
  if (time !== undefined) {
    const then = nearestThen(index, search, time);
    if (then !== null) return { kind: 'nothing', understood, ...then };
  }
  return {
    kind: 'nothing',
    understood,
    reason: { kind: 'no-claim', facets: whatFails(index, search) },
    nearest: nearestTo(index, search),
  };
};
