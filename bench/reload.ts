/**
 * `npm run bench:reload`: one question every five milliseconds while a folder of very many claims is read anew, and
 * how late the answers are before, meanwhile and after. `-- --claims N` takes another number than 100,000.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { commands } from '../commands/index.ts';
import { startAnswering } from '../src/app/data/answering.ts';
import { createLog } from '../src/app/log.ts';
import { lazyCharts } from '../src/app/respond/charts.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { buildIndex } from '../src/lookup/index/search-index.ts';
import { interactionFactory } from '../tests/standin/interactions.ts';
import { partsOf, questionsOn } from './performance/generated.ts';

const { values } = parseArgs({ options: { claims: { type: 'string', default: '100000' } } });
const loaded = loadDataset('data');
if (!loaded.ok) throw new Error(`the dataset has ${loaded.findings.length} findings; see npm run data:check`);
const { dataset } = loaded;
const every = 5;
const calm = 10_000;

/** A folder as its curators would keep it, with `size` claims. */
const writeFolder = (real: Dataset, size: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sourced-reload-'));
  const { head, claimants, measures, places, themes, articles } = partsOf(real, size, 1);
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), stringify(value, { aliasDuplicateObjects: false }));
  const { shared_names } = parse(readFileSync('data/dataset.yaml', 'utf8'));
  write('dataset.yaml', { ...head, shared_names });
  for (const [name, value] of Object.entries({ claimants, measures, places, themes }))
    write(`${name}.yaml`, value);
  mkdirSync(join(folder, 'articles'));
  // Figures drawn at random fall as often as they rise, which a claim has to explain.
  for (const article of articles) {
    const claims = article.claims.map((claim) => ({ ...claim, note: 'Counted anew.' }));
    write(join('articles', `${article.id}.yaml`), { ...article, claims });
  }
  return folder;
};

const size = Number(values.claims);
console.error(`writing ${size} claims …`);
const folder = writeFolder(dataset, size);
const index = buildIndex(dataset);
const answering = startAnswering(
  { dataDirectory: folder, logLevel: 'error', logMisses: false },
  {
    commands,
    index: () => index,
    today: () => '2026-01-01',
    log: createLog({ logLevel: 'error', token: undefined }),
    charts: lazyCharts(),
  },
);

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));
const questions = questionsOn(dataset, 50, 3);
const late: { readonly phase: string; readonly ms: number }[] = [];
let phase = 'warming up';
let asking = true;

const ask = async () => {
  const began = performance.now();
  for (let at = 0; asking; at += 1) {
    const due = began + at * every;
    await sleep(Math.max(0, due - performance.now()));
    const { command, query } = questions[at % questions.length] ?? { command: 'casualties', query: '' };
    const asked = phase;
    // A question that could not even be asked in time has waited, too.
    void answering
      .answer(make.slash(command, { query }))
      .then(() => late.push({ phase: asked, ms: performance.now() - due }));
  }
};
const asked = ask();

await sleep(3000);
phase = 'before';
await sleep(calm);
phase = 'meanwhile';
const started = performance.now();
await answering.reload();
const took = performance.now() - started;
const { claims } = answering.data();
phase = 'after';
await sleep(calm);
asking = false;
await asked;
await answering.close();
rmSync(folder, { recursive: true });

console.log(`${claims} claims reloaded in ${(took / 1000).toFixed(1)} s\n`);
console.log('| reload | questions | p50 | p99 | slowest |\n|---|--:|--:|--:|--:|');
for (const name of ['before', 'meanwhile', 'after']) {
  const times = late.flatMap((one) => (one.phase === name ? [one.ms] : [])).sort((a, b) => a - b);
  const at = (share: number) =>
    `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1)} ms`;
  console.log(`| ${name} | ${times.length} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`);
}
process.exit(claims === size ? 0 : 1);
