/** A small made-up dataset with every kind of figure, and the pieces to vary it. */
import type { Claim, Dataset } from '../../../src/dataset/dataset.ts';
import type { Claimant, Counting, Figure, Language } from '../../../src/dataset/schema.ts';
import type { View } from '../../../src/present/view.ts';

type Given = {
  readonly claimant: string;
  readonly figure: Figure | null;
  readonly asOf: string;
  readonly counting?: Counting;
  readonly period?: { from: string; to: string };
  readonly superseded?: boolean;
  readonly measure?: string;
  readonly subject?: string;
};

export const claim = (given: Given, at: number): Claim => ({
  id: `claim-${String(at).padStart(3, '0')}`,
  kind: given.figure === null ? 'event' : 'figure',
  topic: 'casualties',
  subject: given.subject ?? 'dprk-troops',
  claimant: given.claimant,
  chain: [given.claimant],
  measure: given.figure === null ? null : (given.measure ?? 'killed-or-wounded'),
  figure: given.figure,
  counting: given.figure === null ? null : (given.counting ?? 'cumulative'),
  period: given.period ?? null,
  proposition: null,
  position: null,
  themes: [],
  place: null,
  asOf: given.asOf,
  stated: given.asOf,
  summary: { en: 'Said.', fr: 'Dit.' },
  note: null,
  appearances: [{ article: 'paper-2025', printed: '…', paragraph: 1, chain: [given.claimant] }],
  supersededBy: given.superseded === true ? 'claim-999' : null,
});

const claimants: readonly Claimant[] = [
  [
    'nis',
    'NIS (South Korean intelligence)',
    'NIS (renseignement sud-coréen)',
    '국가정보원',
    'НРС (розвідка Південної Кореї)',
  ],
  [
    'jcs',
    'Joint Chiefs of Staff (Seoul)',
    'État-major interarmées (Séoul)',
    '합동참모본부',
    'Об’єднаний комітет начальників штабів',
  ],
  ['zelensky', 'Volodymyr Zelensky', 'Volodymyr Zelensky', '볼로디미르 젤렌스키', 'Володимир Зеленський'],
  ['ukraine', 'Ukraine', 'Ukraine', '우크라이나', 'Україна'],
  ['united-states', 'United States', 'États-Unis', '미국', 'Сполучені Штати'],
  ['western-officials', 'Western officials', 'Responsables occidentaux', '서방 당국자', 'Західні посадовці'],
  [
    'uk-mod',
    'UK Ministry of Defence',
    'Ministère britannique de la Défense',
    '영국 국방부',
    'Міністерство оборони Британії',
  ],
  ['kcna', 'KCNA', 'KCNA', '조선중앙통신', 'ЦТАК'],
].map(([id = '', en = '', fr = '', ko = '', uk = '']) => ({
  id,
  kind: 'agency',
  names: { en, fr, ko, uk, ru: uk },
}));

