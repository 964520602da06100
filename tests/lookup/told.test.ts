/** Questions about events and stances, in which a claim speaks of more than its own facets. */
import { expect, test } from 'vitest';
import { said } from './real.ts';

test.each([
  ['/statements did the russian president say thanks to Kim', 'found putin-thanks-2025-04-28'],
  ['/statements le président russe a-t-il dit merci à Kim', 'found putin-thanks-2025-04-28'],
  [
    '/statements Kim et Poutine ont renforcé leur coopération militaire depuis leurs sommets',
    'found article-closer-cooperation-2025-02',
  ],
  [
    '/deployment has the North Korean government given an official sign',
    'found article-no-official-signal-2025-04-30',
  ],
  ['/deployment easy targets for drones and artillery', 'found defence-analysts-easy-targets-2025-02'],
])('%s → %s', (line, expected) => {
  expect(said(line)).toBe(expected);
});

test.each([
  '/statements did Kim thank Putin',
  '/statements did Zelensky thank Kim',
  '/statements what did Putin say about the monument',
  '/statements Putin called the Ukrainian soldiers heroes',
  '/statements Kim a remercié la Corée du Sud',
  '/deployment did Ukrainian troops kill themselves',
  '/deployment did Russia withdraw its troops from Kursk',
  '/deployment third deployment according to Zelensky',
  '/deployment Kim on the third deployment',
  '/casualties what are the total Russian losses in Kursk',
  '/casualties did Zelensky say they were cremated',
  '/captured did Putin offer an exchange',
])('%s is not answered with what others said or did', (line) => {
  expect(said(line)).not.toMatch(/^found/);
});
