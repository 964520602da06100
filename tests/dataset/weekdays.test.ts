import { expect, test } from 'vitest';
import { weekdaysIn } from '../../src/dataset/weekdays.ts';

test.each([
  ['a déclaré lundi 23 décembre', [[1, '12-23', null]]],
  ['ce mercredi 30 avril 2025', [[3, '04-30', '2025']]],
  ['samedi 1er février', [[6, '02-01', null]]],
  ['Monday, December 23, 2024', [[1, '12-23', '2024']]],
  ['on Tuesday 4 February 2025', [[2, '02-04', '2025']]],
  ['Monday the 23rd of December', [[1, '12-23', null]]],
  [
    'a indiqué mardi, puis vendredi',
    [
      [2, null, null],
      [5, null, null],
    ],
  ],
  ['LUNDI', [[1, null, null]]],
  ['mardis gras', []],
  ['Monday in May', [[1, null, null]]],
])('%s', (text, expected) => {
  const found = weekdaysIn(text).map(({ weekday, day }) => [
    weekday,
    day?.monthAndDay ?? null,
    day?.year ?? null,
  ]);
  expect(found).toEqual(expected);
});