export const datasetOf = (claims: readonly Claim[]): Dataset => ({
  title: { en: 'Sample', fr: 'Exemple' },
  scope: { en: 'Made up', fr: 'Inventé' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  version: '0123456789ab',
  subjects: new Map([
    [
      'dprk-troops',
      {
        id: 'dprk-troops',
        in_scope: true,
        names: {
          en: 'North Korean troops',
          fr: 'troupes nord-coréennes',
          ko: '북한군',
          uk: 'північнокорейські військові',
        },
      },
    ],
  ]),
  claimants: new Map(claimants.map((claimant) => [claimant.id, claimant])),
  measures: new Map(
    [
      ['killed', 'killed', 'tués', '사망', 'загиблі'],
      ['killed-or-wounded', 'killed or wounded', 'tués ou blessés', '사상자', 'загиблі або поранені'],
    ].map(([id = '', en = '', fr = '', ko = '', uk = '']) => [
      id,
      { id, topic: 'casualties', unit: 'people', names: { en, fr, ko, uk } },
    ]),
  ),
  places: new Map(),
  themes: new Map(),
  articles: new Map(),
  claims,
  claimById: new Map(claims.map((one) => [one.id, one])),
  newest:
    claims
      .map((one) => one.asOf)
      .toSorted()
      .at(-1) ?? null,
});

export const viewOf = (claims: readonly Claim[], language: Language = 'en'): View => ({
  dataset: datasetOf(claims),
  language,
  today: '2026-01-01',
});

const of = (relation: Exclude<Figure['relation'], 'between' | 'order'>, value: number): Figure => ({
  relation,
  value,
});

/** The cases that a chart must look right in, by name. */
export const cases: Readonly<Record<string, readonly Claim[]>> = {
  'two figures of one claimant': [
    { claimant: 'nis', figure: of('about', 4700), asOf: '2025-04-30' },
    { claimant: 'nis', figure: of('about', 3000), asOf: '2025-01-13', superseded: true },
  ].map(claim),
  'the usual': [
    { claimant: 'nis', figure: of('about', 4700), asOf: '2025-04-30' },
    { claimant: 'zelensky', figure: of('exactly', 4000), asOf: '2025-01-09' },
    { claimant: 'nis', figure: of('about', 3000), asOf: '2025-01', superseded: true },
    { claimant: 'zelensky', figure: of('more-than', 3000), asOf: '2024-12-23', superseded: true },
    { claimant: 'jcs', figure: of('about', 1100), asOf: '2024-12-23' },
    {
      claimant: 'western-officials',
      figure: { relation: 'order', order: 'thousands' } as const,
      asOf: '2024-11',
    },
  ].map(claim),
  'eight claimants': [
    { claimant: 'kcna', figure: of('less-than', 2000), asOf: '2025-06-20' },
    { claimant: 'uk-mod', figure: of('more-than', 6000), asOf: '2025-06-15' },
    { claimant: 'nis', figure: of('about', 4700), asOf: '2025-04-30' },
    { claimant: 'ukraine', figure: of('more-than', 4500), asOf: '2025-04-26' },
    { claimant: 'jcs', figure: of('exactly', 4000), asOf: '2025-03-27' },
    { claimant: 'uk-mod', figure: of('more-than', 5000), asOf: '2025-03', superseded: true },
    { claimant: 'western-officials', figure: of('exactly', 4000), asOf: '2025-01' },
    { claimant: 'united-states', figure: of('about', 1200), asOf: '2025-01' },
    { claimant: 'nis', figure: of('about', 3000), asOf: '2025-01-13', superseded: true },
    { claimant: 'zelensky', figure: of('exactly', 4000), asOf: '2025-01-09' },
    { claimant: 'zelensky', figure: of('exactly', 3800), asOf: '2025-01-05', superseded: true },
    { claimant: 'zelensky', figure: of('more-than', 3000), asOf: '2024-12-23', superseded: true },
    { claimant: 'jcs', figure: of('about', 1100), asOf: '2024-12-23', superseded: true },
  ].map(claim),
  'one day': [
    { claimant: 'nis', figure: of('about', 3000), asOf: '2024-12-23' },
    { claimant: 'jcs', figure: of('exactly', 3000), asOf: '2024-12-23' },
    { claimant: 'zelensky', figure: of('more-than', 3000), asOf: '2024-12-23' },
    { claimant: 'ukraine', figure: of('nearly', 3000), asOf: '2024-12-23' },
    {
      claimant: 'united-states',
      figure: { relation: 'between', low: 2500, high: 3500 } as const,
      asOf: '2024-12-23',
    },
  ].map(claim),
  'a huge spread': [
    { claimant: 'ukraine', figure: of('exactly', 12000), asOf: '2025-02-04' },
    { claimant: 'kcna', figure: of('exactly', 3), asOf: '2025-01-20' },
    { claimant: 'nis', figure: of('about', 500), asOf: '2024-12-01' },
    {
      claimant: 'united-states',
      figure: { relation: 'between', low: 10000, high: 12000 } as const,
      asOf: '2024-autumn',
    },
  ].map(claim),
  'a range between two values': [
    { claimant: 'nis', figure: of('about', 4700), asOf: '2025-04-30' },
    { claimant: 'nis', figure: of('about', 4000), asOf: '2025-03-30' },
    { claimant: 'nis', figure: { relation: 'between', low: 2500, high: 3500 } as const, asOf: '2025-01' },
    { claimant: 'nis', figure: of('exactly', 300), asOf: '2024-12-23' },
  ].map(claim),
  'every counting': [
    {
      claimant: 'nis',
      figure: of('about', 900),
      asOf: '2025-04',
      counting: 'period',
      period: { from: '2025-04', to: '2025-04' },
    } as const,
    { claimant: 'jcs', figure: of('about', 10000), asOf: '2025-01-15', counting: 'stock' } as const,
    { claimant: 'nis', figure: of('about', 4700), asOf: '2025-04-30' },
    { claimant: 'zelensky', figure: of('exactly', 4000), asOf: '2025-01-09' },
    {
      claimant: 'nis',
      figure: of('about', 2000),
      asOf: '2025-03',
      counting: 'period',
      period: { from: '2025-01', to: '2025-03' },
    } as const,
    {
      claimant: 'united-states',
      figure: of('more-than', 1000),
      asOf: '2024-12-27',
      counting: 'period',
      period: { from: '2024-12-20', to: '2024-12-27' },
    } as const,
    { claimant: 'jcs', figure: of('about', 11000), asOf: '2025-03-27', counting: 'stock' } as const,
    {
      claimant: 'ukraine',
      figure: { relation: 'between', low: 20000, high: 25000 } as const,
      asOf: '2025',
      counting: 'planned',
    } as const,
  ].map(claim),
};
