import { expect, test } from 'vitest';
import { said } from '../real.ts';

test.each([
  ['south korean killed', 'nothing out-of-scope south-korean-troops'],
  ['south korean dead', 'nothing out-of-scope south-korean-troops'],
  ['dead south koreans', 'nothing out-of-scope south-korean-troops'],
  ['losses of the ukrainian army', 'nothing no-claim killed-or-wounded + ukrainian-troops'],
  ["how many of seoul's soldiers died", 'nothing out-of-scope south-korean-troops'],
  ['le bilan sud-coréen des pertes', 'found nis-killed-or-wounded-2025-04-30'],
  ['what do ukrainians say about losses', 'found zelensky-killed-or-wounded-2025-02'],
  ["kyiv's losses", 'found zelensky-killed-or-wounded-2025-02'],
  ['seoul gives which losses?', 'found nis-killed-or-wounded-2025-04-30'],
  ["kim's dead soldiers", 'found nis-killed-2025-04-30'],
  ["how many of kim's guys are dead", 'found nis-killed-2025-04-30'],
  ['/deployment kyiv deployed', 'found ukraine-deployed-2025-02-04'],
  ['/deployment west says how many', 'found western-officials-deployed-2024-12-23'],
  ['/deployment une troisième vague selon les sud-coréens', 'found nis-third-deployment-2025-04-30'],
  ['/deployment did russians use them for assaults', 'found syrskyi-used-in-assaults-2024-12-17'],
  [
    '/deployment que disent les ukrainiens des assauts',
    'found ukrainian-commanders-used-in-assaults-2025-02',
  ],
  ['/equipment has russia given the north koreans air defence missiles', 'found nis-russian-aid-2025-04-30'],
  ['/deployment did kyiv deploy troops', 'nothing no-claim ukrainian-troops + deployed'],
])('%s: whose losses, and who tells of them → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});

test.each([
  ['us killed', 'nothing no-claim united-states + killed'],
  ['/deployment us sent', 'found united-states-deployed-2024-autumn'],
  ['/deployment troops according to us', 'found united-states-deployed-2024-autumn'],
  ['give us the killed', 'found nis-killed-2025-04-30'],
  ['GIVE US THE KILLED', 'found nis-killed-2025-04-30'],
  ['most of us think 600 were killed', 'found nis-killed-2025-04-30'],
])('%s: the United States in lower case, unless it is the pronoun → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});
