/** This project's answers, through the same code as a line of `ask --batch`. */
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { answerRequest, resultJson } from '../../src/app/terminal/request.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { buildIndex } from '../../src/lookup/index/search-index.ts';
import type { Asked, Engine, Given } from './engine.ts';

/** One request as a line of a batch has it, answered as that line would be. */
export type Batch = (request: Readonly<Record<string, string | undefined>>) => object;

export function batchOf(dataset: Dataset): Batch {
  const index = buildIndex(dataset);
  const context = { commands, index: () => index, today: () => lastOf(dataset) };
  return (request) => resultJson(answerRequest(request, context), context);
}

/** What the dataset knows of time is the day that the evaluation takes as today's. */
const lastOf = ({ newest }: Dataset) => newest ?? '2000-01-01';

const ids = z.array(z.object({ id: z.string() })).transform((claims) => claims.map(({ id }) => id));
const given = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('found'),
    claims: ids,
    understood: z.object({ facets: z.array(z.object({ kind: z.string() })) }),
  }),
  z.object({ kind: z.literal('unsure'), choices: z.array(z.object({ claims: z.array(z.string()) })) }),
  z.object({ kind: z.literal('nothing'), nearest: ids }),
]);

export function ours(dataset: Dataset): Engine {
  const batch = batchOf(dataset);
  const ask = ({ command, query, claimant, asOf, locale }: Asked): Given => {
    const answer = given.parse(batch({ command, locale, query, claimant, as_of: asOf }));
    if (answer.kind === 'found') {
      const measured = answer.understood.facets.some(({ kind }) => kind === 'measure');
      return { kind: 'found', claims: answer.claims, offered: [], measured };
    }
    const offered =
      answer.kind === 'unsure' ? answer.choices.flatMap(({ claims }) => claims) : answer.nearest;
    return { kind: answer.kind, claims: [], offered, measured: false };
  };
  return { name: 'Sourced', ask };
}
