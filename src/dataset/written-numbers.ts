/**
 * Numbers as the press prints them, to hold an entered figure against its own words. Kept apart from the
 * reader of questions on purpose: a slip there must not hide a wrong figure here.
 */
import type { Figure } from './schema.ts';

const units =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize|' +
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen';
const tens = 'vingt trente quarante cinquante soixante|twenty thirty forty fifty sixty seventy eighty ninety';

const small: ReadonlyMap<string, number> = new Map([
  ...units.split('|').flatMap((language) => language.split(' ').map((word, at) => [word, at] as const)),
  ...tens
    .split('|')
    .flatMap((language) => language.split(' ').map((word, at) => [word, 20 + 10 * at] as const)),
  ['une', 1],
  ['vingts', 20],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
]);

const large: ReadonlyMap<string, number> = new Map([
  ['cent', 100],
  ['cents', 100],
  ['hundred', 100],
  ['mille', 1000],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
]);

/** Nouns that are a round number: `une centaine`, `deux douzaines`. */
const collective: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['dozen', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

const digits =
  /(?<![\d.,])(\d{1,3}(?:[ .,'’]\d{3})+(?!\d)|\d+)(?:[.,](\d{1,2})(?= ?(?:k|mille|thousand|millions?)\b))?(?: ?(k|mille|thousand|millions?)\b)?/g;

/** Every number in a text, in figures (`4 700`, `1.100`, `12'000`, `4.7k`) and in French or English words. */
export function numbersIn(text: string): readonly number[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  const written = [...plain.matchAll(digits)].map(([, whole = '', fraction = '', scale = '']) => {
    const amount = Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`);
    return Math.round(amount * (scale === 'k' ? 1000 : (large.get(scale) ?? 1)));
  });
  return [...written, ...spelledOut(plain.replace(digits, ' , '))];
}

/** `quatre mille sept cents` is 4,700 and `soixante-dix` 70; a word that is no number ends one. */
function spelledOut(text: string): readonly number[] {
  const found: number[] = [];
  let total = 0;
  let current: number | null = null;
  const close = () => {
    if (current !== null || total > 0) found.push(total + (current ?? 0));
    total = 0;
    current = null;
  };
  for (const word of text.split(/[ -]+/)) {
    const bare = word.replace(/[^\p{L}]/gu, '');
    const unit = small.get(bare);
    const scale = large.get(bare);
    const round = collective.get(current === null ? bare : bare.replace(/s$/, ''));
    if (bare.startsWith('vingt') && (current ?? 0) % 100 === 4) current = (current ?? 0) + 76;
    else if (unit !== undefined) current = (current ?? 0) + unit;
    else if (scale === 100) current = (current ?? 1) * 100;
    else if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = 0;
    } else if (round !== undefined) {
      current = (current ?? 1) * round;
      close();
    } else if (bare !== 'et' && bare !== 'and') close();
    if (bare !== word) close();
  }
  close();
  return found;
}

const orderWords = [
  ['tens-of-thousands', /\bdizaines de milliers\b|\btens of thousands\b/],
  ['tens', /\bdizaines\b(?! de milliers)|\bdozens\b|\btens\b(?! of thousands)/],
  ['hundreds', /\bcentaines\b|\bhundreds\b|\bseveral hundred\b/],
  ['thousands', /(?<!\b(?:dizaines de|tens of) )(?:\bmilliers\b|\bthousands\b)|\bseveral thousand\b/],
] as const;

/** Whether a text carries a figure: its value, both its ends, or the word for its order of magnitude. */
export function carries(text: string, figure: Figure): boolean {
  if (figure.relation === 'order') {
    const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
    return orderWords.some(([order, words]) => order === figure.order && words.test(plain));
  }
  const numbers = numbersIn(text);
  const wanted = figure.relation === 'between' ? [figure.low, figure.high] : [figure.value];
  return wanted.every((number) => numbers.includes(number));
}

/** A figure in the words of a finding: `4700`, `10000 and 12000`, `thousands`. */
export function inDigits(figure: Figure): string {
  if (figure.relation === 'order') return `a word for ${figure.order}`;
  return figure.relation === 'between' ? `${figure.low} and ${figure.high}` : String(figure.value);
}
