/** What people type, and what they get: the claim that comes first, or why none does. */
import { expect, test } from 'vitest';
import { ask, said } from './real.ts';

test.each([
  ['nis killed', 'nis-killed-2025-04-30'],
  ['how many north koreans died', 'nis-killed-2025-04-30'],
  ['combien de morts nord-coréens', 'nis-killed-2025-04-30'],
  ['dead according to seoul', 'nis-killed-2025-04-30'],
  ['how many soldiers killed', 'nis-killed-2025-04-30'],
  ['KIA', 'nis-killed-2025-04-30'],
  ['kyiv losses', 'zelensky-killed-or-wounded-2025-02'],
  ['pertes selon kiev', 'zelensky-killed-or-wounded-2025-02'],
  ['tués et blessés selon zelensky', 'zelensky-killed-or-wounded-2025-02'],
  ['killed and wounded', 'nis-killed-or-wounded-2025-04-30'],
  ['killed/wounded', 'nis-killed-or-wounded-2025-04-30'],
  ['north korea losses', 'nis-killed-or-wounded-2025-04-30'],
  ['how many did north korea lose', 'nis-killed-or-wounded-2025-04-30'],
  ['pertes de la Corée du Nord', 'nis-killed-or-wounded-2025-04-30'],
  ['blessés', 'nis-wounded-2025-01'],
  ['wounded sent home', 'nis-wounded-repatriated-2025-04-30'],
  ['jcs', 'jcs-killed-or-wounded-2024-12-23'],
  ['état-major interarmées', 'jcs-killed-or-wounded-2024-12-23'],
  ['mp lee', 'nis-killed-2025-04-30'],
  ['cremated', 'nis-cremation-2025-04-30'],
  ['NIS 600', 'nis-killed-2025-04-30'],
  ['more than 1000', 'jcs-killed-or-wounded-lead-2024-12-23'],
  ['2000 blessés rapatriés', 'nis-wounded-repatriated-2025-04-30'],
  ['4.7k', 'nis-killed-or-wounded-2025-04-30'],
  ['quatre mille sept cents', 'nis-killed-or-wounded-2025-04-30'],
  ['/deployment 12 000', 'ukraine-deployed-2025-02-04'],
  ['/deployment 12’000', 'ukraine-deployed-2025-02-04'],
  ['/deployment 10,000-12,000', 'south-korea-deployed-2024-autumn'],
  ['/deployment between 10 and 12 thousand', 'south-korea-deployed-2024-autumn'],
  ['/workers quinze mille', 'nis-workers-2025-04-30'],
  ['killed in January', 'nis-killed-2025-01'],
  ['tués fin avril', 'nis-killed-2025-04-30'],
  ['as of february 2025 killed or wounded', 'south-korea-killed-or-wounded-2025-02-04'],
  ['pertes au 31 décembre 2024', 'jcs-killed-or-wounded-2024-12-23'],
  ['latest', 'nis-killed-2025-04-30'],
  ['/deployment last autumn', 'south-korea-deployed-2024-autumn'],
  ['killed in ukraine', 'nis-killed-2025-04-30'],
  ['morts à Koursk', 'nis-killed-2025-04-30'],
  ['/deployment soldiers sent', 'nis-deployed-2025-04-30'],
  ['/deployment how many troops did north korea send', 'nis-deployed-2025-04-30'],
  ['/deployment combien de soldats la Corée du Nord a-t-elle envoyés en Russie', 'nis-deployed-2025-04-30'],
  ['/deployment generals', 'ukraine-generals-2025-02-04'],
  ['/deployment second wave', 'nis-deployed-2025-04-30'],
  ['/deployment deuxième vague', 'nis-deployed-2025-04-30'],
  ['/deployment elite troops or conscripts', 'nis-special-forces-2025-04-30'],
  ['/deployment special forces', 'nis-special-forces-2025-04-30'],
  ['/deployment suicide orders', 'unnamed-reports-suicide-orders-2025-04-30'],
  ['/deployment did they withdraw', 'ukrainian-army-withdrawn-2025-01-31'],
  ['/captured prisoners', 'zelensky-captured-2025-01'],
  ['/captured POW exchange', 'zelensky-prisoner-exchange-2025-01'],
  ['/captured how many north korean soldiers were captured by ukraine', 'zelensky-captured-2025-01'],
  ['/equipment rocket launchers', 'jcs-rocket-launchers-and-guns-2024-12-23'],
  ['/equipment russian technology', 'nis-russian-aid-2025-04-30'],
  ['/equipment what did blinken say', 'blinken-space-cooperation-2025-01'],
  ['/workers how many workers were sent to russia', 'nis-workers-2025-04-30'],
  ['/statements did north korea confirm', 'north-korea-troops-deployed-2025-04-28'],
  ['/statements russia denies?', 'russia-troops-deployed-2025-02-04'],
  ['/statements who confirmed', 'north-korea-troops-deployed-2025-04-28'],
  ['/statements kremlin', 'kremlin-troops-deployed-2024-12-23'],
  ['/statements monument', 'kim-jong-un-monument-2025-04-28'],
  ['/statements Kim Putin summit 2023', 'article-summits-2023'],
  ['/statements when Kim signed the treaty', 'article-treaty-signed-2024-06'],
  ['zelinsky losses', 'zelensky-killed-or-wounded-2025-02'],
  ['kileld nis', 'nis-killed-2025-04-30'],
  ['/statements kim jong um', 'kim-jong-un-heroes-2025-04-28'],
  ['/statements north korae confirmed', 'north-korea-troops-deployed-2025-04-28'],
])('%s → %s', (line, first) => {
  expect(said(line)).toBe(`found ${first}`);
});

