/** Figures, dates and speakers as they are said in each language. */
import { expect, test } from 'vitest';
import type { Figure, Language } from '../../src/dataset/schema.ts';
import { claimSentence } from '../../src/present/claim-text.ts';
import { asOfText, dateText, daysSince, periodText } from '../../src/present/dates.ts';
import { figureText } from '../../src/present/format.ts';
import { plain, shorten, tame } from '../../src/present/markup.ts';
import { articleText } from '../../src/present/speaker.ts';
import { say } from '../../src/present/words.ts';
import { claim, dataset, en, fr } from './fixture.ts';

test.each<[Figure, string, string]>([
  [{ relation: 'exactly', value: 300 }, '300', '300'],
  [{ relation: 'about', value: 600 }, 'about 600', 'environ 600'],
  [{ relation: 'nearly', value: 2000 }, 'nearly 2,000', 'près de 2\u202f000'],
  [{ relation: 'more-than', value: 3000 }, 'more than 3,000', 'plus de 3\u202f000'],
  [{ relation: 'at-least', value: 100 }, 'at least 100', 'au moins 100'],
  [{ relation: 'less-than', value: 100 }, 'less than 100', 'moins de 100'],
  [{ relation: 'at-most', value: 100 }, 'at most 100', 'au plus 100'],
  [
    { relation: 'between', low: 10_000, high: 12_000 },
    'between 10,000 and 12,000',
    'entre 10\u202f000 et 12\u202f000',
  ],
  [{ relation: 'order', order: 'tens' }, 'several dozen', 'plusieurs dizaines'],
  [{ relation: 'order', order: 'hundreds' }, 'several hundred', 'plusieurs centaines'],
  [{ relation: 'order', order: 'thousands' }, 'several thousand', 'plusieurs milliers'],
  [{ relation: 'order', order: 'tens-of-thousands' }, 'tens of thousands', 'plusieurs dizaines de milliers'],
])('%j is said with its quality word', (figure, english, french) => {
  expect(figureText(figure, 'en')).toBe(english);
  expect(figureText(figure, 'fr')).toBe(french);
});

test.each([
  ['2024', '2024', 'as of 2024', 'en 2024'],
  ['2024-12', 'December 2024', 'as of December 2024', 'en décembre 2024'],
  ['2025-04-30', '30 April 2025', 'as of 30 April 2025', 'au 30 avril 2025'],
  ['2024-08-01', '1 August 2024', 'as of 1 August 2024', 'au 1er août 2024'],
  ['2024-autumn', 'autumn 2024', 'as of autumn 2024', 'à l’automne 2024'],
  ['2024-spring', 'spring 2024', 'as of spring 2024', 'au printemps 2024'],
  ['2024-winter', 'winter 2024–2025', 'as of winter 2024–2025', 'à l’hiver 2024-2025'],
])('%s is as precise as the article was', (date, english, asOf, french) => {
  expect(dateText(date, 'en')).toBe(english);
  expect(asOfText(date, 'en')).toBe(asOf);
  expect(asOfText(date, 'fr')).toBe(french);
});

test.each([
  ['2025-01', '2025-03', 'January\u2009–\u2009March 2025', 'janvier\u2009–\u2009mars 2025'],
  ['2025-01', '2025-01', 'January 2025', 'janvier 2025'],
  ['2024-12-17', '2025-01', '17 December 2024 to January 2025', '17 décembre 2024 à janvier 2025'],
])('the period %s to %s names what its ends share once', (from, to, english, french) => {
  expect(periodText(from, to, 'en')).toBe(english);
  expect(periodText(from, to, 'fr')).toBe(french);
});

test.each([
  ['2025-04-30', '2025-05-02', 2],
  ['2025-04', '2025-05-02', 2],
  ['2024', '2025-01-01', 1],
  ['2024-autumn', '2024-12-01', 1],
  ['2024-winter', '2025-03-01', 1],
  ['2025', '2025-05-02', -243],
])('since the last day of %s until %s: %i days', (date, today, days) => {
  expect(daysSince(date, today)).toBe(days);
});

