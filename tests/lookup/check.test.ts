/** Figures of messages beside the claims: what people post, and what each figure comes to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../src/lookup/check.ts';
import { index } from './real.ts';

/** `600 matches · 4,700 other-measure`, as the message writes its figures. */
const checked = (text: string): string =>
  checkMessage(index, text)
    .findings.map(({ quote, verdict }) => `${quote} ${verdict}`)
    .join(' · ');

/** The first claim shown for the first figure. */
const firstClaim = (text: string): string | undefined => checkMessage(index, text).findings[0]?.claims[0]?.id;

describe('each figure has its own measure', () => {
  test.each([
    ['600 killed and 4,700 injured', '600 matches · 4,700 other-measure'],
    ['600 killed 4,700 wounded', '600 matches · 4,700 other-measure'],
    ['killed: 600, wounded: 4,100', '600 matches · 4,100 other-figure'],
    ['600 KIA / 4,100 WIA', '600 matches · 4,100 other-figure'],
    ['killing 600 and wounding 2,700', '600 matches · 2,700 matches'],
    ['600 of the 4,700 casualties are dead', '600 matches · 4,700 matches'],
    ['600 morts sur 4 700 pertes', '600 matches · 4 700 matches'],
    ['600 of the 18,000 sent had been killed', '600 matches · 18,000 matches'],
    ['NK lost 600 men (killed), another 2,000 wounded flown home', '600 matches · 2,000 matches'],
    ['600 North Koreans and 1,200 Russians were killed', '600 matches · 1,200 not-in-dataset'],
    ['NK has 15,000 troops and 15,000 workers in Russia', '15,000 other-measure · 15,000 matches'],
    ['they sent another 3,000 soldiers', '3,000 matches'],
    ['3000 more troops sent since January', '3000 matches'],
    ['Only 600 of 18,000 died', '600 matches · 18,000 matches'],
    ['10% of the 18,000 soldiers died', '18,000 matches'],
    ['600 killed + 4,100 wounded = 4,700', '600 matches · 4,100 other-figure · 4,700 matches'],
    ['500 officiers nord-coréens', '500 matches'],
    ['500 officiers nord-coréens tués', '500 other-measure'],
    ['600 officers killed', '600 other-measure'],
    ['NK sent 12k containers and 18k troops', '12k not-in-dataset · 18k matches'],
    ['half a million North Koreans killed', 'half a million other-figure'],
    ['Kim sent 18,000 soldiers to die for Putin', '18,000 matches'],
    [
      '- 600 tués\n- 2 000 blessés rapatriés\n- 18 000 soldats envoyés',
      '600 matches · 2 000 matches · 18 000 matches',
    ],
  ])('%j', (text, expected) => {
    expect(checked(text)).toBe(expected);
  });
});

describe('each figure has its own speaker', () => {
  test.each([
    ['Seoul says 600 killed, Zelensky says 4,000 killed or wounded', '600 matches · 4,000 matches'],
    ['4,000 NK soldiers killed, says Zelensky; Seoul says 600', '4,000 other-measure · 600 matches'],
    ['selon Séoul, 600 morts et 2 700 blessés', '600 matches · 2 700 matches'],
    ['600 dead (NIS), 4,000 dead or wounded (Zelensky)', '600 matches · 4,000 matches'],
    ['600 morts selon Zelensky', '600 other-claimant'],
    ['According to the NIS:\n- 600 killed\n- 4,000 killed or wounded', '600 matches · 4,000 other-claimant'],
    ['Reuters: 600 NK soldiers killed, per NIS', '600 matches'],
    ['Trump says 600 North Koreans were killed', '600 other-claimant'],
    ['UK: 4,000 North Korean casualties', '4,000 other-claimant'],
    ['on 30 April 2025 the NIS told MPs: 600 dead', '600 matches'],
    ['Kyiv and Seoul say 12,000 and 18,000 troops', '12,000 matches · 18,000 matches'],
    ['the NIS says North Korea sent 15,000 workers', '15,000 matches'],
    ["15,000 workers, it's the Kremlin that says so", '15,000 other-claimant'],
    ['600 killed. That comes from the Kremlin, not from the NIS', '600 other-claimant'],
    ['600 killed, not according to Zelensky but to the NIS', '600 matches'],
    ['Zelensky spoke. He said 4,000 were killed or wounded', '4,000 matches'],
    ["4 700 pertes dont 600 morts d'après les services sud-coréens", '4 700 matches · 600 matches'],
  ])('%j', (text, expected) => {
    expect(checked(text)).toBe(expected);
  });
});

