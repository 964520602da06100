import { expect, test } from 'vitest';
import { findingLine } from '../../src/dataset/finding.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { changed, folderOf, good } from './fixtures/good.ts';

test('a sound folder becomes a dataset', () => {
  const loaded = loadDataset(folderOf(good));
  expect(loaded.ok ? [] : loaded.findings.map(findingLine)).toEqual([]);
  if (!loaded.ok) return;
  const { dataset } = loaded;
  expect(dataset.version).toMatch(/^[0-9a-f]{12}$/);
  expect(dataset.newest).toBe('2025-04-30');
  expect(dataset.claims.map(({ id }) => id)).toEqual([
    'warden-killed-2025-04',
    'warden-lost-2025-04',
    'council-confirms-2025-04',
    'warden-killed-2025-01',
    'diggers-sent-2024',
  ]);
});

test('the version names the content: the same twice, another after a change', () => {
  const version = (files: typeof good) => {
    const loaded = loadDataset(folderOf(files));
    return loaded.ok ? loaded.dataset.version : null;
  };
  expect(version(good)).toBe(version(good));
  expect(version(changed('places.yaml', 'Source', 'La Source'))).not.toBe(version(good));
});
