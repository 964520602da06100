/** When each figure is said to have been so. */
import type { TimeSpan } from '../times/times.ts';
import type { Mark, Reading } from './reading.ts';
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
  const trails = trailsOf(reading, sentences, figured, dated);
  let last: TimeSpan | null = null;
  let lastSentence = -1;
  return placed.map(({ sentence, zone }): Dated | null => {
    // "In December, the NIS said 600": what opens a sentence dates its first figure.
    const sole = soleTimes.get(sentence) ?? null;
    const near = first(zone.after) ?? first(zone.before) ?? first(zone.beforeFar);
    const within = near ?? first(zone.afterFar);
    if (sentence !== lastSentence) last = null;
    lastSentence = sentence;
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

const soleTime = (marks: readonly Mark[]): TimeSpan | null => {
  const [only, ...others] = marks.flatMap((mark) => (mark.kind === 'time' ? [mark.time] : []));
  return only !== undefined && others.length === 0 ? only : null;
};

/** A credit dates the figures before it: "Wounded: 2,700. Killed: 300. (NIS, January 2025)". */
const trailsOf = (
  { marks }: Reading,
  sentences: readonly number[],
  figured: ReadonlySet<number>,
  dated: ReadonlyMap<number, TimeSpan | null>,
): ReadonlyMap<number, TimeSpan> => {
  const trails = new Map<number, TimeSpan>();
  let waiting: number[] = [];
  for (const sentence of sentences) {
    const time = dated.get(sentence) ?? null;
    if (figured.has(sentence)) {
      if (time === null) waiting.push(sentence);
      else waiting = [];
      continue;
    }
    const credits = marks.get(sentence)?.some((mark) => mark.kind === 'name' && mark.name.speaker !== null);
    if (credits === true && time !== null) for (const one of waiting) trails.set(one, time);
    waiting = [];
  }
  return trails;
};
