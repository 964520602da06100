/** What each figure counts: its own measure, the one it shares with its neighbour, or the one that goes on. */
import { upwards } from '../index/keys.ts';
import type { Index } from '../index/search-index.ts';
import { type Context, contextOf } from './context.ts';
import { additions } from './deed-words.ts';
import {
  isGroup,
  type Measured,
  measuresIn,
  narrowest,
  ownMeasure,
  reinforcing,
  sending,
  tacitly,
} from './measure-names.ts';
import { type Noun, nothing } from './nouns.ts';
import { isPartOf, isShared, isTotal, partAndWhole } from './parts.ts';
import type { Mark, Reading } from './reading.ts';
import { moves, placesIn } from './sent.ts';
import { headsOf } from './tables.ts';
import type { Placed } from './zones.ts';

/** The measure of each figure: its own, the one that it shares with its neighbour, or the one that goes on. */
export const measuresOf = (
  index: Index,
  reading: Reading,
  placed: readonly Placed[],
  nouns: readonly Noun[],
): readonly (Measured | null)[] => {
  const heads = headsOf(reading);
  const own = placed.map(({ which, zone }): Measured | null => {
    const head = narrowest(
      index,
      (heads.get(which) ?? []).filter((name) => name.measure !== null),
    );
    const said = head ?? ownMeasure(index, unlessMeant(reading, zone.after, zone.before), zone.before);
    return wentOn(index, reading, said, zone.afterFar);
  });
  for (const [at, one] of placed.entries()) {
    if (hasPeople(nouns[at]) && isShared(reading, one)) own[at] = tacitly;
    const whole = placed[at + 1];
    if (whole !== undefined && own[at] === null && isPartOf(reading, one, whole)) {
      const [part, rest] = partAndWhole(index, whole);
      own[at] = part;
      own[at + 1] = rest;
    }
  }
  for (const [at, one] of placed.entries()) {
    const { zone } = one;
    const before = placed[at - 1];
    if (nouns[at]?.bare === true && own[at - 1] != null && goesOn(before, one, own[at])) {
      own[at] = null;
      continue;
    }
    own[at] ??= ownMeasure(index, zone.afterFar, []) ?? ownMeasure(index, [], zone.beforeFar);
  }
  const context = contextOf(reading, (name) => name.measure !== null);
  const found: (Measured | null)[] = [];
  for (const [at, measure] of own.entries()) {
    const last = found.at(-1) ?? null;
    // "300 killed, then 600, soon 5,000": what goes on once may go on again.
    const earlier = own[at - 1] ?? (last?.tacit === true ? null : last);
    const said = measure ?? borrowed(index, reading, context, placed, nouns, own, earlier, at);
    found.push(meant(index, reading, placed[at], added(reading, placed[at], said)));
  }
  return found;
};

/** "300 killed in January, 600 in April: the toll doubled": of two dates in a row the second repeats the measure. */
const goesOn = (before: Placed | undefined, one: Placed, measure: Measured | null | undefined): boolean => {
  const [first, second] = [before, one].map((placed) =>
    placed?.zone.after.find(({ kind }) => kind === 'time'),
  );
  const later = measure?.name == null || measure.name.from > (second?.at ?? 0);
  return before?.sentence === one.sentence && first !== undefined && second !== undefined && later;
};

/** "2,000 wounded and sent home": of one figure, the narrower of the two. */
const wentOn = (
  index: Index,
  { tokens }: Reading,
  measure: Measured | null,
  far: readonly Mark[],
): Measured | null => {
  const [next] = measuresIn(far);
  if (measure?.name == null || next === undefined || next.from !== measure.name.to + 1) return measure;
  const joined = /^(?:and|et|then|puis)$/.test(tokens[next.from - 1]?.text ?? '');
  return joined ? (narrowest(index, [measure.name, next]) ?? measure) : measure;
};

/** "Another 3,000 soldiers were sent", "+3,000 soldiers": the additional ones. */
const added = (reading: Reading, placed: Placed | undefined, measure: Measured | null): Measured | null => {
  const span = reading.figures[placed?.which ?? -1];
  if (measure?.id !== sending || span === undefined) return measure;
  const [before, after] = [reading.tokens[span.from - 1]?.text ?? '', reading.tokens[span.to]?.text ?? ''];
  const plus = /\+$/.test(reading.tokens[span.from]?.gap ?? '');
  return plus || additions.has(before) || additions.has(after) ? { ...measure, id: reinforcing } : measure;
};