describe('tables and lists', () => {
  test.each([
    ['killed | wounded\n600 | 4,100', '600 matches · 4,100 other-figure'],
    ['| | killed | losses |\n|---|---|---|\n| NIS | 600 | 4,700 |', '600 matches · 4,700 matches'],
    ['| sent | NIS | Kyiv |\n|---|---|---|\n| troops | 18,000 | 12,000 |', '18,000 matches · 12,000 matches'],
    ['According to Zelensky\n- 4,000 losses\n- 600 killed', '4,000 matches · 600 other-claimant'],
    ['killed: 300, wounded: 2,700 (NIS, Jan 2025)', '300 matches · 2,700 matches'],
  ])('%j', (text, expected) => {
    expect(checked(text)).toBe(expected);
  });
});

describe('a figure that was replaced is outdated but in its own time', () => {
  test.each([
    ['the NIS says 300 killed', '300 outdated'],
    ['In January 2025 the NIS counted 300 killed', '300 matches'],
    ['In 2025 the NIS says 300 killed', '300 outdated'],
    ['300 killed in january, 600 killed by april', '300 matches · 600 matches'],
    ['the NIS went from 300 to 600 dead', '300 outdated · 600 matches'],
    ['wounded: 2,700. killed: 300. (NIS, Jan 2025)', '2,700 matches · 300 matches'],
    ['JCS (23.12.2024): 1.100 pertes', '1.100 matches'],
    ['In December 2024, 600 North Koreans killed says NIS', '600 other-figure'],
  ])('%j', (text, expected) => {
    expect(checked(text)).toBe(expected);
  });
});

describe('whoever else is counted is not in the dataset', () => {
  test.each([
    ['600 Russians killed', '600 not-in-dataset'],
    ['russia: 4,700 dead. north korea: 600 dead', '4,700 not-in-dataset · 600 matches'],
    ['Putin lost 600 soldiers', '600 not-in-dataset'],
    ['Ukrainian army lost 300 in Kursk', '300 not-in-dataset'],
    ['Ukraine killed 600 soldiers', '600 not-in-dataset'],
    ['Ukraine killed 600 North Koreans', '600 matches'],
    ['600 Turkish soldiers killed', '600 not-in-dataset'],
    ['600 killed in Turkey', '600 not-in-dataset'],
    ['600 people died in the plane crash', '600 not-in-dataset'],
    ['600 sheep killed', '600 not-in-dataset'],
    ['600 drones sent to Russia by North Korea', '600 not-in-dataset'],
    ['12,000 shells sent by North Korea', '12,000 not-in-dataset'],
    ['600 killed by police', '600 not-in-dataset'],
    ['600 dead pixels', '600 not-in-dataset'],
    ['my kd is 2.5, 600 kills', '600 not-in-dataset'],
    ['600 dead (Russia)', '600 not-in-dataset'],
    ['600 killed in a Russian strike', '600 not-in-dataset'],
    ['France is sending 4,000 soldiers to Romania', '4,000 not-in-dataset'],
    ['the US has 12,000 troops in South Korea', '12,000 not-in-dataset'],
    ['IKEA hired 15,000 workers', '15,000 not-in-dataset'],
    ['trois généraux français', 'trois not-in-dataset'],
    ['Russian army: 600 killed', '600 not-in-dataset'],
    ['Ukrainian army: 600 North Koreans killed', '600 other-claimant'],
    ['15 000 ouvriers dans les usines russes', '15 000 matches'],
    ['600!!', '600 not-in-dataset'],
    ['North Korean losses? 600!!', '600 other-measure'],
  ])('%j', (text, expected) => {
    expect(checked(text)).toBe(expected);
  });
});

describe('in other languages too', () => {
  test.each([
    ['북한군 600명 사망, 부상자 4,700명', '600 matches · 4,700 other-measure'],
    ['загинуло 600 північнокорейських солдатів', '600 matches'],
    ['600 северокорейских солдат убито, 4700 потерь', '600 matches · 4700 matches'],
    ['600 русских солдат убито', '600 not-in-dataset'],
    ['북한군 1만 8천명 파병', '1만 8천명 matches'],
    ['북한 노동자 1만5천명', '1만5천명 matches'],
    ['북한군 1만8000명 파병', '1만8000 matches'],
    ['18 тысяч северокорейских солдат отправлено', '18 тысяч matches'],
    ['4,7 тыс. потерь северокорейцев', '4,7 тыс matches'],
    ['12 тис. солдатів КНДР відправлено', '12 тис matches'],
  ])('%j', (text, expected) => {
    expect(checked(text)).toBe(expected);
  });
});

