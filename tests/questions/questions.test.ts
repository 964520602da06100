/** The labelled questions and messages are sound, and the answers to them are above the bar. */
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../bench/evaluation/evaluate.ts';
import { readLabels, readMessages, readQuestions } from '../../bench/evaluation/labelled.ts';
import type { Evaluation } from '../../bench/evaluation/report.ts';
import { loadDataset } from '../../src/dataset/load.ts';

const loaded = loadDataset('data');
if (!loaded.ok) throw new Error('the dataset is not sound');
const { dataset } = loaded;
const labels = readLabels();

test('every label names claims of the dataset', () => {
  const unknown = [...labels.values()].flat().filter((id) => !dataset.claimById.has(id));
  expect(unknown).toEqual([]);
});

test('every claim of the dataset is behind some label', () => {
  const labelled = new Set([...labels.values()].flat());
  const left = [...dataset.claimById.keys()].filter((id) => !labelled.has(id));
  expect(left.length / dataset.claims.length).toBeLessThan(0.25);
});

test('no question is asked twice of one command in one language with two labels', () => {
  const seen = new Map<string, string>();
  const twice = readQuestions(labels).filter((question) => {
    const { command, locale, query, claimant, asOf, expected } = question;
    const key = [command, locale, query, claimant, asOf].join('|');
    const label = JSON.stringify('claims' in expected ? [...expected.claims].sort() : expected.kind);
    const before = seen.get(key);
    seen.set(key, label);
    return before !== undefined && before !== label;
  });
  expect(twice.map(({ kind, query }) => `${kind}: ${query}`)).toEqual([]);
});

test('there are enough of both, half English and half French', () => {
  const questions = readQuestions(labels);
  const french = questions.filter(({ locale }) => locale === 'fr').length;
  expect(questions.length).toBeGreaterThanOrEqual(380);
  expect(french / questions.length).toBeCloseTo(0.47, 1);
  expect(readMessages(labels).length).toBeGreaterThanOrEqual(160);
});

describe('answers', () => {
  let evaluation: Evaluation;
  beforeAll(() => {
    evaluation = evaluate(dataset, [], '2026-01-15');
  });

  test.each([
    'first claim right',
    'declined out of scope and nonsense',
    'needless misses',
    'wrong measure',
    'wrong claimant',
    'wrong subject',
    'claims shown beside with another measure',
    'points lost to typos',
    'points lost in English',
    'name completed after three letters',
    'name completed after three letters with a typo',
  ])('%s', (name) => {
    expect(evaluation.bars.find((bar) => bar.name === name)).toMatchObject({ met: true });
  });

  test.each(['verdict right', 'matches out of scope'])('messages: %s', (name) => {
    expect(evaluation.bars.find((bar) => bar.name === name)).toMatchObject({ met: true });
  });
});