test.each([
  ['zelensky killed', 'nothing no-claim zelensky + killed'],
  ['Russia killed', 'nothing no-claim russia + killed'],
  ['killed according to north korea', 'nothing no-claim killed + north-korea'],
  ['losses of ukraine', 'nothing out-of-scope ukrainian-losses'],
  ['Russian losses', 'nothing out-of-scope russian-troops'],
  ['losses of Russia', 'nothing out-of-scope russian-troops'],
  ['pertes de la Russie', 'nothing out-of-scope russian-troops'],
  ['chinese soldiers killed', 'nothing out-of-scope chinese-troops'],
  ['women killed', 'nothing out-of-scope civilians'],
  ['soldats tués à Belgorod', 'nothing no-claim belgorod'],
  ['16 000 morts', 'nothing no-claim 16 000'],
  ['/deployment Siberia', 'nothing no-claim other-russian-regions'],
  ['killed in 2023', 'nothing no-claim-then in 2023'],
  ['killed in may 2025', 'nothing no-claim-then in may 2025'],
  ['💀💀', 'nothing not-understood 💀💀'],
  ['the of and', 'nothing not-understood the of and'],
  ['@everyone', 'nothing not-understood everyone'],
  ['killed by aliens', 'nothing not-understood aliens'],
  ['lee', 'unsure two-readings casualties:nis-killed-2025-04-30'],
  ['combien sont restés en Russie', 'nothing not-understood restés'],
  ['killed according to the South Korean president', 'nothing no-claim south-korean-presidency'],
  [
    '4700 killed',
    'unsure two-readings casualties:nis-killed-or-wounded-2025-04-30 casualties:nis-killed-2025-04-30',
  ],
  [
    '600 killed or wounded',
    'unsure two-readings casualties:nis-killed-2025-04-30 casualties:nis-killed-or-wounded-2025-04-30',
  ],
  ['/deployment killed', 'unsure other-topic casualties:nis-killed-2025-04-30'],
  ['ouvriers', 'unsure other-topic workers:nis-workers-2025-04-30'],
  ['/statements what did blinken say', 'unsure other-topic equipment:blinken-space-cooperation-2025-01'],
])('%s → %s', (line, expected) => {
  expect(said(line)).toBe(expected);
});

test('superseded figures stand apart, and other measures under their own heading', () => {
  const answer = ask('nis killed');
  if (answer.kind !== 'found') throw new Error(answer.kind);
  expect(answer.claims.map((claim) => claim.id)).toEqual(['nis-killed-2025-04-30']);
  expect(answer.earlier.map((claim) => claim.id)).toEqual(['nis-killed-2025-01']);
  expect(answer.otherMeasures.map((claim) => claim.measure)).not.toContain('killed');
  expect(answer.otherMeasures[0]?.id).toBe('nis-killed-or-wounded-2025-04-30');
});

test('a guess is always shown', () => {
  const answer = ask('zelinsky losses');
  expect(answer.understood.guesses).toMatchObject([{ typed: 'zelinsky', facet: { id: 'zelensky' } }]);
});
