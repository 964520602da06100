/** A dataset of any size: the real vocabulary, more claimants and places, and figures at random. */
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { derive, type Parts } from '../../src/dataset/derive.ts';
import type {
  AuthoredArticle,
  AuthoredClaim,
  Claimant,
  Measure,
  Names,
  Place,
} from '../../src/dataset/schema.ts';
import { type Random, randomOf } from './random.ts';

const claimsPerArticle = 20;
const firstDay = Date.UTC(2022, 0, 1);
const days = 1500;

/** `size` claims of as many articles as that takes, with the vocabulary of `real` and names for the rest. */
export function generated(real: Dataset, size: number, seed: number): Dataset {
  return derive(partsOf(real, size, seed), `generated-${size}`);
}

/** What its authors would have written. */
export function partsOf(real: Dataset, size: number, seed: number): Parts {
  const random = randomOf(seed);
  // The speakers of a subject grow with what is written on it, but slower: 63 at 1,000 claims, 632 at 100,000.
  const more = Math.round(2 * Math.sqrt(size));
  const claimants = [...real.claimants.values(), ...Array.from({ length: more }, (_, at) => claimantOf(at))];
  const places = [...real.places.values(), ...Array.from({ length: more }, (_, at) => placeOf(at))];
  const measures = [...real.measures.values()];
  const claimOf = (at: number) =>
    figureClaim(
      at,
      pickFrom(random, claimants),
      pickFrom(random, measures),
      pickFrom(random, places),
      random,
    );
  const articles = Array.from({ length: Math.ceil(size / claimsPerArticle) }, (_, article) => {
    const from = article * claimsPerArticle;
    const length = Math.min(claimsPerArticle, size - from);
    return articleOf(
      article,
      Array.from({ length }, (_, at) => claimOf(from + at)),
    );
  });
  return {
    head: {
      ...{ title: real.title, scope: real.scope, licence: real.licence, shared_names: [] },
      subjects: [...real.subjects.values()],
    },
    ...{ claimants, measures, places, articles, themes: [...real.themes.values()] },
  };
}

function pickFrom<T>(random: Random, from: readonly T[]): T {
  const picked = from[random.whole(from.length)];
  if (picked === undefined) throw new Error('the real dataset has no vocabulary to generate from');
  return picked;
}

const syllables = [
  'bar',
  'dol',
  'fen',
  'gur',
  'hel',
  'jat',
  'kol',
  'mir',
  'nav',
  'pes',
  'rud',
  'sil',
  'tov',
  'vek',
];

/** A name that no other number has: base-14 digits as syllables, the last first, 0 "Barbar" and 200 "Helbardol". */
export function nameOf(at: number): string {
  const digits = at.toString(14).padStart(2, '0');
  const word = [...digits].reverse().map((digit) => syllables[Number.parseInt(digit, 14)] ?? '');
  const name = word.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const claimantOf = (at: number): Claimant => ({
  ...{ id: `agency-${at}`, kind: 'agency' },
  names: { en: `${nameOf(at)} Observatory`, fr: `Observatoire ${nameOf(at)}` },
});

const placeOf = (at: number): Place => ({
  id: `town-${at}`,
  names: { en: `${nameOf(at)}sk`, fr: `${nameOf(at)}sk` },
});

function figureClaim(
  at: number,
  by: Claimant,
  measure: Measure,
  place: Place,
  random: Random,
): AuthoredClaim {
  const value = 100 * (1 + random.whole(500));
  const day = new Date(firstDay + random.whole(days) * 86_400_000).toISOString().slice(0, 10);
  const said = (language: 'en' | 'fr', names: (of: Names) => string): string =>
    language === 'en'
      ? `${names(by.names)} said on ${day} that ${value} were ${names(measure.names)} near ${names(place.names)}.`
      : `${names(by.names)} a dit le ${day} que ${value} étaient ${names(measure.names)} près de ${names(place.names)}.`;
  return {
    ...{ kind: 'figure', id: `claim-${at}`, topic: measure.topic, measure: measure.id },
    ...{ subject: 'dprk-troops', counting: 'cumulative', figure: { relation: 'about', value } },
    ...{ as_of: day, stated: day, place: place.id, themes: [], chain: [by.id] },
    ...{ printed: `${value}`, paragraph: 1 + (at % claimsPerArticle) },
    summary: { en: said('en', ({ en }) => en), fr: said('fr', ({ fr }) => fr) },
  };
}

const articleOf = (at: number, claims: readonly AuthoredClaim[]): AuthoredArticle => ({
  ...{
    id: `article-${at}`,
    title: `Article ${at}`,
    publisher: null,
    wire: null,
    authors: [],
    language: 'en',
  },
  ...{ published: { date: '2026-06-01', basis: 'printed' }, url: null, read: 'full' },
  ...{ text_sha256: at.toString(16).padStart(64, '0'), claims: [...claims] },
});

export type Asked = { readonly command: string; readonly query: string };

/** Questions that claims of the dataset answer: by speaker, place, month and number, one in five misspelt. */
export function questionsOn(dataset: Dataset, count: number, seed: number): readonly Asked[] {
  const random = randomOf(seed);
  const figures = dataset.claims.filter(({ kind }) => kind === 'figure');
  return Array.from({ length: count }, (_, at) => {
    const claim = pickFrom(random, figures);
    const query = words(dataset, claim, at % 4);
    return { command: claim.topic, query: at % 5 === 0 ? swapped(query) : query };
  });
}

function words(dataset: Dataset, claim: Claim, form: number): string {
  const by = dataset.claimants.get(claim.claimant)?.names.en ?? '';
  const measure = dataset.measures.get(claim.measure ?? '')?.names.en ?? '';
  const place = dataset.places.get(claim.place ?? '')?.names.en ?? '';
  const figure = claim.figure !== null && 'value' in claim.figure ? claim.figure.value : '';
  const forms = [
    `${by} ${measure}`,
    `${measure} ${place}`,
    `${by} ${claim.asOf.slice(0, 7)}`,
    `${figure} ${by}`,
  ];
  return forms[form] ?? by;
}

/** The third and fourth letters change places. */
const swapped = (text: string) => text.replace(/^(..)(.)(.)/, '$1$3$2');
