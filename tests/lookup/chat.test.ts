/** Questions as people type them in a channel: the talk around a question never changes which claim is meant. */
import { expect, test } from 'vitest';
import { said } from './real.ts';

test.each([
  ['yo how many nk soldiers got killed in kursk', 'nis-killed-2025-04-30'],
  ['bro what are the actual numbers of dead', 'nis-killed-2025-04-30'],
  ['jsp combien y a de morts en vrai', 'nis-killed-2025-04-30'],
  ['so did a lot of them actually die or what', 'nis-killed-2025-04-30'],
  ['hey bot, casualties for NK in kursk please', 'nis-killed-or-wounded-2025-04-30'],
  ['where were the wounded kept when they got back', 'nis-wounded-isolated-2025-04-30'],
  ['President Zelenskiy', 'zelensky-killed-or-wounded-2025-02'],
  ['/deployment how many north koreans are there in russia rn', 'nis-deployed-2025-04-30'],
  ['/deployment combien de mecs Kim a envoyé là-bas', 'nis-deployed-2025-04-30'],
  ['/deployment est ce que leur niveau au combat s’est amélioré', 'nis-combat-skill-2025-04-30'],
  ['/captured kiev est prêt à rendre les prisonniers ?', 'zelensky-prisoner-exchange-2025-01'],
  ['/workers how many workers did they export', 'nis-workers-2025-04-30'],
])('%s → %s', (line, first) => {
  expect(said(line)).toBe(`found ${first}`);
});

test.each([
  ['/deployment how many troops did kim send to help putin?', 'nis-deployed-2025-04-30'],
  ['/equipment what weapons is pyongyang giving to moscow', 'south-korea-conventional-arms-2025-04-30'],
  ['/equipment what tech did putin give kim', 'nis-russian-aid-2025-04-30'],
  ['/statements Pyongyang va construire un mémorial ?', 'kim-jong-un-monument-2025-04-28'],
  ['/deployment Syrsky dit que la Russie les utilise à l’attaque ?', 'syrskyi-used-in-assaults-2024-12-17'],
  ['pyongyang isolation', 'nis-wounded-isolated-2025-04-30'],
  ['/deployment les américains disent combien', 'united-states-deployed-2024-autumn'],
])('who gives, receives, uses or is merely where: %s → %s', (line, first) => {
  expect(said(line)).toBe(`found ${first}`);
});

test.each([
  ['yo bro', 'nothing not-understood yo bro'],
  ['how many soldiers alive', 'nothing not-understood alive'],
  ['bro the losses of the kitchen', 'nothing not-understood kitchen'],
  ['Pyongyang killed', 'nothing no-claim north-korea + killed'],
  ['Russia killed', 'nothing no-claim russia + killed'],
  ['/deployment americans sent', 'nothing out-of-scope american-troops'],
  ['/equipment did Ukraine use drones', 'nothing no-claim ukrainian-troops + drones'],
])('talk never makes an answer of what is none: %s → %s', (line, nothing) => {
  expect(said(line)).toBe(nothing);
});
