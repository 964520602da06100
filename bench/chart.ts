/**
 * How long a chart takes: the first one, a new one and a kept one, and how much the event loop is held up
 * meanwhile. `npm run bench:chart`; needs the built program, as it measures that.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Bench } from 'tinybench';
import type { Claim } from '../src/dataset/dataset.ts';
import { loadDataset } from '../src/dataset/load.ts';
import type { ChartModel } from '../src/present/chart/model.ts';
import { chartRenderer, type Rendered } from '../src/present/chart/render.ts';
import { chartOf } from '../src/present/chart/series.ts';

const loaded = loadDataset('data');
if (!loaded.ok) throw new Error(`the data has ${loaded.findings.length} findings`);
const { dataset } = loaded;

const ofMeasure = (measure: string): readonly Claim[] =>
  dataset.claims.filter((claim) => claim.measure === measure && claim.subject === 'dprk-troops');
const models = [...dataset.measures.keys()]
  .map((measure) => chartOf(ofMeasure(measure), { dataset, language: 'en', today: '2026-01-01' }, 'dark'))
  .filter((model): model is ChartModel => model !== null)
  .toSorted((a, b) => b.alt.length - a.alt.length);
const [model] = models;
if (model === undefined) throw new Error('no measure of the dataset makes a chart');

const drawn = (rendered: Rendered) => {
  if ('error' in rendered) throw new Error(rendered.error);
};
const charts = chartRenderer();

const start = performance.now();
drawn(await charts.render(model));
console.log(`first chart, with thread, fonts and library: ${(performance.now() - start).toFixed(0)} ms`);

let copy = 0;
const fresh = new Bench({ time: 5000, warmupTime: 1000 }).add('a new chart', async () => {
  copy += 1;
  drawn(await charts.render({ ...model, subtitle: `${model.subtitle} ${copy}` }));
});
const kept = new Bench({ time: 200, warmupTime: 50 }).add('a kept chart', async () => {
  drawn(await charts.render(model));
});

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
await fresh.run();
delay.disable();
await kept.run();

for (const { name, result } of [...fresh.tasks, ...kept.tasks]) {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  const { p50, p99 } = result.latency;
  console.log(`${name}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
}
const held = [delay.percentile(50), delay.percentile(99), delay.max].map((ns) => (ns / 1e6).toFixed(1));
console.log(`event loop held up meanwhile: p50 ${held[0]} ms, p99 ${held[1]} ms, at most ${held[2]} ms`);
await charts.close();
