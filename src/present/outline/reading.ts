/** How a question was read: every facet, every guess, every word that was not understood. */
import type { Facet, Understood } from '../../lookup/answer.ts';
import { dateText, periodText } from '../dates.ts';
import { figureText } from '../format.ts';
import { shorten } from '../markup.ts';
import { shelves } from '../shelves.ts';
import { signs } from '../signs.ts';
import { nameOf, type Voice } from '../speaker.ts';
import { say } from '../words.ts';

/** The asker's own words are cut at this length, and no more of them than this are repeated. */
const longestWord = 60;
const wordsNamed = 8;

/** Words of the asker, quoted, so that nothing in them acts. */
export const quoted = (words: string, { language, marks }: Voice): string =>
  marks.quote(shorten(words, longestWord), (text) => say(language, 'quote', { text }));

/** The first eight of `words`, each quoted, and an ellipsis for the rest. */
export const quotedWords = (words: readonly string[], voice: Voice): string => {
  const named = words.slice(0, wordsNamed).map((word) => quoted(word, voice));
  return [...named, ...(words.length > wordsNamed ? ['…'] : [])].join(', ');
};

function timeText(facet: Extract<Facet, { kind: 'time' }>, voice: Voice): string {
  const { language } = voice;
  const { mode, from, to } = facet;
  if (mode === 'latest') return say(language, 'read-as.latest');
  if (mode === 'stated-by' && to !== null) {
    return say(language, 'read-as.stated-by', { date: dateText(to, language) });
  }
  const ends = [from, to].flatMap((date) => date ?? []);
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) return quoted(facet.words, voice);
  const whole = wholeOf(first, last);
  const period = whole === null ? periodText(first, last, language) : dateText(whole, language);
  return say(language, 'read-as.during', { period });
}

/** From the first to the last day of one month or year: that month or year. */
function wholeOf(from: string, to: string): string | null {
  const lastDay = (year: number, month: number) =>
    new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  const [year = 0, month = 0] = from.split('-').map(Number);
  if (from.endsWith('-01-01') && to === lastDay(year, 12)) return from.slice(0, 4);
  return from.endsWith('-01') && to === lastDay(year, month) ? from.slice(0, 7) : null;
}

/** What a facet was read as: a name, a figure, a time or a word. */
export function facetText(facet: Facet, voice: Voice): string {
  switch (facet.kind) {
    case 'figure':
      return figureText(facet.figure, voice.language);
    case 'time':
      return timeText(facet, voice);
    case 'word':
      return quoted(facet.words, voice);
    default:
      return nameOf(voice.dataset[shelves[facet.kind]], facet.id, voice);
  }
}

const same = (a: Facet, b: Facet) => a.kind === b.kind && a.words === b.words;

/**
 * "Read as: killed · South Korea’s NIS", each guess as such, what was not understood, and what was taken for talk. `implied` names what
 * holds without having been said, such as the subject of the claims.
 */
export function readingLines(
  understood: Understood,
  voice: Voice,
  implied: readonly string[] = [],
): readonly string[] {
  const { language } = voice;
  const { guesses } = understood;
  const facets = understood.facets
    .filter((facet) => !guesses.some((guess) => same(guess.facet, facet)))
    .map((facet) => facetText(facet, voice));
  const guessed = guesses.map((guess) => {
    const read = facetText(guess.facet, voice);
    return `${signs.guess} ${say(language, 'read-as.guess', { typed: quoted(guess.typed, voice), read })}`;
  });
  const all = [...facets, ...guessed, ...implied.filter((name) => !facets.includes(name))];
  return [
    ...(all.length === 0 ? [] : [say(language, 'read-as', { facets: all.join(' · ') })]),
    ...(understood.ignored.length === 0
      ? []
      : [say(language, 'read-as.ignored', { words: quotedWords(understood.ignored, voice) })]),
    ...(understood.passedOver.length === 0
      ? []
      : [say(language, 'read-as.passed-over', { words: quotedWords(understood.passedOver, voice) })]),
  ];
}
