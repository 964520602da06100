import { expect, test } from 'vitest';
import { askQuestion } from '../../../src/lookup/ask.ts';
import { index, said } from '../real.ts';

test.each([
  ['not killed', ['not']],
  ['how many weren’t killed', ['weren’t']],
  ['combien n’ont pas été tués', ['pas']],
  ['never wounded', ['never']],
  ['without losses', ['without']],
  ['sans pertes', ['sans']],
  ['killed per day', ['per day']],
  ['tués par jour', ['par jour']],
  ['daily losses', ['daily']],
])('%s: what turns or divides the count is named, not dropped', (query, ignored) => {
  const answer = askQuestion(index, { topic: 'casualties', query });
  expect(answer.kind).not.toBe('found');
  expect(answer.understood.ignored).toEqual(ignored);
});

test.each([
  ['statements', 'why did russia not confirm'],
  ['deployment', 'not in combat since mid-January'],
] as const)('/%s %s: a negation of what is told stays harmless', (topic, query) => {
  expect(askQuestion(index, { topic, query }).kind).toBe('found');
});

test.each([
  ['/deployment no north korean had been in combat', 'found nis-no-combat-2025-02-04'],
  ['/deployment since when have they not been fighting', 'found nis-no-combat-2025-02-04'],
  ['/statements north korea never admitted', 'found north-korea-troops-deployed-2025-02-04'],
  ['/statements la corée du nord ne confirme pas', 'found north-korea-troops-deployed-2025-02-04'],
  ['/statements has north korea never denied it', 'found north-korea-troops-deployed-2025-02-04'],
  ['/statements poutine ne remercie pas', 'nothing not-understood pas'],
  ['/statements did putin refuse to thank kim', 'nothing not-understood refuse to'],
  ['/statements treaty not ratified', 'nothing not-understood not'],
  ['/deployment they aren’t special forces', 'nothing not-understood aren’t'],
  ['/deployment outside kursk', 'nothing not-understood outside'],
  ['/deployment did no officers go along', 'nothing not-understood no'],
  ['did the nis say no one was killed?', 'nothing not-understood no'],
  ['personne n’a été tué', 'nothing not-understood personne n'],
  ['losses not according to the nis', 'nothing not-understood not'],
  ['/statements kim never called them heroes', 'nothing not-understood never'],
  ['/deployment ukraine refused to leave kursk', 'nothing not-understood refused to'],
  ['/deployment soldats ailleurs qu’à koursk', 'nothing not-understood ailleurs'],
  ['/deployment they haven’t improved', 'nothing not-understood haven’t'],
])('%s: a denial is answered by the other side, or named → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});

test.each([
  ['isn’t it 600 killed', 'found nis-killed-2025-04-30'],
  ['weren’t 600 killed?', 'found nis-killed-2025-04-30'],
  ['c’est 600 morts n’est-ce pas', 'found nis-killed-2025-04-30'],
  ['je ne sais pas combien de morts il y a', 'found nis-killed-2025-04-30'],
  ['no idea how many were killed', 'found nis-killed-2025-04-30'],
  ['I haven’t seen the losses', 'found nis-killed-or-wounded-2025-04-30'],
  [
    '/deployment officiers, dont des généraux',
    'unsure two-readings deployment:ukraine-officers-2025-02-04 deployment:ukraine-generals-2025-02-04',
  ],
  ['no more than 600 killed', 'found nis-killed-2025-04-30'],
  ['wounded, not killed', 'found nis-wounded-2025-01'],
  ['/deployment aren’t they special forces', 'found nis-special-forces-2025-04-30'],
  ['/statements putin won’t forget the sacrifices', 'found putin-sacrifices-2025-04-28'],
])('%s: a denial that is talk, or that the name has in it → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});

test.each([
  ['how many will be killed', 'nothing not-understood will'],
  ['combien vont mourir', 'nothing not-understood vont'],
  ['combien de morts y aura-t-il', 'nothing not-understood y aura'],
  ['killed by the end of the year', 'nothing not-understood by the end of the year'],
  ['/workers how many workers will go', 'nothing not-understood will'],
  ['/deployment will they send more troops', 'found jcs-new-troops-2024-12-23'],
  ['/deployment combien seront déployés', 'found jcs-new-troops-2024-12-23'],
  ['will the nis say how many were killed', 'found nis-killed-2025-04-30'],
  ['ça va ? combien de morts', 'found nis-killed-2025-04-30'],
])('%s: what is to come is never answered by what is → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});

test.each([
  ['casualties', 'kicked'],
  ['casualties', 'dogs killed'],
  ['workers', 'walkers'],
  ['equipment', 'drôles'],
  ['statements', 'treats'],
  ['deployment', 'offices'],
  ['casualties', 'generals killed'],
  ['deployment', 'how many troops did the US deploy'],
  ['deployment', 'how many troops did south korea send'],
  ['casualties', 'la Russie a perdu combien de soldats'],
] as const)('/%s %s: another word, rank or army is never answered for ours', (topic, query) => {
  expect(askQuestion(index, { topic, query }).kind).not.toBe('found');
});
