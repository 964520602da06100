/** How one answer did, and how many did so: counts, shares and Wilson intervals. */
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import type { Engine, Given } from './engine.ts';
import type { Question, Trap } from './labelled.ts';

export type Scored = {
  readonly question: Question;
  readonly given: Given;
  /** Whether the question has an answer here. */
  readonly answerable: boolean;
  readonly first: boolean;
  readonly firstThree: boolean;
  /** Nothing was given as the answer; for `unsure` and `apart` what should be offered was offered. */
  readonly declined: boolean;
  /** The facets that the first claim gets wrong, or that a claim shown beside it does. */
  readonly wrong: readonly Trap[];
};

export function score(engine: Engine, question: Question, dataset: Dataset): Scored {
  const given = engine.ask(question);
  const { expected } = question;
  const right = expected.kind === 'first' ? expected.claims : new Set<string>();
  const offered = new Set(given.offered);
  const behind = 'behind' in expected ? expected.behind : [];
  return {
    question,
    given,
    answerable: expected.kind === 'first',
    first: right.has(given.claims[0] ?? ''),
    firstThree: given.claims.slice(0, 3).some((id) => right.has(id)),
    declined:
      given.kind !== 'found' &&
      (expected.kind !== 'unsure' || given.kind === 'unsure') &&
      behind.every((oneOf) => [...oneOf].some((id) => offered.has(id))),
    wrong: wrongFacets(question, given, right, dataset),
  };
}

function wrongFacets(
  question: Question,
  given: Given,
  right: ReadonlySet<string>,
  dataset: Dataset,
): readonly Trap[] {
  const first = dataset.claimById.get(given.claims[0] ?? '');
  if (first === undefined) return [];
  if (question.expected.kind !== 'first') return question.trap === undefined ? [] : [question.trap];
  if (right.has(first.id)) return [];
  const wanted = [...right].flatMap((id) => dataset.claimById.get(id) ?? []);
  const differs = (of: (claim: Claim) => string | null) => !wanted.some((claim) => of(claim) === of(first));
  return [
    ...(differs(({ measure }) => measure) ? (['measure'] as const) : []),
    ...(differs(({ claimant }) => claimant) ? (['claimant'] as const) : []),
    ...(differs(({ subject }) => subject) ? (['subject'] as const) : []),
  ];
}

/** A question that names a measure gets figures of that measure only; others stand under their own heading. */
export function strays({ question, given }: Scored, dataset: Dataset): readonly string[] {
  if (question.expected.kind !== 'first' || !given.measured) return [];
  const claimOf = (id: string) => dataset.claimById.get(id);
  const measures = new Set([...question.expected.claims].map((id) => claimOf(id)?.measure ?? null));
  if (measures.size !== 1 || measures.has(null)) return [];
  return given.claims.filter((id) => {
    const measure = claimOf(id)?.measure ?? null;
    return measure !== null && !measures.has(measure);
  });
}

export type Share = { readonly hits: number; readonly of: number };
export type Tally = {
  readonly questions: number;
  readonly first: Share;
  readonly firstThree: Share;
  readonly declined: Share;
  readonly needlessMisses: Share;
  readonly wrong: { readonly [facet in Trap]: number };
};

export function tally(scored: readonly Scored[]): Tally {
  const answerable = scored.filter((one) => one.answerable);
  const others = scored.filter((one) => !one.answerable);
  const wrong = (facet: Trap) => scored.filter((one) => one.wrong.includes(facet)).length;
  return {
    questions: scored.length,
    first: share(answerable, ({ first }) => first),
    firstThree: share(answerable, ({ firstThree }) => firstThree),
    declined: share(others, ({ declined }) => declined),
    needlessMisses: share(answerable, ({ given }) => given.kind !== 'found'),
    wrong: { measure: wrong('measure'), claimant: wrong('claimant'), subject: wrong('subject') },
  };
}

export const share = <T>(among: readonly T[], holds: (one: T) => boolean): Share => ({
  hits: among.filter(holds).length,
  of: among.length,
});

/** The share as a number; of nothing it is null. */
export const rate = ({ hits, of }: Share): number | null => (of === 0 ? null : hits / of);

/** Wilson's score interval at 95 %: 0 of 10 gives 0 to 0.28, where a normal interval would give 0 to 0. */
export function wilson({ hits, of }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const p = hits / of;
  const middle = p + z ** 2 / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
