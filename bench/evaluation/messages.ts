/** The command that reads messages, through the same code as a line of `ask --batch`. */
import { z } from 'zod';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { ReadFinding } from './judge.ts';
import { type Message, verdicts } from './labelled.ts';
import { batchOf } from './ours.ts';

const checked = z.object({
  kind: z.literal('checked'),
  findings: z.array(z.object({ quote: z.string(), verdict: z.enum(verdicts), claims: z.array(z.string()) })),
});
export type Checker = (message: Pick<Message, 'text' | 'locale'>) => readonly ReadFinding[];

export function checker(dataset: Dataset): Checker {
  const batch = batchOf(dataset);
  return ({ text, locale }) => checked.parse(batch({ command: 'check', text, locale })).findings;
}
