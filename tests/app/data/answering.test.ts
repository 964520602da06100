/** Data that changes under a running bot: swapped whole when sound, left alone when not, and nobody waits. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startAnswering } from '../../../src/app/data/answering.ts';
import { openIndex } from '../../../src/app/data/open.ts';
import { watchFolder } from '../../../src/app/data/watch-folder.ts';
import { folderOf, good } from '../../dataset/fixtures/good.ts';
import { interactionFactory } from '../../standin/interactions.ts';
import { textsOf } from '../../standin/seen.ts';
import { servingContext } from '../serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));

const begin = () => {
  const directory = folderOf(good);
  const opened = openIndex(directory);
  if (!opened.ok) throw new Error(opened.findings.join('\n'));
  const { context, lines } = servingContext();
  const config = { dataDirectory: directory, logLevel: 'silent', logMisses: false } as const;
  const answering = startAnswering(config, { ...context, index: () => opened.index });
  onTestFinished(answering.close);
  const edit = (file: string, from: string, to: string) => {
    const path = join(directory, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const about = async () => textsOf((await answering.answer(make.slash('about'))).response).join('\n');
  return { directory, answering, lines, edit, about };
};

test('sound data takes the place of the old, whole', async () => {
  const { answering, edit, about, lines } = begin();
  const before = answering.data();
  edit('dataset.yaml', 'Wells of Arcadia', 'Wells of Elis');
  expect(await about()).toContain('Arcadia');
  await answering.reload();
  expect(await about()).toContain('Elis');
  expect(answering.data()).toMatchObject({ claims: before.claims, newest: before.newest });
  expect(answering.data().version).not.toBe(before.version);
  expect(lines()).toContainEqual(expect.objectContaining({ msg: 'data reloaded', data: answering.data() }));
});

test('broken data leaves the last sound data, is logged with every finding, and shows in /about', async () => {
  const { answering, edit, about, lines } = begin();
  const before = answering.data();
  edit('claimants.yaml', 'kind: person', 'kind: alien');
  edit('places.yaml', 'id: ', 'id: Not An Id ');
  await answering.reload();
  expect(answering.data()).toEqual(before);
  expect(answering.findings().length).toBeGreaterThan(1);
  expect(lines()).toContainEqual(
    expect.objectContaining({ level: 'error', msg: 'data not reloaded', findings: answering.findings() }),
  );
  expect(await about()).toMatch(/Arcadia[\s\S]*Newer data files are broken \(\d+ findings\)/);
});

test('repaired, it is served again and nothing is said any more', async () => {
  const { answering, edit, about } = begin();
  edit('claimants.yaml', 'kind: person', 'kind: alien');
  await answering.reload();
  edit('claimants.yaml', 'kind: alien', 'kind: person');
  edit('dataset.yaml', 'Wells of Arcadia', 'Wells of Elis');
  await answering.reload();
  expect(answering.findings()).toEqual([]);
  expect(await about()).not.toContain('broken');
  edit('dataset.yaml', 'Wells of Elis', 'Wells of Argos');
  await answering.reload();
  expect(await about()).toContain('Argos');
});

test('a folder that is gone is broken data too', async () => {
  const { directory, answering, about } = begin();
  rmSync(directory, { recursive: true });
  await answering.reload();
  expect(answering.findings()).not.toEqual([]);
  expect(await about()).toContain('Arcadia');
});

test('the same data is not swapped', async () => {
  const { answering, lines } = begin();
  await answering.reload();
  expect(lines().map(({ msg }) => msg)).toEqual(['data unchanged']);
});

test('answers go on while data is read, and reloads that come together follow each other', async () => {
  const { answering, edit, about } = begin();
  edit('dataset.yaml', 'Wells of Arcadia', 'Wells of Elis');
  const reloads = [answering.reload(), answering.reload()];
  expect(await about()).toContain('Arcadia');
  await Promise.all(reloads);
  expect(await about()).toContain('Elis');
});

test('the thread answers everything that the process does', async () => {
  const { answering, edit } = begin();
  edit('dataset.yaml', 'Wells of Arcadia', 'Wells of Elis');
  await answering.reload();
  const replies = await Promise.all([
    answering.answer(make.slash('casualties', { query: 'killed' })),
    answering.answer(make.typing('casualties', 'query', { query: 'war' })),
    answering.answer(make.slash('nonsense')),
    answering.answer(null),
    ...Array.from({ length: 50 }, () => answering.answer(make.slash('about'))),
  ]);
  expect(replies.slice(0, 4).map(({ outcome }) => outcome.result)).toEqual([
    'answered',
    'completed',
    'refused',
    'refused',
  ]);
});

test('a burst of changes is told once, when it is over', async () => {
  const directory = folderOf(good);
  let told = 0;
  const watching = await watchFolder(
    directory,
    () => {
      told += 1;
    },
    () => expect.unreachable(),
  );
  onTestFinished(watching.close);
  await pause(200);
  for (let change = 0; change < 5; change += 1) {
    writeFileSync(join(directory, 'places.yaml'), `${good['places.yaml']}# ${change}\n`);
    await pause(20);
  }
  cpSync(join(directory, 'places.yaml'), join(directory, 'more.yaml'));
  while (told === 0) await pause(20);
  await pause(400);
  expect(told).toBe(1);
});
