/** This project's answers, through the same JSON as `ask --batch` writes. */
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { buildIndex } from '../../src/lookup/search-index.ts';
import { answerJson } from '../../src/present/json.ts';
import { languageOf } from '../../src/present/locale.ts';
import type { Asked, Engine, Given } from './engine.ts';

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
  const index = buildIndex(dataset);
  const ask = ({ command, query, claimant, asOf, locale }: Asked): Given => {
    const asked = commands.find(({ name }) => name === command);
    if (asked === undefined) throw new Error(`there is no command /${command}`);
    const language = languageOf(locale);
    const answer = given.parse(answerJson(asked.answer(index, { query, claimant, as_of: asOf }, language)));
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
