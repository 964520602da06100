/** A small dataset in the shape of the real one, its claims told apart by every field that an answer shows. */
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { derive } from '../../src/dataset/derive.ts';
import type { AuthoredArticle, AuthoredClaim } from '../../src/dataset/schema.ts';
import type { Facet, Found, Understood } from '../../src/lookup/answer.ts';
import type { View } from '../../src/present/view.ts';

const name = (en: string, fr: string) => ({ en, fr });

const article = (
  given: Partial<AuthoredArticle> & Pick<AuthoredArticle, 'id' | 'claims'>,
): AuthoredArticle => ({
  title: null,
  publisher: null,
  wire: null,
  authors: [],
  language: 'fr',
  published: { date: '2025-04-30', basis: 'printed' },
  url: null,
  read: 'full',
  text_sha256: 'a'.repeat(64),
  ...given,
});

const base = {
  topic: 'casualties',
  subject: 'dprk-troops',
  as_of: '2025-04-30',
  stated: '2025-04-30',
  place: null,
  themes: [],
  chain: ['nis'],
  printed: 'Environ 600 soldats',
  paragraph: 1,
  summary: name('About 600 were killed.', 'Environ 600 ont été tués.'),
} satisfies Partial<AuthoredClaim>;

const claims: readonly AuthoredClaim[] = [
  {
    ...base,
    id: 'nis-killed-2025-04-30',
    kind: 'figure',
    measure: 'killed',
    figure: { relation: 'about', value: 600 },
    counting: 'cumulative',
    chain: ['nis', 'lee-seong-kweun'],
  },
  {
    ...base,
    id: 'nis-killed-2025-01',
    kind: 'figure',
    measure: 'killed',
    figure: { relation: 'exactly', value: 300 },
    counting: 'cumulative',
    as_of: '2025-01',
    stated: '2025-01',
  },
  {
    ...base,
    id: 'nis-killed-or-wounded-2025-04-30',
    kind: 'figure',
    measure: 'killed-or-wounded',
    figure: { relation: 'about', value: 4700 },
    counting: 'cumulative',
  },
  {
    ...base,
    id: 'zelensky-killed-or-wounded-2024-12-23',
    kind: 'figure',
    measure: 'killed-or-wounded',
    figure: { relation: 'more-than', value: 3000 },
    counting: 'cumulative',
    as_of: '2024-12-23',
    stated: '2024-12-23',
    chain: ['zelensky'],
  },
  {
    ...base,
    id: 'nis-repatriated-2025-03',
    kind: 'figure',
    measure: 'wounded-repatriated',
    figure: { relation: 'about', value: 2000 },
    counting: 'period',
    period: { from: '2025-01', to: '2025-03' },
    as_of: '2025-03',
  },
  {
    ...base,
    id: 'western-officials-deployed-2024-12',
    kind: 'figure',
    topic: 'deployment',
    measure: 'deployed',
    figure: { relation: 'order', order: 'thousands' },
    counting: 'planned',
    as_of: '2024-autumn',
    stated: '2024-12-23',
    chain: ['western-officials'],
  },
  {
    ...base,
    id: 'kcna-monument-2025-04-28',
    kind: 'event',
    topic: 'statements',
    themes: ['monument'],
    as_of: '2025-04-28',
    stated: '2025-04-28',
    chain: ['kcna'],
    summary: name('A monument was promised.', 'Un monument a été promis : bientôt.'),
  },
  {
    ...base,
    id: 'kremlin-deployed-2024-12',
    kind: 'stance',
    topic: 'statements',
    proposition: 'troops-deployed',
    position: 'declines-to-comment',
    as_of: '2024-12',
    stated: '2024-12-23',
    chain: ['kremlin'],
    summary: name('It evaded the question.', 'Il a éludé la question.'),
  },
];

