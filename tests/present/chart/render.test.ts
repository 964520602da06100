/** The drawing thread: what comes back, what is kept, and what happens when it cannot draw. */
import { afterAll, expect, test } from 'vitest';
import { chartRenderer } from '../../../src/present/chart/render.ts';
import { chartOf } from '../../../src/present/chart/series.ts';
import { cases, viewOf } from './sample.ts';

/** How long a chart takes is not what is tested: a busy machine may take its time. */
const patient = 25_000;
const charts = chartRenderer(patient);
afterAll(() => charts.close());

const modelOf = (name: string, language: 'en' | 'fr' = 'en') => {
  const claims = cases[name] ?? [];
  const model = chartOf(claims, viewOf(claims, language), 'dark');
  if (model === null) throw new Error(`no chart for ${name}`);
  return model;
};

const pngOf = async (name: string, language: 'en' | 'fr' = 'en') => {
  const rendered = await charts.render(modelOf(name, language));
  if ('error' in rendered) throw new Error(rendered.error);
  return rendered.png;
};

test('a chart is a PNG twice as wide as it is laid out, with its text', async () => {
  const rendered = await charts.render(modelOf('the usual'));
  expect(rendered).toMatchObject({ alt: expect.stringContaining('about 4,700') });
  const png = Buffer.from('png' in rendered ? rendered.png : []);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1200);
});

test('the same model gives the same image, another language another', async () => {
  const [one, again, french] = [await pngOf('one day'), await pngOf('one day'), await pngOf('one day', 'fr')];
  expect(Buffer.compare(one, again)).toBe(0);
  expect(Buffer.compare(one, french)).not.toBe(0);
});

test('the event loop goes on while a chart is drawn', async () => {
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  await pngOf('every counting');
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(3);
});

test('a chart that is late is an error, and is there when it is asked for again', async () => {
  const hurried = chartRenderer(1);
  const model = modelOf('the usual');
  expect(await hurried.render(model)).toEqual({ error: 'the chart was not drawn within 1 ms' });
  await expect.poll(() => hurried.render(model), { timeout: patient }).toMatchObject({ alt: model.alt });
  await hurried.close();
});

test('more charts than may wait are errors, and none is lost', async () => {
  const crowd = Array.from({ length: 40 }, (_, n) => ({ ...modelOf('one day'), subtitle: `Copy ${n}` }));
  const rendered = await Promise.all(crowd.map((model) => charts.render(model)));
  expect(rendered.filter((each) => 'error' in each).length).toBeGreaterThan(0);
  expect(rendered.filter((each) => 'png' in each).length).toBeGreaterThan(0);
});

test('after the end every chart is an error', async () => {
  const closed = chartRenderer();
  await closed.close();
  expect(await closed.render(modelOf('the usual'))).toEqual({ error: expect.any(String) });
});
