/** The words of a chart, per language. */
import type { Figure, Language, Names } from '../../dataset/schema.ts';
import { tags } from '../locale.ts';

/** The name in the language, or in English where it has none. */
export const nameIn = (names: Names, language: Language): string => names[language] ?? names.en;

/** A partial date in words: "23 December 2024", "December 2024", "autumn 2024". */
export const dateWords = (date: string, language: Language): string => {
  const [year = '', part, dayOfMonth] = date.split('-');
  if (part === undefined) return year;
  if (!/^\d/.test(part)) return `${seasonWords[language === 'fr' ? 'fr' : 'en'][part] ?? part} ${year}`;
  const format = new Intl.DateTimeFormat(tags[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(Date.UTC(Number(year), Number(part) - 1, Number(dayOfMonth ?? 1)));
};

const seasonWords: Readonly<Record<'en' | 'fr', Readonly<Record<string, string>>>> = {
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  fr: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
};

const english = {
  exactly: '{n}',
  about: 'about {n}',
  nearly: 'nearly {n}',
  'more-than': 'more than {n}',
  'at-least': 'at least {n}',
  'less-than': 'less than {n}',
  'at-most': 'at most {n}',
  between: '{low} to {high}',
  tens: 'dozens',
  hundreds: 'hundreds',
  thousands: 'thousands',
  'tens-of-thousands': 'tens of thousands',
  subtitle: 'What each claimant said, on the day that the figure describes',
  cumulative: 'Running totals',
  stock: 'At that moment',
  period: 'Within a period alone (as wide as the bar)',
  planned: 'Planned or suspected',
  valueless: 'Not drawn, no value given: {list}.',
  more: '{n} further figures are not drawn.',
  source: 'Sourced · claims attributed, not verified · dataset {version} · as of {date}',
  altLead:
    'Chart of “{measure}”, {subject}: {count} figures by {claimants} claimants, described days from {from} to {to}.',
  altMark: '{claimant} said {figure} as of {date}.',
  altPeriod: '{claimant} said {figure} from {from} to {to}.',
  altEarlier: '{claimant} had earlier said {figure} as of {date}.',
  altEnd: 'The claims are attributed, not verified.',
} as const;
type Key = keyof typeof english;

const french: Readonly<Record<Key, string>> = {
  exactly: '{n}',
  about: 'environ {n}',
  nearly: 'près de {n}',
  'more-than': 'plus de {n}',
  'at-least': 'au moins {n}',
  'less-than': 'moins de {n}',
  'at-most': 'au plus {n}',
  between: '{low} à {high}',
  tens: 'des dizaines',
  hundreds: 'des centaines',
  thousands: 'des milliers',
  'tens-of-thousands': 'des dizaines de milliers',
  subtitle: 'Ce que chacun a déclaré, au jour que décrit le chiffre',
  cumulative: 'Totaux cumulés',
  stock: 'À ce moment-là',
  period: 'Sur une seule période (la largeur de la barre)',
  planned: 'Prévu ou supposé',
  valueless: 'Non tracé, sans valeur donnée : {list}.',
  more: '{n} autres chiffres ne sont pas tracés.',
  source: 'Sourced · déclarations attribuées, non vérifiées · données {version} · au {date}',
  altLead:
    'Graphique « {measure} », {subject} : {count} chiffres de {claimants} sources, pour des dates du {from} au {to}.',
  altMark: '{claimant} : {figure}, au {date}.',
  altPeriod: '{claimant} : {figure}, du {from} au {to}.',
  altEarlier: '{claimant}, auparavant : {figure}, au {date}.',
  altEnd: 'Les déclarations sont attribuées, non vérifiées.',
};

/** The sentence of a key with its arguments filled in. */
export const say = (
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  (language === 'fr' ? french : english)[key].replace(/\{(\w+)\}/g, (_, name: string) =>
    typeof values[name] === 'number' ? numberWords(values[name], language) : (values[name] ?? ''),
  );

export const numberWords = (value: number, language: Language): string =>
  new Intl.NumberFormat(tags[language]).format(value);

/** A figure with its quality word first: "more than 3,000"; an order has no number: "thousands". */
export const figureWords = (figure: Figure, language: Language): string => {
  if (figure.relation === 'order') return say(language, figure.order);
  if (figure.relation === 'between') return say(language, 'between', { low: figure.low, high: figure.high });
  return say(language, figure.relation, { n: figure.value });
};
