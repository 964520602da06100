/** The data of this repository, against the rules and, where they are at hand, against the articles' own texts. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingLine } from '../../src/dataset/finding.ts';
import { loadDataset } from '../../src/dataset/load.ts';

const root = join(import.meta.dirname, '../..');
const data = join(root, 'data');
const articles = process.env.ARTICLES_DIR ?? join(root, '../shared/articles');

test('the data keeps every rule', () => {
  const loaded = loadDataset(data);
  expect(loaded.ok ? [] : loaded.findings.map(findingLine)).toEqual([]);
});

describe.skipIf(!existsSync(articles))('beside the articles that were read', () => {
  const hashOf = (text: Uint8Array) => createHash('sha256').update(text).digest('hex');
  const texts = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name)))
        .map((bytes) => [hashOf(bytes), bytes.toString('utf8')]),
    );

  test('every text that is here was entered', () => {
    const loaded = loadDataset(data);
    const entered = loaded.ok
      ? [...loaded.dataset.articles.values()].map((article) => article.text_sha256)
      : [];
    expect([...texts(articles).keys()].filter((hash) => !entered.includes(hash))).toEqual([]);
  });

  test('the printed words stand in the texts', () => {
    const loaded = loadDataset(data, { texts: texts(articles) });
    expect(loaded.ok ? [] : loaded.findings.map(findingLine)).toEqual([]);
  });
});
