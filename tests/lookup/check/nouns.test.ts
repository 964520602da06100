/** A number is one of whatever noun follows it: what that noun is not known to be, no claim counts. */
import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../src/lookup/check.ts';
import { index } from '../real.ts';

const verdicts = (text: string): readonly string[] =>
  checkMessage(index, text).findings.map(({ verdict }) => verdict);

/** The dataset's own numbers, each of which some claim has. */
const numbers = ['600', '4,700', '18,000', '15,000', '2,700', '2,000', '4,000', '3,000', '12,000', '500'];

const english =
  'reposts shares comments stamps songs films posters restaurants analysts questions articles reports threads memes sources trains tanks drones shells tourists sheep';
const french =
  'partages commentaires timbres chansons films affiches restaurants analystes questions articles rapports messages sources trains chars drones obus touristes moutons';

describe.each(english.split(' '))('a number of %s is no number of soldiers', (noun) => {
  test.each([
    (n: string) => `${n} ${noun} about the North Korean soldiers in Kursk`,
    (n: string) => `the NIS counted ${n} ${noun}, North Korea says`,
    (n: string) => `${n} North Korean ${noun}`,
    (n: string) => `my post on Kim's troops has ${n} ${noun} now`,
  ])('%#', (sentence) => {
    for (const number of numbers) expect(verdicts(sentence(number))).not.toContain('matches');
  });
});

describe.each(french.split(' '))('un nombre de %s ne compte aucun soldat', (noun) => {
  test.each([
    (n: string) => `${n} ${noun} sur les soldats nord-coréens à Koursk`,
    (n: string) => `selon le NIS il y a ${n} ${noun} en Corée du Nord`,
    (n: string) => `${n} ${noun} nord-coréens`,
    (n: string) => `mon message sur les troupes de Kim a ${n} ${noun}`,
  ])('%#', (sentence) => {
    for (const number of numbers)
      expect(verdicts(sentence(number.replace(',', ' ')))).not.toContain('matches');
  });
});

describe('adjectives and little words leave a count what it is', () => {
  test.each([
    '600 North Koreans killed',
    '600 starving North Korean soldiers killed',
    '600 young men killed, says the NIS',
    '600 NK KIA',
    '600 combat deaths, North Korea',
    '600 of them dead, says Seoul',
    '600 jeunes soldats nord-coréens tués',
    '600 malheureux Nord-Coréens tués',
    '600 nord-coréens tués',
    '600 claims Seoul. North Koreans killed, that is',
  ])('%j', (text) => {
    expect(verdicts(text)).toEqual(['matches']);
  });
});
