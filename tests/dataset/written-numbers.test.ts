import { expect, test } from 'vitest';
import { carries, numbersIn } from '../../src/dataset/written-numbers.ts';

test.each([
  ['quelque 4 700 pertes', [4700]],
  ['quelque 4\u00a0700 pertes', [4700]],
  ['quelque 4\u202f700 pertes', [4700]],
  ['environ 1.100 pertes', [1100]],
  ["12'000 soldats", [12000]],
  ['12’000 soldats', [12000]],
  ['4,700 casualties', [4700]],
  ['3000 soldats', [3000]],
  ['1 234 567', [1234567]],
  ['de 10 000 à 12 000 hommes', [10000, 12000]],
  ['4.7k', [4700]],
  ['15 mille', [15000]],
  ['1,5 million', [1500000]],
  ['2 millions', [2000000]],
  ['240 mm', [240]],
  ['trois généraux', [3]],
  ['deux soldats capturés', [2]],
  ['quinze mille travailleurs', [15000]],
  ['quatre mille sept cents', [4700]],
  ['quatre-vingt-dix', [90]],
  ['cent quatre-vingts', [180]],
  ['soixante-dix-sept', [77]],
  ['vingt et un', [21]],
  ['mille', [1000]],
  ['une centaine', [100]],
  ['deux douzaines', [24]],
  ['un millier', [1000]],
  ['fifteen thousand', [15000]],
  ['two hundred and six', [206]],
  ['about 500 officers and three generals', [500, 3]],
  ['deux, trois', [2, 3]],
  ['plusieurs milliers', []],
  ['personne', []],
])('%s holds %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  ['plusieurs milliers de soldats', 'thousands', true],
  ['several thousand', 'thousands', true],
  ['des dizaines de milliers', 'thousands', false],
  ['des dizaines de milliers', 'tens-of-thousands', true],
  ['des dizaines de milliers', 'tens', false],
  ['tens of thousands', 'tens-of-thousands', true],
  ['plusieurs centaines', 'hundreds', true],
  ['dozens', 'tens', true],
  ['3 000', 'thousands', false],
] as const)('%s is a word for %s: %s', (text, order, expected) => {
  expect(carries(text, { relation: 'order', order })).toBe(expected);
});

test('both ends of a range must stand there', () => {
  const figure = { relation: 'between', low: 10000, high: 12000 } as const;
  expect(carries('de 10 000 à 12 000 hommes', figure)).toBe(true);
  expect(carries('jusqu’à 12 000 hommes', figure)).toBe(false);
});
