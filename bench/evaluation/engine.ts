/** What is compared: anything that answers a question with claims, in one shape. */
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import type { Question } from './labelled.ts';

export type Asked = Pick<Question, 'command' | 'locale' | 'query' | 'claimant' | 'asOf'>;
export type Given = {
  readonly kind: 'found' | 'unsure' | 'nothing';
  /** Claims given as the answer, best first. */
  readonly claims: readonly string[];
  /** Claims offered beside: behind the choices, or nearest. */
  readonly offered: readonly string[];
  /** Whether a measure was read in the question, so that every claim given must have it. */
  readonly measured: boolean;
};
export type Engine = { readonly name: string; readonly ask: (asked: Asked) => Given };

/** A claim as the text that a search engine can be given: its summaries, every name of its facets, what is printed. */
export type ClaimText = {
  readonly id: string;
  readonly topic: string;
  readonly summary: string;
  readonly names: string;
  readonly printed: string;
};

/** One text a claim, folded as the questions will be: lower case, no accents. */
export function claimTexts(dataset: Dataset): readonly ClaimText[] {
  return dataset.claims.map((claim) => ({
    id: claim.id,
    topic: claim.topic,
    summary: fold(`${claim.summary.en} ${claim.summary.fr}`),
    names: fold(namesOf(claim, dataset).join(' ')),
    printed: fold(claim.appearances.map(({ printed }) => printed).join(' ')),
  }));
}

function namesOf(claim: Claim, dataset: Dataset): readonly string[] {
  const named = [
    dataset.claimants.get(claim.claimant),
    dataset.subjects.get(claim.subject),
    dataset.measures.get(claim.measure ?? ''),
    dataset.places.get(claim.place ?? ''),
    ...claim.themes.map((theme) => dataset.themes.get(theme)),
  ];
  const dated = [claim.asOf, claim.stated];
  return named
    .flatMap((one) => (one ? [one.names, one.aliases ?? {}].flatMap((of) => Object.values(of).flat()) : []))
    .concat(dated);
}

/** The question as a bot over a search engine would send it: every option is more words. */
export const wordsOf = ({ query, claimant, asOf }: Asked): string =>
  fold([query, claimant, asOf].filter((part) => part !== undefined).join(' ')).trim();

export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').toLowerCase();
