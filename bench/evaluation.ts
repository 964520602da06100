/**
 * `npm run eval`: the labelled questions and messages, ours beside search engines. Prints the page;
 * `-- --write` keeps it in docs/evaluation.md, `-- --misses` lists each miss. Exits 1 under the bar.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadDataset } from '../src/dataset/load.ts';
import { evaluate } from './evaluation/evaluate.ts';
import { completionMisses, messageMisses, questionMisses } from './evaluation/misses.ts';
import { peers } from './evaluation/peers.ts';
import { page } from './evaluation/report.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, misses: { type: 'boolean' }, data: { type: 'string' } },
});
const loaded = loadDataset(values.data ?? 'data');
if (!loaded.ok) throw new Error(`the dataset has ${loaded.findings.length} findings; see npm run data:check`);

const { dataset } = loaded;
const beside = values.misses ? [] : peers(dataset);
const evaluation = evaluate(dataset, beside, new Date().toISOString().slice(0, 10));
const text = page(evaluation);
if (values.misses) {
  console.log(questionMisses(evaluation.engines[0].scored, dataset).join('\n\n'));
  console.log(completionMisses(evaluation.completed).join('\n'));
  console.log(messageMisses(evaluation.verdicts).join('\n\n'));
} else {
  console.log(text);
}
if (values.write) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/evaluation.md', text);
}
const missed = evaluation.bars.filter(({ met }) => !met);
for (const { name, bar, value } of missed) console.error(`under the bar: ${name}: ${value}, ${bar}`);
process.exitCode = missed.length > 0 ? 1 : 0;