/** "Those are labourers. Kim sent 15,000 of them": they are those whom the sentence before speaks of. */
const meant = (
  index: Index,
  reading: Reading,
  placed: Placed | undefined,
  measure: Measured | null,
): Measured | null => {
  const span = reading.figures[placed?.which ?? -1];
  if (measure?.id !== sending || placed === undefined || span === undefined) return measure;
  const pronoun = [0, 1, 2].some((on) =>
    /^(?:them|eux|elles)$/.test(reading.tokens[span.to + on]?.text ?? ''),
  );
  return pronoun ? { ...measure, lead: measure.lead ?? leadOf(index, reading, placed) } : measure;
};

/** "Sent 18,000 soldiers to die": what is meant for them is not what is counted, where something else is. */
const unlessMeant = (
  { tokens }: Reading,
  after: readonly Mark[],
  before: readonly Mark[],
): readonly Mark[] => {
  const done = after.filter((mark) => !/^(?:to|pour)$/.test(tokens[mark.at - 1]?.text ?? ''));
  return measuresIn([...done, ...before]).length > 0 ? done : after;
};

/** "600 North Koreans and 1,200 Russians were killed", "Seoul says 600", "18,000 troops". */
const borrowed = (
  index: Index,
  reading: Reading,
  context: Context,
  placed: readonly Placed[],
  nouns: readonly Noun[],
  own: readonly (Measured | null)[],
  earlier: Measured | null,
  at: number,
): Measured | null => {
  const [one, noun] = [placed[at], nouns[at] ?? nothing];
  if (one === undefined || noun.thing) return null;
  const troops = hasPeople(noun);
  const [before, after] = [placed[at - 1], placed[at + 1]];
  const alike = (other: Noun) => noun.bare || !noun.people || other.people || isPeople(index, other);
  const sameSentence = (other: Placed | undefined) => other?.sentence === one.sentence;
  if (earlier !== null && isTotal(reading, one)) {
    const widest = upwards(earlier.id, index.dataset.measures).at(-1) ?? earlier.id;
    return { id: widest, name: null, some: false, tacit: false };
  }
  if (before !== undefined && earlier !== null && isPartOf(reading, before, one)) {
    // "Lost a third: 4,000 of 12,000": all that were sent, or else all that were lost.
    return { ...tacitly, lead: upwards(earlier.id, index.dataset.measures).at(-1) ?? null };
  }
  // "15,000 workers or 15,000 soldiers": soldiers are no workers.
  const lends = earlier !== null && (noun.bare || !isGroup(index, earlier.id));
  if (sameSentence(before) && lends && alike(nouns[at - 1] ?? nothing)) return earlier;
  const later = own[at + 1] ?? null;
  const shared =
    noun.bare || (after?.joined === true && alike(nouns[at + 1] ?? nothing) && hasPeople(nouns[at + 1]));
  // "18,000 soldiers and 15,000 workers": each noun is its own number's.
  const fits = later !== null && (!isGroup(index, later.id) || (noun.bare && after?.joined === true));
  if (sameSentence(after) && fits && shared) return later;
  if (noun.bare) {
    // "Losses? 600": what the sentences before speak of last, or else what comes next.
    const name = context.before(one.sentence) ?? context.after(one.sentence);
    return name?.measure == null ? null : { id: name.measure, name, some: false, tacit: false };
  }
  if (!troops) return null;
  const there = placesIn(index, reading, [...one.zone.after, ...one.zone.before]).length > 0;
  return { ...tacitly, tacit: !there && !moves(reading, one), lead: leadOf(index, reading, one) };
};

/** "The wounded went home. About 2,000, the NIS says": what the sentence right before speaks of. */
const leadOf = (index: Index, { marks }: Reading, { sentence }: Placed): string | null => {
  const before = marks.get(sentence - 1) ?? [];
  if (before.some((mark) => mark.kind === 'figure')) return null;
  return ownMeasure(index, before, [])?.id ?? null;
};

/** "1,200 Russians": a name of people and no more. */
const isPeople = (index: Index, { names }: Noun): boolean =>
  names.some((name) => name.subject !== null && !isGroup(index, name.measure));

const hasPeople = (noun: Noun | undefined): boolean =>
  noun !== undefined && (noun.people || noun.names.some((name) => name.subject !== null));
