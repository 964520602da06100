/** The facts of a claim as keys of postings, and the key that a facet asks for. Both sides in one place. */
import type { Claim, Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../dataset/schema.ts';
import type { Facet } from '../answer.ts';
import { type Said, wordKey } from './summary-words.ts';

/** A number that only a summary mentions counts in events, and in figures up to here ("two waves"). */
const smallNumber = 31;

/** The keys under which a claim is found. */
export const claimKeys = (claim: Claim, dataset: Dataset, said: Said): ReadonlySet<string> => {
  const keys = new Set<string>(['all', `kind:${claim.kind}`, `topic:${claim.topic}`]);
  keys.add(`subject:${claim.subject}`);
  if (claim.period !== null) keys.add('period');
  if (claim.measure !== null) keys.add(`measure:${claim.measure}`);
  for (const id of speakers(claim, dataset)) keys.add(`claimant:${id}`);
  for (const id of upwards(claim.place, dataset.places)) keys.add(`place:${id}`);
  for (const theme of claim.themes) keys.add(`theme:${theme}`);
  if (claim.proposition !== null) keys.add(`theme:${claim.proposition}`);
  if (claim.position !== null) keys.add(`word:position:${claim.position}`).add('word:stance');
  for (const word of said.words) keys.add(`word:${wordKey(word)}`);
  for (const id of said.mentions) {
    // The sentence of a figure may name another measure beside its own; that never makes it a claim on it.
    if (claim.kind === 'figure' && dataset.measures.has(id)) continue;
    keys.add(`word:mention:${id}`);
    // Where the claim names no place of its own, the place that its sentence mentions stands for it.
    if (claim.place === null && dataset.places.has(id)) keys.add(`place:${id}`);
  }
  for (const id of said.within) if (claim.kind !== 'figure') keys.add(`word:within:${id}`);
  for (const value of claim.figure === null ? [] : amounts(claim.figure)) keys.add(`figure:${value}`);
  if (claim.figure?.relation === 'order') keys.add(`order:${claim.figure.order}`);
  for (const value of said.numbers) {
    if (claim.kind !== 'figure' || value <= smallNumber) keys.add(`figure:${value}`);
  }
  return keys;
};

/** The key whose postings hold the claims that a facet asks for; null where a facet is no fact but a time. */
export const facetKey = (facet: Facet): string | null => {
  switch (facet.kind) {
    case 'time':
      return null;
    case 'word':
      return `word:${facet.word}`;
    case 'figure':
      return figureKey(facet.figure);
    default:
      return `${facet.kind}:${facet.id}`;
  }
};

/** A range is found by its lower end and then held to the upper one by `carries`. */
const figureKey = (figure: Figure): string =>
  figure.relation === 'order' ? `order:${figure.order}` : `figure:${amounts(figure)[0] ?? ''}`;

/** The numbers that a figure prints. */
export const amounts = (figure: Figure): readonly number[] => {
  if ('value' in figure) return [figure.value];
  return 'low' in figure ? [figure.low, figure.high] : [];
};

/** Who said a claim, whom they speak for, and who relayed it, in this article or another. */
const speakers = (claim: Claim, dataset: Dataset): ReadonlySet<string> => {
  const ids = new Set<string>(upwards(claim.claimant, dataset.claimants));
  for (const chain of [claim.chain, ...claim.appearances.map((appearance) => appearance.chain)]) {
    for (const id of chain) ids.add(id);
  }
  return ids;
};

type Part = { readonly part_of?: string | undefined };

/** An id and the wholes that it is part of, nearest first. */
export const upwards = (id: string | null, things: ReadonlyMap<string, Part>): readonly string[] => {
  const ids: string[] = [];
  let next = id ?? undefined;
  while (next !== undefined && !ids.includes(next)) {
    ids.push(next);
    next = things.get(next)?.part_of;
  }
  return ids;
};
