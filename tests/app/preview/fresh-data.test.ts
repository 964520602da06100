/** Data that is edited while it is asked. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openIndex } from '../../../src/app/data/open.ts';
import { startFreshData } from '../../../src/app/preview/fresh-data.ts';
import { slash } from '../../../src/app/preview/page/interactions.ts';
import { folderOf, good } from '../../dataset/fixtures/good.ts';
import { servingContext } from '../serving.ts';

const starting = async () => {
  const directory = folderOf(good);
  const opened = openIndex(directory);
  if (!opened.ok) throw new Error(opened.findings.join('\n'));
  const { context } = servingContext();
  const data = await startFreshData(
    { dataDirectory: directory, logLevel: 'silent', logMisses: false },
    { ...context, index: () => opened.index },
  );
  onTestFinished(data.close);
  const about = async () =>
    JSON.stringify((await data.answer(slash('about', {}, 'en-US'))).response).replaceAll('\\n', '\n');
  const write = (from: string, to: string) => {
    const file = join(directory, 'dataset.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
  return { data, about, write, directory };
};

test('what was written is in the very next answer', async () => {
  const { about, write } = await starting();
  expect(await about()).toContain('Wells of Arcadia');
  write('Wells of Arcadia', 'Springs of Arcadia');
  expect(await about()).toContain('Springs of Arcadia');
});

test('broken data leaves the last good one serving, with every finding, until it is repaired', async () => {
  const { data, about, write } = await starting();
  write('title:', 'titel:');
  expect(await about()).toContain('Wells of Arcadia');
  expect(data.findings().join('\n')).toMatch(/^dataset\.yaml:1:/);
  write('titel:', 'title:');
  await about();
  expect(data.findings()).toEqual([]);
});

test('a folder that goes away is a finding, not a crash', async () => {
  const { data, about, directory } = await starting();
  rmSync(directory, { recursive: true });
  expect(await about()).toContain('Wells of Arcadia');
  expect(data.findings().length).toBeGreaterThan(0);
});

test('listeners hear of a change that nobody asked about, until they stop listening', async () => {
  const { data, write } = await starting();
  const heard: number[] = [];
  const stop = data.onReload(() => heard.push(data.findings().length));
  write('Wells of', 'Springs of');
  await expect.poll(() => heard, { timeout: 20_000 }).toEqual([0]);
  stop();
  write('title:', 'titel:');
  await expect.poll(() => data.findings().length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(heard).toEqual([0]);
});
