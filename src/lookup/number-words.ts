/** Number words of English and French, folded. */
import type { Relation } from '../dataset/schema.ts';

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const french =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';

/** Numbers below a hundred that are one word. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ...english.split(' ').map((word, value) => [word, value] as const),
  ...french.split(' ').map((word, value) => [word, value] as const),
  ['une', 1],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['cent', 100],
  ['cents', 100],
  ['thousand', 1e3],
  ['mille', 1e3],
  ['mil', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
]);

/** Nouns that name a round number: `a dozen`, `une centaine`. */
export const roundWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

/** Longest first, so that `tens of thousands` is not `thousands`. */
export const orders = [
  { words: ['dizaines', 'de', 'milliers'], order: 'tens-of-thousands' },
  { words: ['tens', 'of', 'thousands'], order: 'tens-of-thousands' },
  { words: ['plusieurs', 'dizaines'], order: 'tens' },
  { words: ['plusieurs', 'centaines'], order: 'hundreds' },
  { words: ['plusieurs', 'milliers'], order: 'thousands' },
  { words: ['several', 'hundred'], order: 'hundreds' },
  { words: ['several', 'hundreds'], order: 'hundreds' },
  { words: ['several', 'thousand'], order: 'thousands' },
  { words: ['several', 'thousands'], order: 'thousands' },
  { words: ['dizaines'], order: 'tens' },
  { words: ['dozens'], order: 'tens' },
  { words: ['centaines'], order: 'hundreds' },
  { words: ['hundreds'], order: 'hundreds' },
  { words: ['milliers'], order: 'thousands' },
  { words: ['thousands'], order: 'thousands' },
] as const;

type Valued = Exclude<Relation, 'between' | 'order'>;
const phrases: readonly (readonly [Valued, readonly string[]])[] = [
  [
    'more-than',
    [
      'upwards of',
      'greater than',
      'superieur a',
      'more than',
      'plus de',
      'plus d',
      'over',
      'above',
      'exceeding',
      'exceeds',
      'topped',
      'depasse',
      'depassent',
    ],
  ],
  [
    'at-least',
    ['au moins', 'at least', 'no fewer than', 'no less than', 'pas moins de', 'minimum', 'au minimum'],
  ],
  ['nearly', ['close to', 'pres de', 'presque', 'nearly', 'almost', 'approaching']],
  [
    'about',
    [
      'aux alentours de',
      'autour de',
      'de l ordre de',
      'a peu pres',
      'in the region of',
      'about',
      'around',
      'approximately',
      'approx',
      'roughly',
      'some',
      'circa',
      'environ',
      'quelque',
      'quelques',
      'approximativement',
      'estimated',
    ],
  ],
  [
    'at-most',
    ['at most', 'up to', 'no more than', 'as many as', 'au plus', 'au maximum', 'maximum', 'jusqu a'],
  ],
  ['less-than', ['less than', 'fewer than', 'moins de', 'inferieur a', 'under', 'below']],
];

/** Words before a number that say how exact it is; longest first. */
export const qualifiers = phrases
  .flatMap(([relation, texts]) => texts.map((text) => ({ relation, words: text.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length || (a.words.join() < b.words.join() ? -1 : 1));

/** Whether a word can begin a written number at all; the cheap test before the parser. */
export const couldBeNumber = (word: string): boolean =>
  numerals.has(word) || multipliers.has(word) || roundWords.has(word) || word === 'a' || word === 'an';
