import { expect, test } from 'vitest';
import {
  certainlyAfter,
  compareDates,
  firstDay,
  isCalendarDate,
  lastDay,
  weekdayOf,
} from '../../src/dataset/dates.ts';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-12-23', '2024-12-23', '2024-12-23'],
  ['2024-spring', '2024-03-01', '2024-05-31'],
  ['2024-summer', '2024-06-01', '2024-08-31'],
  ['2024-autumn', '2024-09-01', '2024-11-30'],
  ['2024-winter', '2024-12-01', '2025-02-28'],
  ['2023-winter', '2023-12-01', '2024-02-29'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ['2024-12-23', '2025-04'],
  ['2024', '2024-12-23'],
  ['2024-autumn', '2024-12'],
  ['2024-01', '2024'],
  ['2024-autumn', '2024-winter'],
  ['2024-12-01', '2024-12'],
])('%s sorts before %s', (a, b) => {
  expect(Math.sign(compareDates(a, b))).toBe(-1);
  expect(Math.sign(compareDates(b, a))).toBe(1);
  expect(compareDates(a, a)).toBe(0);
});

test.each([
  ['2025-01-15', '2025-01', false],
  ['2025-02-01', '2025-01', true],
  ['2025-01', '2025-01-15', false],
  ['2025', '2024-winter', false],
  ['2025-03', '2024-winter', true],
  ['2025-01-15', '2025-01-15', false],
])('%s is certainly after %s: %s', (a, b, expected) => {
  expect(certainlyAfter(a, b)).toBe(expected);
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-04-31', false],
  ['2025-04', true],
  ['2024-winter', true],
])('%s exists: %s', (date, expected) => {
  expect(isCalendarDate(date)).toBe(expected);
});

test.each([
  ['2024-12-23', 1],
  ['2025-04-30', 3],
  ['2025-02-04', 2],
  ['2025-02', null],
  ['2024-autumn', null],
])('the weekday of %s is %s', (date, expected) => {
  expect(weekdayOf(date)).toBe(expected);
});
