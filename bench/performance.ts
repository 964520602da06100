/**
 * `npm run bench`: question to answer, autocomplete, messages, load and memory, on the real dataset and on
 * generated ones, beside search engines. `-- --write` keeps the page in docs/performance.md, `-- --million`
 * adds 1,000,000 claims (ours alone), `-- --upto N` leaves out what is larger, `-- --alone` the search engines,
 * `-- --cpu` counts processor time, for a machine that does other things too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadDataset } from '../src/dataset/load.ts';
import { readLabels, readQuestions } from './evaluation/labelled.ts';
import { generated } from './performance/generated.ts';
import { processorClock, wallClock, weighed } from './performance/measure.ts';
import { page } from './performance/page.ts';
import { generatedQuestions, runSize } from './performance/run.ts';
import { peers } from './performance/subjects.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    million: { type: 'boolean' },
    alone: { type: 'boolean' },
    cpu: { type: 'boolean' },
    upto: { type: 'string' },
  },
});
const wanted = [1_000, 10_000, 100_000, 1_000_000].filter(
  (size) => size <= Number(values.upto ?? (values.million ? 1_000_000 : 100_000)),
);

const now = values.cpu ? processorClock : wallClock;
const beside = values.alone ? [] : peers;
const { made: loaded, milliseconds: realLoad } = weighed(() => loadDataset('data'), now);
if (!loaded.ok) throw new Error(`the dataset has ${loaded.findings.length} findings; see npm run data:check`);
const real = loaded.dataset;

const labelled = readQuestions(readLabels()).filter(({ kind }) => kind !== 'nonsense');
const sizes = [runSize(`real, ${real.claims.length}`, real, labelled, beside, now)];
for (const size of wanted) {
  console.error(`${size} claims …`);
  const dataset = generated(real, size, size);
  const label = size.toLocaleString('en-GB');
  sizes.push(runSize(label, dataset, generatedQuestions(dataset), beside, now));
}

const text = page({
  day: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: availableParallelism(),
  clock: values.cpu ? 'processor' : 'wall',
  ...{ realLoad, sizes },
});
console.log(text);
if (values.write) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/performance.md', text);
}