describe('a number is the same however it is written', () => {
  test.each([
    'more than 600',
    '600+',
    '~600',
    '６００',
    'six hundred',
    'six cents',
    'about 600',
    '**600**',
    '0.6k',
    'environ 600',
  ])('%s North Koreans killed', (number) => {
    expect(checkMessage(index, `${number} North Koreans killed`).findings).toMatchObject([
      { verdict: 'matches', claims: [{ id: 'nis-killed-2025-04-30' }] },
    ]);
  });

  test.each([
    ['10-12k north koreans deployed', 'matches'],
    ['up to 12,000 troops, says the US', 'matches'],
    ['10,000 troops deployed, says the US', 'other-figure'],
    ['12 000 à 15 000 soldats envoyés', 'other-figure'],
    ['thousands of North Korean troops', 'matches'],
    ['hundreds killed', 'matches'],
  ])('%s', (text, verdict) => {
    expect(checkMessage(index, text).findings[0]?.verdict).toBe(verdict);
  });
});

describe('numbers that count nobody', () => {
  test.each([
    'on 30 April 2025 at 18:00, 14h30, 6pm',
    '240 mm, 170mm, 600 km, 20 %, 20 pour cent, $600, 600 €, 4,700 dollars',
    'F-16, T-72, G7, KN-23, 1st, 3e, 2ème, v2.5.1, 192.168.1.1, 3.5, 9/11, 24/7',
    '+1 202 555 0147 or 06 12 34 56 78',
    '12 rue de la Paix, 75002 Paris, 12 rue de la Corée, 10 Downing Street',
    '4,7 millions de dollars, 600 million of rubles',
    'he is 25 years old, aged 25, 25 ans',
    '<@123456789012345678> <:kim600:987654321098765432> <t:1745971200:R> <#600>',
    '`600 killed` ```\n4,700 killed\n``` https://example.org/600-killed/4700',
    '#600 and @600',
    'three questions in two parts, one of them wrong',
    '',
  ])('%j', (text) => {
    expect(checked(text)).toBe('');
  });
});

test('shows first the claim that the number is from, then what is held for the measure that was said', () => {
  const [finding] = checkMessage(index, '4,000 North Koreans killed!!').findings;
  expect(finding?.claims.map(({ id }) => id)).toEqual([
    'zelensky-killed-or-wounded-2025-02',
    'nis-killed-2025-04-30',
  ]);
});

test('shows the figure that stands before the one it replaced', () => {
  expect(firstClaim('the NIS says 300 killed')).toBe('nis-killed-2025-04-30');
});

test('reads misspelt names beside a figure', () => {
  expect(checked('600 north koraens kiled')).toBe('600 matches');
});

test('shows ten figures and counts the rest', () => {
  const { findings, more } = checkMessage(index, '600 killed\n'.repeat(14));
  expect([findings.length, more]).toEqual([10, 4]);
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      '600',
      '4 700',
      '1',
      '0',
      '10-12k',
      ' ',
      '\n',
      '.',
      ',',
      ':',
      ';',
      '(',
      ')',
      '`',
      '```',
      '<@1>',
      '~',
      '>',
      '-',
    ],
    ...[
      'killed',
      'wounded',
      'and',
      'of the',
      'NIS',
      'Zelensky',
      'says',
      'selon',
      'Russian',
      'North Korean',
      '\u200b',
      '💀',
    ],
    ...[
      'sent',
      'cent',
      'mille',
      'in',
      '2025',
      'January',
      '30 April',
      'according to',
      '\u20e3',
      '\ud800',
      '٣',
      '１',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4000 }),
    fc.array(piece, { maxLength: 1000 }).map((pieces) => pieces.join(' ').slice(0, 4000)),
    fc.array(piece, { maxLength: 1000 }).map((pieces) => pieces.join('').slice(0, 4000)),
  );

  test('has findings that quote it, at most ten, none without a reason', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { findings, more } = checkMessage(index, typed);
        expect(findings.length).toBeLessThanOrEqual(10);
        expect(more === 0 || findings.length === 10).toBe(true);
        for (const { quote, verdict, claims } of findings) {
          expect(typed).toContain(quote);
          expect(claims.length === 0).toBe(verdict === 'not-in-dataset');
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['digits', '1'.repeat(4000)],
    ['digits apart', '1 '.repeat(2000)],
    ['thousands', '600 000 '.repeat(500)],
    ['separators', ' .,'.repeat(1333)],
    ['spaces', ' '.repeat(4000)],
    ['backticks', '`a'.repeat(2000)],
    ['brackets', '(1'.repeat(2000)],
    ['colons', ':a'.repeat(2000)],
    ['joined names', 'NIS and '.repeat(500)],
    ['columns', '600 | '.repeat(660)],
    ['rows', 'killed | wounded\n600 | 700\n'.repeat(120)],
    ['names', 'NIS says 600, '.repeat(280)],
    ['credits', '600\n(NIS)\n'.repeat(400)],
    ['markup', '<@'.repeat(2000)],
  ])('of %s is read', (_, typed) => {
    expect(checkMessage(index, typed).findings.length).toBeLessThanOrEqual(10);
  });
});