test.each([
  [
    'nis-killed-2025-04-30',
    'about 600 killed, says South Korea’s NIS (relayed by MP Lee Seong-kweun), as of 30 April 2025, read in two articles',
    'environ 600 tués, selon le NIS sud-coréen (relayé par le député Lee Seong-kweun), au 30 avril 2025, lu dans deux articles',
  ],
  [
    'western-officials-deployed-2024-12',
    'several thousand deployed (planned), say Western officials, as of autumn 2024, read in one article',
    'plusieurs milliers de déployés (prévu), selon les Occidentaux, à l’automne 2024, lu dans un article',
  ],
  [
    'kcna-monument-2025-04-28',
    'A monument was promised. — KCNA, 28 April 2025, read in one article',
    'Un monument a été promis\u00a0: bientôt. — KCNA, 28 avril 2025, lu dans un article',
  ],
  [
    'kremlin-deployed-2024-12',
    'declines to comment · It evaded the question. — the Kremlin, December 2024, read in one article',
    'refuse de commenter · Il a éludé la question. — le Kremlin, décembre 2024, lu dans un article',
  ],
])('%s is said in one sentence', (id, english, french) => {
  expect(claimSentence(claim(id), { ...en, marks: plain })).toBe(english);
  expect(claimSentence(claim(id), { ...fr, marks: plain })).toBe(french);
});

test.each([
  ['continent-2025-04-30', 'Continent.com, “Six cents morts”, 30 April 2025 · no address recorded'],
  ['unnamed-2025-04-30', 'AFP, 30 April 2025 (date inferred) · https://example.org/a_(b)'],
  ['undated', 'unnamed outlet, no date known · no address recorded'],
])('the article %s is told without a guess', (id, text) => {
  const article = dataset.articles.get(id);
  expect(article && articleText(article, { ...en, marks: plain })).toBe(text);
});

test.each([
  ['a\u202eb\u200bc\u2066', 'abc'],
  ['line\n# heading', 'line # heading'],
  ['\u001b[31mred', '[31mred'],
  ['Z\u0300\u0301\u0302\u0303algo', 'Z\u0300\u0301algo'],
  ['\ud800', ''],
  ['élève 한국어 Київ', 'élève 한국어 Київ'],
])('%j is shown as %j', (foreign, shown) => {
  expect(tame(foreign)).toBe(shown);
});

test('long words of the asker are cut by whole characters', () => {
  expect(shorten('😀😀😀😀', 5)).toBe('😀😀…');
  expect(shorten('short', 5)).toBe('short');
});

test.each<[Figure, string, string, string]>([
  [{ relation: 'about', value: 4700 }, '약 4,700명', 'близько 4 700', 'около 4 700'],
  [{ relation: 'more-than', value: 3000 }, '3,000명 초과', 'понад 3 000', 'более 3 000'],
  [
    { relation: 'between', low: 10_000, high: 12_000 },
    '10,000~12,000명',
    'від 10 000 до 12 000',
    'от 10 000 до 12 000',
  ],
  [{ relation: 'order', order: 'thousands' }, '수천 명', 'кілька тисяч', 'несколько тысяч'],
])('%j of people is said in Korean, Ukrainian and Russian', (figure, korean, ukrainian, russian) => {
  const said = (language: Language) => figureText(figure, language, 'people').replaceAll('\u00a0', ' ');
  expect([said('ko'), said('uk'), said('ru')]).toEqual([korean, ukrainian, russian]);
});

test('a dated claim is said in Korean, Ukrainian and Russian', () => {
  const said = (language: Language) =>
    claimSentence(claim('nis-killed-2025-04-30'), { ...en, language, marks: plain });
  expect(said('ko')).toContain(
    '약 600명(killed), 출처: South Korea’s NIS(Lee Seong-kweun 전언), 2025년 4월 30일 기준',
  );
  expect(said('uk')).toContain(
    '(передає Lee Seong-kweun), станом на 30 квітня 2025 р., прочитано у двох статтях',
  );
  expect(said('ru')).toContain(
    '(передаёт Lee Seong-kweun), по состоянию на 30 апреля 2025 г., прочитано в двух статьях',
  );
});

test.each<[number, string, string]>([
  [1, 'Ще 1 твердження відповідає', 'Ещё 1 утверждение отвечает'],
  [3, 'Ще 3 твердження відповідають', 'Ещё 3 утверждения отвечают'],
  [5, 'Ще 5 тверджень відповідають', 'Ещё 5 утверждений отвечают'],
  [21, 'Ще 21 твердження відповідає', 'Ещё 21 утверждение отвечает'],
])('%i claims are counted as Ukrainian and Russian count', (n, ukrainian, russian) => {
  expect(say('uk', 'found.more', { n })).toContain(ukrainian);
  expect(say('ru', 'found.more', { n })).toContain(russian);
});
