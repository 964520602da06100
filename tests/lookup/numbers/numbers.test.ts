/** Every way of writing a number. */
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/dataset/schema.ts';
import { figuresIn } from '../../../src/lookup/numbers/numbers.ts';
import { tokenise } from '../../../src/lookup/words/fold.ts';

const written = (figure: Figure): string => {
  if ('value' in figure) return `${figure.relation} ${figure.value}`;
  return 'low' in figure
    ? `${figure.relation} ${figure.low} ${figure.high}`
    : `${figure.relation} ${figure.order}`;
};
const read = (text: string) => figuresIn(tokenise(text).tokens).map(({ figure }) => written(figure));

test.each([
  ['4 700', 'exactly 4700'],
  ['4\u202f700', 'exactly 4700'],
  ['4,700', 'exactly 4700'],
  ['1.100', 'exactly 1100'],
  ["12'000", 'exactly 12000'],
  ['12’000', 'exactly 12000'],
  ['12000', 'exactly 12000'],
  ['4.7k', 'exactly 4700'],
  ['4,7 mille', 'exactly 4700'],
  ['4.7 thousand', 'exactly 4700'],
  ['1.5 million', 'exactly 1500000'],
  ['quinze mille', 'exactly 15000'],
  ['fifteen thousand', 'exactly 15000'],
  ['quatre mille sept cents', 'exactly 4700'],
  ['four thousand seven hundred', 'exactly 4700'],
  ['two hundred and six', 'exactly 206'],
  ['quatre-vingt-dix-sept', 'exactly 97'],
  ['soixante et onze', 'exactly 71'],
  ['eleven hundred', 'exactly 1100'],
  ['a thousand', 'exactly 1000'],
  ['mille', 'exactly 1000'],
  ['half a million', 'about 500000'],
  ['demi-million', 'about 500000'],
  ['a dozen', 'about 12'],
  ['two dozen', 'about 24'],
  ['une centaine', 'about 100'],
  ['un millier', 'about 1000'],
  ['plusieurs milliers', 'order thousands'],
  ['hundreds', 'order hundreds'],
  ['tens of thousands', 'order tens-of-thousands'],
  ['10,000-12,000', 'between 10000 12000'],
  ['10 000 à 12 000', 'between 10000 12000'],
  ['10-12k', 'between 10000 12000'],
  ['between 10,000 and 12,000', 'between 10000 12000'],
  ['entre dix et douze mille', 'between 10000 12000'],
  ['more than 3,000', 'more-than 3000'],
  ['plus de 3 000', 'more-than 3000'],
  ['3000+', 'more-than 3000'],
  ['>3000', 'more-than 3000'],
  ['at least 30', 'at-least 30'],
  ['au moins 30', 'at-least 30'],
  ['environ 600', 'about 600'],
  ['~600', 'about 600'],
  ['près de 2 000', 'nearly 2000'],
  ['nearly 2,000', 'nearly 2000'],
  ['fewer than 100', 'less-than 100'],
  ['up to 12,000', 'at-most 12000'],
])('%s → %s', (text, figure) => {
  expect(read(text)).toEqual([figure]);
});

test.each([
  ['600 killed and 4,700 injured', ['exactly 600', 'exactly 4700']],
  ['500 officers and three generals', ['exactly 500', 'exactly 3']],
  ['three four', ['exactly 3', 'exactly 4']],
  ['a soldier', []],
  ['un soldat', []],
  ['1.5', []],
])('%s → %j', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test('long runs of digits and separators are read in time linear in their length', () => {
  for (const text of [
    '1 '.repeat(20_000),
    '1,000'.repeat(8_000),
    'thousand '.repeat(5_000),
    '1-'.repeat(20_000),
  ]) {
    expect(figuresIn(tokenise(text, text.length).tokens).length).toBeLessThan(20_001);
  }
});
