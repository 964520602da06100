/** Which measure, and whose, a comparison or a timeline is about: never more than one of each. */
import type { Language } from '../dataset/schema.ts';
import type { Choice, Facet, Nothing, Understood, Unsure } from './answer.ts';
import { askQuestion } from './ask.ts';
import { some } from './claims/find.ts';
import type { Index } from './index/search-index.ts';
import { understand } from './question/understand.ts';

export type MeasureQuestion = {
  /** The command that asks, which is also the one that a choice leads back to. */
  readonly command: 'compare' | 'timeline';
  /** What is counted, in the asker's words. */
  readonly measure: string;
  readonly claimant?: string | undefined;
  readonly asOf?: string | undefined;
  /** In which choices are put. */
  readonly language: Language;
};

export type MeasureRead = {
  readonly kind: 'measure';
  readonly understood: Understood;
  readonly measure: string;
  readonly subject: string;
  /** Everything that was understood, and the subject where it was not said. */
  readonly facets: readonly Facet[];
};

const choicesAtMost = 6;
const claimsBehind = 5;

/**
 * The one measure and subject of a question that some claim answers. Words that fit several measures, or none
 * ("nis"), ask which; what was not understood, and what no claim holds, is said as for any question.
 */
export const readMeasure = (index: Index, question: MeasureQuestion): MeasureRead | Unsure | Nothing => {
  const { measure: query, claimant, asOf } = question;
  const asked = askQuestion(index, { topic: null, query, claimant, asOf });
  if (asked.kind !== 'found') return asked;
  const { understood } = asked;
  const doubtful = understand(index, query, null).slots.filter((slot) => slot.ask);
  const stated = measuresIn([...doubtful.flatMap((slot) => slot.facets), ...understood.facets]);
  const [measure, ...others] = stated;
  if (measure === undefined || others.length > 0) {
    const shown = [...asked.claims, ...asked.otherMeasures].flatMap(({ measure }) => measure ?? []);
    return whichMeasure(index, question, understood, stated.length > 0 ? stated : [...new Set(shown)]);
  }
  const fits = asked.claims.find((claim) => claim.measure === measure);
  if (fits === undefined) return nothingWith(understood, asked.claims);
  const saidSubject = understood.facets.some((facet) => facet.kind === 'subject');
  const subject: Facet = { kind: 'subject', id: fits.subject, words: '' };
  const facets = saidSubject ? understood.facets : [...understood.facets, subject];
  return { kind: 'measure', understood, measure, subject: fits.subject, facets };
};

const measuresIn = (facets: readonly Facet[]): readonly string[] => [
  ...new Set(facets.flatMap((facet) => (facet.kind === 'measure' ? [facet.id] : []))),
];

const nothingWith = (understood: Understood, nearest: Nothing['nearest']): Nothing => ({
  kind: 'nothing',
  understood,
  reason: { kind: 'no-claim', facets: understood.facets },
  nearest: nearest.slice(0, claimsBehind),
});

/** The measures to choose from, each under its name and with the rest of what was understood. */
const whichMeasure = (
  index: Index,
  { command, language }: MeasureQuestion,
  understood: Understood,
  measures: readonly string[],
): Unsure | Nothing => {
  const rest = understood.facets.filter((facet) => facet.kind !== 'measure');
  const choices = measures.slice(0, choicesAtMost).flatMap((id): readonly Choice[] => {
    const names = index.dataset.measures.get(id)?.names;
    if (names === undefined) return [];
    const query = names[language] ?? names.en;
    const facet: Facet = { kind: 'measure', id, words: query };
    const claims = some(index, { topic: null, facets: [...rest, facet] }, claimsBehind);
    return [{ facet, command, query, claims }];
  });
  const [one, ...more] = choices;
  if (one === undefined) return nothingWith(understood, []);
  return { kind: 'unsure', understood, reason: 'two-readings', choices: [one, ...more] };
};
