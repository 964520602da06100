/** Weekday words of French and English texts, with the day that stands beside them. */

export type WeekdayWord = {
  /** As written: `lundi 23 décembre`. */
  readonly words: string;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  /** The day that the words give with it; `monthAndDay` is `12-23`. */
  readonly day: { readonly monthAndDay: string; readonly year: string | null } | null;
};

const weekdayNames = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
];
const monthNames = [
  ['janvier', 'january'],
  ['février', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['août', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['décembre', 'december'],
];

const month = monthNames.flat().join('|');
const pattern = new RegExp(
  `(?<!\\p{L})(?<weekday>${weekdayNames.flat().join('|')})(?!\\p{L})` +
    `(?:,? (?:the )?(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(?<month>${month})(?:,? (?<year>\\d{4}))?` +
    `|,? (?<monthFirst>${month}) (?<dayLast>\\d{1,2})(?:,? (?<yearLast>\\d{4}))?)?`,
  'giu',
);

/** Looking at every letter of every text for the whole pattern would take longer than all other rules together. */
const mentioned = new RegExp(weekdayNames.flat().join('|'), 'i');

/** `lundi 23 décembre`, `Monday, December 23, 2024`, `mercredi`; in the order of the text. */
export function weekdaysIn(text: string): readonly WeekdayWord[] {
  if (!mentioned.test(text)) return [];
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  return [...plain.matchAll(pattern)].map(({ 0: words, groups = {} }) => {
    const weekday = weekdayNames.findIndex((names) => names.includes((groups.weekday ?? '').toLowerCase()));
    const named = (groups.month ?? groups.monthFirst ?? '').toLowerCase();
    const at = monthNames.findIndex((names) => names.includes(named));
    if (at < 0) return { words, weekday, day: null };
    const two = (number: number | string) => String(number).padStart(2, '0');
    const monthAndDay = `${two(at + 1)}-${two(groups.day ?? groups.dayLast ?? '')}`;
    return { words, weekday, day: { monthAndDay, year: groups.year ?? groups.yearLast ?? null } };
  });
}
