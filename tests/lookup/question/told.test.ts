/** Questions about events and stances, in which a claim speaks of more than its own facets. */
import { expect, test } from 'vitest';
import { said } from '../real.ts';

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
  [
    '/deployment were they told to kill themselves instead of being taken prisoner',
    'found unnamed-reports-suicide-orders-2025-04-30',
  ],
  [
    '/statements is the alliance with Russia now openly acknowledged',
    'found article-alliance-assumed-2025-04-30',
  ],
  [
    '/statements What does Kim want to build in Pyongyang to honour the soldiers?',
    'found kim-jong-un-monument-2025-04-28',
  ],
  [
    '/statements Did Putin say that the deployment falls under the 2024 defence treaty?',
    'found putin-treaty-basis-2025-04-28',
  ],
  ['/captured would Zelensky give them back in a swap', 'found zelensky-prisoner-exchange-2025-01'],
  [
    '/casualties were the wounded kept apart once they were back home',
    'found nis-wounded-isolated-2025-04-30',
  ],
  ['/equipment space cooperation with north korea', 'found blinken-space-cooperation-2025-01'],
  [
    '/casualties the dead were cremated in russia before the ashes were sent back',
    'found nis-cremation-2025-04-30',
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
