/** When each figure is said to have been so. */
import type { Index } from '../index/search-index.ts';
import { dayNumber } from '../times/days.ts';
import type { TimeSpan } from '../times/times.ts';
import type { Mark, Reading } from './reading.ts';
import { remarksIn } from './remarks.ts';
import { wordsOf } from './speakers.ts';
import { words } from './words.ts';
import type { Placed } from './zones.ts';

/** `own` where the date stands in the figure's clause or opens its sentence. */
type Dated = { readonly time: TimeSpan; readonly own: boolean };

/** The date nearest to each figure; a heading or an opening sentence dates those that have none. */
export const timesOf = (reading: Reading, placed: readonly Placed[]): readonly (Dated | null)[] => {
  const first = (marks: readonly Mark[]) => marks.find((mark) => mark.kind === 'time')?.time ?? null;
  const figured = new Set(placed.map(({ sentence }) => sentence));
  const latest = (marks: readonly Mark[]) => marks.findLast((mark) => mark.kind === 'time')?.time ?? null;
  const dated = new Map([...reading.marks].map(([sentence, marks]) => [sentence, latest(marks)]));
  const sentences = [...reading.marks.keys()].sort((a, b) => a - b);
  // The last date of the sentences before that count nothing: "In January the NIS spoke. 300 were killed."
  const leads = new Map<number, TimeSpan | null>();
  let lead: TimeSpan | null = null;
  for (const sentence of sentences) {
    leads.set(sentence, lead);
    if (!figured.has(sentence)) lead = dated.get(sentence) ?? lead;
  }
  const soleTimes = new Map([...reading.marks].map(([sentence, marks]) => [sentence, soleTime(marks)]));
  const trails = new Map([...trailsOf(reading, sentences, figured, dated), ...remarkedOn(reading)]);
  let last: TimeSpan | null = null;
  let lastSentence = -1;
  return placed.map(({ which, sentence, zone }): Dated | null => {
    // "In December, the NIS said 600": what opens a sentence dates its first figure.
    const sole = soleTimes.get(sentence) ?? null;
    const near = first(zone.after) ?? first(zone.before) ?? first(zone.beforeFar);
    const within = near ?? first(zone.afterFar);
    if (sentence !== lastSentence) last = null;
    lastSentence = sentence;
    if (near === null && isNow(reading, which)) {
      last = null;
      return null;
    }
    last = within ?? last;
    if (last !== null) return { time: last, own: near !== null };
    // "300 killed, 2,700 wounded in January": the only date of a sentence is that of all its figures.
    if (sole !== null) return { time: sole, own: false };
    const outer = reading.layout.around.get(sentence);
    const time =
      (outer === undefined ? null : dated.get(outer)) ?? trails.get(sentence) ?? leads.get(sentence) ?? null;
    return time === null ? null : { time, own: false };
  });
};

/** "300 in January, 600 now": what is so now has no date of the sentence around it. */
const isNow = ({ tokens, figures }: Reading, which: number): boolean => {
  const { from, to } = figures[which] ?? { from: 0, to: 0 };
  return [from - 2, from - 1, to, to + 1, to + 2].some((at) => nows.has(tokens[at]?.text ?? ''));
};
const nows = words('now today currently nowadays maintenant aujourd actuellement desormais');

const soleTime = (marks: readonly Mark[]): TimeSpan | null => {
  const [only, ...others] = marks.flatMap((mark) => (mark.kind === 'time' ? [mark.time] : []));
  return only !== undefined && others.length === 0 ? only : null;
};

/** "600 dead. That was in April": what points back dates what it is about. */
const remarkedOn = (reading: Reading): ReadonlyMap<number, TimeSpan> => {
  const times = new Map(
    [...reading.marks.values()]
      .flat()
      .flatMap((mark) => (mark.kind === 'time' ? [[mark.at, mark.time] as const] : [])),
  );
  return new Map(
    remarksIn(reading).flatMap(({ from, to, about }) => {
      const said = reading.tokens.slice(from, to).flatMap((_, offset) => times.get(from + offset) ?? [])[0];
      return said === undefined ? [] : about.map((sentence) => [sentence, said] as const);
    }),
  );
};

/** No more words than these, with a date, say when and nothing else: "In Korea, 1952, sure." */
const longestAside = 6;

/** A credit or an aside dates the figures before it: "Wounded: 2,700. Killed: 300. (NIS, January 2025)". */
const trailsOf = (
  reading: Reading,
  sentences: readonly number[],
  figured: ReadonlySet<number>,
  dated: ReadonlyMap<number, TimeSpan | null>,
): ReadonlyMap<number, TimeSpan> => {
  const trails = new Map<number, TimeSpan>();
  const { marks } = reading;
  const words = wordsOf(reading);
  let waiting: number[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const time = dated.get(sentence) ?? null;
    if (figured.has(sentence)) {
      if (time === null) waiting.push(sentence);
      else waiting = [];
      continue;
    }
    const credits = marks.get(sentence)?.some((mark) => mark.kind === 'name' && mark.name.speaker !== null);
    const short = (words.get(sentence)?.length ?? 0) <= longestAside;
    const closes = short && !figured.has(sentences[at + 1] ?? -1);
    if ((credits === true || closes) && time !== null) for (const one of waiting) trails.set(one, time);
    waiting = [];
  }
  return trails;
};

/** A dataset says nothing of a time that lies further than this from all that it holds. */
const farthest = 365;

/** "The Somme in 1916", "by 2031": long before the first or after the last day that claims are of. */
export const isOtherEra = ({ days }: Index, { from, to }: TimeSpan): boolean => {
  const [first, last] = [days.reach.from[1] ?? 0, days.reach.to[1] ?? 0];
  return (
    (to !== null && dayNumber(to) + farthest < first) || (from !== null && dayNumber(from) - farthest > last)
  );
};
