/** What is kept of sound data, and that it is never taken for anything else. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptData } from '../../../src/app/data/kept-data.ts';
import { openIndex } from '../../../src/app/data/open.ts';
import { loadDataset } from '../../../src/dataset/load.ts';
import { changed, folderOf, good } from '../../dataset/fixtures/good.ts';
import { dataDirectory } from '../serving.ts';

const newPlace = () => {
  const place = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
};

test('sound data is known the next time, and is the same', () => {
  const place = newPlace();
  expect(keptData(dataDirectory, place).isKnown()).toBe(false);
  const first = openIndex(dataDirectory, keptData(dataDirectory, place));
  expect(keptData(dataDirectory, place).isKnown()).toBe(true);
  const loaded = loadDataset(dataDirectory);
  expect(loaded.ok && keptData(dataDirectory, place).read()).toEqual(loaded.ok && loaded.dataset);
  expect(openIndex(dataDirectory, keptData(dataDirectory, place))).toEqual(first);
});

test('the same folder in another place is the same data', () => {
  const place = newPlace();
  openIndex(folderOf(good), keptData(folderOf(good), place));
  expect(keptData(folderOf(good), place).isKnown()).toBe(true);
});

test.each([
  ['with one word changed', () => folderOf(changed('dataset.yaml', 'Arcadia', 'Elis'))],
  ['with a file more', () => folderOf({ ...good, 'articles/more.yaml': good['dataset.yaml'] ?? '' })],
  ['that is gone', () => join(tmpdir(), 'no-such-folder')],
])('data %s is not known', (_, folder) => {
  const place = newPlace();
  openIndex(folderOf(good), keptData(folderOf(good), place));
  const directory = folder();
  expect(keptData(directory, place).isKnown()).toBe(false);
  expect(keptData(directory, place).read()).toBeNull();
});

test('broken data is not kept', () => {
  const place = newPlace();
  const directory = folderOf(changed('claimants.yaml', 'kind: person', 'kind: alien'));
  expect(openIndex(directory, keptData(directory, place)).ok).toBe(false);
  expect(readdirSync(place)).toEqual([]);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 1)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed by one bit',
    (bytes) => bytes.fill((bytes.at(-100) ?? 0) ^ 1, bytes.length - 100, bytes.length - 99),
  ],
])('a kept file that is %s is passed over, and replaced', (_, damage) => {
  const place = newPlace();
  const directory = folderOf(good);
  openIndex(directory, keptData(directory, place));
  const [name = ''] = readdirSync(place);
  writeFileSync(join(place, name), damage(readFileSync(join(place, name))));
  expect(keptData(directory, place).isKnown()).toBe(false);
  expect(openIndex(directory, keptData(directory, place)).ok).toBe(true);
  expect(keptData(directory, place).isKnown()).toBe(true);
});

test('where nothing can be written, nothing is, and answers are given all the same', () => {
  const place = newPlace();
  writeFileSync(join(place, 'file'), '');
  chmodSync(place, 0o500);
  const blocked = join(place, 'file', 'folder');
  const directory = folderOf(good);
  expect(openIndex(directory, keptData(directory, blocked)).ok).toBe(true);
  expect(keptData(directory, blocked).isKnown()).toBe(false);
  chmodSync(place, 0o700);
});

test('only some are kept', () => {
  const place = newPlace();
  for (let edition = 0; edition < 12; edition += 1) {
    const directory = folderOf(changed('dataset.yaml', 'Arcadia', `Arcadia ${edition}`));
    openIndex(directory, keptData(directory, place));
    expect(keptData(directory, place).isKnown()).toBe(true);
  }
  expect(readdirSync(place)).toHaveLength(8);
});
