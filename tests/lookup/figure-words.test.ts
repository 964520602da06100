/** The words around a number in Korean, Ukrainian and Russian: what answers print there, questions may say. */
import { expect, test } from 'vitest';
import type { Figure, Language } from '../../src/dataset/schema.ts';
import { figuresIn } from '../../src/lookup/numbers/numbers.ts';
import { tokenise } from '../../src/lookup/words/fold.ts';
import { figureText } from '../../src/present/format.ts';

const read = (text: string) => figuresIn(tokenise(text).tokens).map(({ figure }) => figure);

const figures: readonly Figure[] = [
  { relation: 'exactly', value: 600 },
  { relation: 'about', value: 4700 },
  { relation: 'nearly', value: 2000 },
  { relation: 'more-than', value: 3000 },
  { relation: 'at-least', value: 100 },
  { relation: 'less-than', value: 100 },
  { relation: 'at-most', value: 100 },
  { relation: 'between', low: 10_000, high: 12_000 },
  { relation: 'order', order: 'tens' },
  { relation: 'order', order: 'hundreds' },
  { relation: 'order', order: 'thousands' },
  { relation: 'order', order: 'tens-of-thousands' },
];
const cases = figures.flatMap((figure) =>
  (['ko', 'uk', 'ru'] as const).map((language) => ({
    figure,
    language,
    text: figureText(figure, language, 'people'),
  })),
);

test.each(cases)('$text is read as it was meant', ({ text, figure }) => {
  expect(read(text)).toEqual([figure]);
});

test.each<[Language, string, Figure]>([
  ['ko', '600명이', { relation: 'exactly', value: 600 }],
  ['ko', '3,000명 이상', { relation: 'at-least', value: 3000 }],
  ['ko', '600명 정도', { relation: 'about', value: 600 }],
  ['uk', 'приблизно 600', { relation: 'about', value: 600 }],
  ['ru', 'свыше 3 000', { relation: 'more-than', value: 3000 }],
])('in %s, %s is read too', (_, text, figure) => {
  expect(read(text)).toEqual([figure]);
});
