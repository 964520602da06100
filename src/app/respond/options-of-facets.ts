/** Facets as the options of a command that asks for one measure: what a button says in ids, said in names. */
import type { Given } from '../../../commands/command.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Facet } from '../../lookup/answer.ts';
import { shelves } from '../../present/shelves.ts';

type Named = Extract<Facet, { readonly id: string }>;

/** `measure` with its subject, `claimant` and `as_of`, each as far as a facet says it. */
export function optionsOfFacets(facets: readonly Facet[], dataset: Dataset): Given {
  const named = (...kinds: readonly Named['kind'][]) =>
    facets.flatMap((facet) => ('id' in facet && kinds.includes(facet.kind) ? [nameOf(facet, dataset)] : []));
  const [claimant] = named('claimant');
  const asOf = facets.flatMap((facet) => (facet.kind === 'time' ? (facet.to ?? []) : []));
  return {
    measure: named('subject', 'measure').join(' '),
    ...(claimant === undefined ? {} : { claimant }),
    ...(asOf[0] === undefined ? {} : { as_of: asOf[0] }),
  };
}

/** The English name, which every entry has; the id of one that is no more, which nothing will be found for. */
const nameOf = ({ kind, id }: Named, dataset: Dataset): string =>
  dataset[shelves[kind]].get(id)?.names.en ?? id;
