/** Number words of English and French, and the words beside a figure of every language, folded: й is и, ё is е. */
import type { Relation } from '../../dataset/schema.ts';

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

/** Multipliers that follow digits only: `18 тыс.`, `1만 8천명`; a count of people may be glued to the Korean ones. */
const scales: ReadonlyMap<string, number> = new Map([
  ...multipliers,
  ...['тысяч', 'тысячи', 'тысяча', 'тыс', 'тисяч', 'тисячі', 'тисяча', 'тис'].map(
    (word) => [word, 1e3] as const,
  ),
  ...['миллион', 'миллиона', 'миллионов', 'мільион', 'мільиона', 'мільионів', 'млн'].map(
    (word) => [word, 1e6] as const,
  ),
  ['백', 100],
  ['천', 1e3],
  ['만', 1e4],
]);

/** What a word after digits multiplies them by. */
export const scaleOf = (word: string): number | undefined => scales.get(word.replace(counted, ''));
const counted = /명(이|을|은|의|가|과|도)?$/;

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
  { words: ['수십'], order: 'tens' },
  { words: ['수백'], order: 'hundreds' },
  { words: ['수천'], order: 'thousands' },
  { words: ['수만'], order: 'tens-of-thousands' },
  { words: ['десятки', 'тисяч'], order: 'tens-of-thousands' },
  { words: ['кілька', 'десятків'], order: 'tens' },
  { words: ['кілька', 'сотень'], order: 'hundreds' },
  { words: ['кілька', 'тисяч'], order: 'thousands' },
  { words: ['десятки', 'тысяч'], order: 'tens-of-thousands' },
  { words: ['несколько', 'десятков'], order: 'tens' },
  { words: ['несколько', 'сотен'], order: 'hundreds' },
  { words: ['несколько', 'тысяч'], order: 'thousands' },
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
      'понад',
      'більш як',
      'более',
      'свыше',
    ],
  ],
  [
    'at-least',
    [
      'au moins',
      'at least',
      'no fewer than',
      'no less than',
      'not less than',
      'not under',
      'pas moins de',
      'minimum',
      'au minimum',
      '최소',
      '적어도',
      'щонаименше',
      'не менш як',
      'не менее',
      'как минимум',
    ],
  ],
  ['nearly', ['close to', 'pres de', 'presque', 'nearly', 'almost', 'approaching', '거의', 'маиже', 'почти']],
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
      '약',
      '대략',
      'близько',
      'приблизно',
      'около',
      'примерно',
    ],
  ],
  [
    'at-most',
    [
      'at most',
      'up to',
      'no more than',
      'not more than',
      'not over',
      'pas plus de',
      'as many as',
      'au plus',
      'au maximum',
      'maximum',
      'jusqu a',
      '최대',
      'щонаибільше',
      'не більш як',
      'не более',
      'до',
    ],
  ],
  ['less-than', ['less than', 'fewer than', 'moins de', 'inferieur a', 'under', 'below', 'менш як', 'менее']],
];

/** Words before a number that say how exact it is; longest first. */
export const qualifiers = phrases
  .flatMap(([relation, texts]) => texts.map((text) => ({ relation, words: text.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length || (a.words.join() < b.words.join() ? -1 : 1));

/** Korean says how exact a number is after it: `3,000명 초과`. */
export const qualifiersAfter: ReadonlyMap<string, Valued> = new Map([
  ['environ', 'about'],
  ['가량', 'about'],
  ['정도', 'about'],
  ['초과', 'more-than'],
  ['이상', 'at-least'],
  ['미만', 'less-than'],
  ['이하', 'at-most'],
]);

/** The word that Korean counts people with, and its endings: part of the number, and nothing more. */
export const counter = /^명(이|을|은|의|가|과|도)?$/;

const openers = new Set(['a', 'an', 'half', 'demi']);

/** Whether a word can begin a written number at all; the cheap test before the parser. */
export const couldBeNumber = (word: string): boolean =>
  numerals.has(word) || multipliers.has(word) || roundWords.has(word) || openers.has(word);

const orderOpeners: ReadonlySet<string | undefined> = new Set(orders.map(({ words }) => words[0]));

/** Whether a word can begin a size such as "tens of thousands". */
export const couldBeOrder = (word: string): boolean => orderOpeners.has(word);
