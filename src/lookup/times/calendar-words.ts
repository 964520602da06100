/** Months, weekdays, seasons and parts of them, folded, in the languages that questions come in. */

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'січень', 'січня', 'січні', 'январь', 'января', 'январе'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev', 'лютии', 'лютого', 'лютому', 'февраль', 'февраля', 'феврале'],
  ['march', 'mars', 'березень', 'березня', 'березні', 'март', 'марта', 'марте'],
  ['april', 'apr', 'avril', 'avr', 'квітень', 'квітня', 'квітні', 'апрель', 'апреля', 'апреле'],
  ['may', 'mai', 'травень', 'травня', 'травні', 'маи', 'мая', 'мае'],
  ['june', 'jun', 'juin', 'червень', 'червня', 'червні', 'июнь', 'июня', 'июне'],
  ['july', 'jul', 'juillet', 'juil', 'липень', 'липня', 'липні', 'июль', 'июля', 'июле'],
  ['august', 'aug', 'aout', 'серпень', 'серпня', 'серпні', 'август', 'августа', 'августе'],
  [
    'september',
    'sept',
    'sep',
    'septembre',
    'вересень',
    'вересня',
    'вересні',
    'сентябрь',
    'сентября',
    'сентябре',
  ],
  ['october', 'oct', 'octobre', 'жовтень', 'жовтня', 'жовтні', 'октябрь', 'октября', 'октябре'],
  ['november', 'nov', 'novembre', 'листопад', 'листопада', 'листопаді', 'ноябрь', 'ноября', 'ноябре'],
  ['december', 'dec', 'decembre', 'грудень', 'грудня', 'грудні', 'декабрь', 'декабря', 'декабре'],
];

/** Folded month name → 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, at) =>
    names.map((name) => [name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC'), at + 1] as const),
  ),
);

/** `may` the verb, `march` the walk, `sept` the seven: read as months only beside a day, a year or a word that asks for a date. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'mai', 'march', 'sept']);

/** Names of days, which say nothing that the date beside them does not. */
export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche'.split(
    ' ',
  ),
);

/** Folded season name → its name in partial dates. `fall` and `été` (also "been") need a word beside them. */
export const seasons: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['spring', 'spring'],
  ['printemps', 'spring'],
  ['summer', 'summer'],
  ['ete', 'summer'],
  ['autumn', 'autumn'],
  ['automne', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['hiver', 'winter'],
]);
export const doubtfulSeasons: ReadonlySet<string> = new Set(['ete', 'fall', 'spring']);

/** Words for a part of a month or a year: its first, middle or last third. */
export const parts: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['early', 0],
  ['start', 0],
  ['beginning', 0],
  ['debut', 0],
  ['mid', 1],
  ['middle', 1],
  ['mi', 1],
  ['milieu', 1],
  ['late', 2],
  ['end', 2],
  ['fin', 2],
]);

export const lastWords: ReadonlySet<string> = new Set([
  'last',
  'dernier',
  'derniere',
  'past',
  'passe',
  'passee',
]);
export const thisWords: ReadonlySet<string> = new Set(['this', 'cet', 'cette', 'ce']);
