import { expect, test } from 'vitest';
import { said } from '../real.ts';

test.each([
  ['less than 1000', 'nothing no-claim less than 1000'],
  ['at most 1000 losses', 'nothing no-claim at most 1000'],
  ['over 4000 losses', 'nothing no-claim over 4000'],
  ['at least 4000 losses', 'found zelensky-killed-or-wounded-2025-02'],
  ['more than 600 killed', 'found nis-killed-2025-04-30'],
  ['fewer than 600 killed', 'found nis-killed-2025-04-30'],
  ['1000 losses', 'found jcs-killed-or-wounded-lead-2024-12-23'],
  ['/deployment plus de 12000', 'nothing no-claim plus de 12000'],
])('%s: a bound is answered only by a figure that can keep it → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});

test.each([
  ['is it 600 or 4,700', 'nis-killed-2025-04-30', 'nis-killed-or-wounded-2025-04-30'],
  ['1000 ou 1100', 'jcs-killed-or-wounded-lead-2024-12-23', 'south-korea-killed-or-wounded-2025-02-04'],
])('%s: two numbers are a choice', (line, one, other) => {
  expect(said(line)).toBe(`unsure two-readings casualties:${one} casualties:${other}`);
});

test.each([
  ['/deployment 10 or 12 thousand', 'found south-korea-deployed-2024-autumn'],
  [
    '/deployment 11 or 18 thousand',
    'unsure two-readings deployment:nis-deployed-2024 deployment:nis-deployed-2025-04-30',
  ],
  ['/workers 15000 soldiers', 'nothing not-understood soldiers'],
  ['/deployment 15000 soldiers', 'nothing no-claim 15000'],
  ['/workers salaries', 'nothing not-understood salaries'],
])('%s: a number of what it counts → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});