export const dataset: Dataset = derive(
  {
    head: {
      title: name('North Korean troops', 'Troupes nord-coréennes'),
      scope: name('North Korean troops in Russia’s war.', 'Troupes nord-coréennes dans la guerre russe.'),
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      subjects: [
        { id: 'dprk-troops', names: name('North Korean troops', 'troupes nord-coréennes'), in_scope: true },
        { id: 'russian-troops', names: name('Russian troops', 'troupes russes'), in_scope: false },
      ],
      shared_names: [],
    },
    claimants: [
      {
        id: 'nis',
        names: name('South Korea’s NIS', 'NIS sud-coréen'),
        in_sentence: { fr: 'le NIS sud-coréen' },
        kind: 'agency',
      },
      {
        id: 'lee-seong-kweun',
        names: name('Lee Seong-kweun', 'Lee Seong-kweun'),
        in_sentence: { en: 'MP Lee Seong-kweun', fr: 'le député Lee Seong-kweun' },
        kind: 'person',
      },
      { id: 'zelensky', names: name('Zelensky', 'Zelensky'), kind: 'person' },
      {
        id: 'western-officials',
        names: name('Western officials', 'Occidentaux'),
        in_sentence: { fr: 'les Occidentaux' },
        kind: 'group',
      },
      { id: 'kcna', names: name('KCNA', 'KCNA'), kind: 'media' },
      { id: 'kremlin', names: name('the Kremlin', 'le Kremlin'), kind: 'government' },
      { id: 'afp', names: name('AFP', 'AFP'), kind: 'media' },
    ],
    measures: [
      {
        id: 'killed-or-wounded',
        topic: 'casualties',
        names: name('killed or wounded', 'tués ou blessés'),
        unit: 'people',
      },
      {
        id: 'killed',
        topic: 'casualties',
        names: name('killed', 'tués'),
        unit: 'people',
        part_of: 'killed-or-wounded',
      },
      {
        id: 'wounded-repatriated',
        topic: 'casualties',
        names: name('wounded repatriated', 'blessés rapatriés'),
        unit: 'people',
      },
      { id: 'deployed', topic: 'deployment', names: name('deployed', 'déployés'), unit: 'people' },
    ],
    places: [{ id: 'kursk', names: name('Kursk', 'Koursk') }],
    themes: [
      { id: 'monument', names: name('monument', 'monument'), topics: ['statements'] },
      { id: 'troops-deployed', names: name('troops deployed', 'troupes déployées'), topics: ['statements'] },
    ],
    articles: [
      article({
        id: 'continent-2025-04-30',
        publisher: 'Continent.com',
        title: 'Six cents morts',
        claims: [...claims],
      }),
      article({
        id: 'unnamed-2025-04-30',
        wire: 'afp',
        published: { date: '2025-04-30', basis: 'inferred', because: 'it says Wednesday' },
        url: 'https://example.org/a_(b)',
        claims: [{ repeats: 'nis-killed-2025-04-30', printed: '600 soldats', paragraph: 2, chain: ['nis'] }],
      }),
      article({ id: 'undated', published: { date: null, basis: 'unknown' }, claims: [] }),
    ],
  },
  '0123456789ab',
);

export const claim = (id: string): Claim => {
  const found = dataset.claimById.get(id);
  if (found === undefined) throw new Error(`the fixture has no ${id}`);
  return found;
};

export const en: View = { dataset, language: 'en', today: '2025-05-02' };
export const fr: View = { ...en, language: 'fr' };

export const killedByNis: readonly Facet[] = [
  { kind: 'claimant', id: 'nis', words: 'nis' },
  { kind: 'measure', id: 'killed', words: 'killed' },
];

export const understood = (given: Partial<Understood> = {}): Understood => ({
  topic: 'casualties',
  query: 'nis killed',
  facets: killedByNis,
  guesses: [],
  ignored: [],
  passedOver: [],
  ...given,
});

export const found = (given: Partial<Found> = {}): Found => ({
  kind: 'found',
  understood: understood(),
  claims: [claim('nis-killed-2025-04-30')],
  earlier: [claim('nis-killed-2025-01')],
  span: null,
  otherMeasures: [claim('nis-killed-or-wounded-2025-04-30')],
  more: 0,
  ...given,
});
