import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/dataset/json-schema.ts';
import { changed, good } from './fixtures/good.ts';

const folder = join(import.meta.dirname, '../../data/schema');

test('data/schema holds exactly the schemas that `npm run schema` writes', () => {
  const committed = readdirSync(folder).map((name): [string, string] => [
    name,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  expect(new Map(committed.sort())).toEqual(new Map([...jsonSchemas()].sort()));
});

const article = 'articles/crier-2025-04-30.yaml';
test.each([
  ['an article', 'article.json', good[article], true],
  ['an article with a wrong relation', 'article.json', changed(article, 'about', 'abut')[article], false],
  ['a dataset', 'dataset.json', good['dataset.yaml'], true],
  ['claimants', 'claimants.json', good['claimants.yaml'], true],
  ['measures', 'measures.json', good['measures.yaml'], true],
  ['places', 'places.json', good['places.yaml'], true],
  ['themes', 'themes.json', good['themes.yaml'], true],
  ['themes in the place of places', 'places.json', good['themes.yaml'], false],
])('an editor sees what the loader sees: %s', (_, name, text, valid) => {
  const schema: unknown = JSON.parse(jsonSchemas().get(name) ?? 'null');
  const validate = new Ajv({ validateFormats: false }).compile(Object(schema));
  expect(validate(parse(text ?? ''))).toBe(valid);
});
