/** The command that reads messages, through the same JSON as `ask --batch` writes. */
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { buildIndex } from '../../src/lookup/search-index.ts';
import { answerJson } from '../../src/present/json.ts';
import { languageOf } from '../../src/present/locale.ts';
import type { ReadFinding } from './judge.ts';
import { type Message, verdicts } from './labelled.ts';

const checked = z.object({
  kind: z.literal('checked'),
  findings: z.array(z.object({ quote: z.string(), verdict: z.enum(verdicts), claims: z.array(z.string()) })),
});
export type Checker = (message: Pick<Message, 'text' | 'locale'>) => readonly ReadFinding[];

/** The command `check`, or null while there is none. */
export function checker(dataset: Dataset): Checker | null {
  const check = commands.find(({ name }) => name === 'check');
  if (check === undefined) return null;
  const index = buildIndex(dataset);
  return ({ text, locale }) =>
    checked.parse(answerJson(check.answer(index, { text }, languageOf(locale)))).findings;
}
