/** Each figure of a message with the measure, the people, the speaker and the date that its words give it. */
import type { Figure } from '../../dataset/schema.ts';
import { upwards } from '../keys.ts';
import type { FigureSpan } from '../numbers.ts';
import type { Index } from '../search-index.ts';
import type { TimeSpan } from '../times.ts';
import { type Context, contextOf } from './context.ts';
import type { Name } from './names.ts';
import { addressesIn, isAlien, leadingElsewhere, type Noun, nounOf } from './nouns.ts';
import type { Mark, Reading } from './reading.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { subjectsOf } from './subjects.ts';
import { additions, partitives, shares, totals } from './words.ts';
import { type Placed, zonesOf } from './zones.ts';

/** A figure and what the message says of it; null where it says nothing. */
export type Said = {
  readonly span: FigureSpan;
  readonly figure: Figure;
  readonly measure: Measured | null;
  readonly subject: Name | null;
  readonly speaker: Speaker | null;
  /** The date of its clause, or else of its sentence or heading. */
  readonly time: TimeSpan | null;
  /** Whether the date stands in the figure's own clause. */
  readonly ownTime: boolean;
  /** Its words lead to people, places or things that the dataset holds no figure of. */
  readonly elsewhere: boolean;
  /** Whether the message speaks of the dataset's subject by name. */
  readonly evidence: boolean;
};

export type Measured = {
  readonly id: string;
  readonly name: Name | null;
  /** Only some of the people are counted, "officers killed": no claim's own measure. */
  readonly some: boolean;
  /** No word says it, "600 soldiers": troops are there to be sent. */
  readonly tacit: boolean;
};

/** The measure that sending is; every other count of people presupposes it. */
const sending = 'deployed';
const tacitly: Measured = { id: sending, name: null, some: false, tacit: true };
const reinforcing = 'deployed-additional';

/** Every figure that counts something, first to last. */
export const figuresSaid = (index: Index, reading: Reading): readonly Said[] => {
  const placed = zonesOf(reading);
  const byStart = new Map(reading.names.map((name) => [name.from, name]));
  const nouns = placed.map(({ which }) => {
    const span = reading.figures[which];
    return span === undefined ? nothing : nounOf(index, reading, span, (at) => byStart.get(at));
  });
  const evidence = reading.names.some((name) => name.telling);
  const measures = measuresOf(index, reading, placed, nouns);
  const subjects = subjectsOf(reading, placed, nouns);
  const speakers = speakersOf(reading);
  const times = timesOf(reading, placed);
  const leading = leadingElsewhere(index, reading, evidence);
  const addressed = addressesIn(reading);
  return placed.flatMap(({ which, sentence, zone }, at): readonly Said[] => {
    const span = reading.figures[which];
    const noun = nouns[at] ?? nothing;
    if (span === undefined) return [];
    const measure = measures[at] ?? null;
    const subject = subjects[at] ?? null;
    const clear = measure !== null || subject !== null || noun.people;
    if (!clear && (isSmall(span) || addressed.has(sentence))) return [];
    const own = [...zone.after, ...zone.before];
    const names = own.flatMap((mark) => (mark.kind === 'name' ? [mark.name] : []));
    const agent = names.some((name) => name.agent) && subject === null && !evidence;
    const leads = subject?.subject?.held !== true && leading.has(sentence);
    const elsewhere =
      subject?.subject?.held === false ||
      names.some((name) => name.elsewhere) ||
      isAlien(noun, evidence) ||
      agent ||
      leads;
    const time = times[at] ?? null;
    return [
      {
        span,
        figure: span.figure,
        measure,
        subject,
        speaker: speakers.get(which) ?? null,
        time: time?.time ?? null,
        ownTime: time?.own ?? false,
        elsewhere,
        evidence,
      },
    ];
  });
};

const nothing: Noun = { people: false, thing: false, names: [], unknown: [], bare: true };

/** "In two waves", "three questions": too small to be a count of people that nobody names. */
const smallest = 32;
const isSmall = ({ figure }: FigureSpan): boolean => {
  if (figure.relation === 'order') return true;
  return ('value' in figure ? figure.value : figure.high) < smallest;
};

/** The measure of each figure: its own, the one that it shares with its neighbour, or the one that goes on. */
const measuresOf = (
  index: Index,
  reading: Reading,
  placed: readonly Placed[],
  nouns: readonly Noun[],
): readonly (Measured | null)[] => {
  const own = placed.map(({ zone }): Measured | null =>
    ownMeasure(index, unlessMeant(reading, zone.after, zone.before), zone.before),
  );
  for (const [at, one] of placed.entries()) {
    if (hasPeople(nouns[at]) && isShared(reading, one)) own[at] = tacitly;
    const whole = placed[at + 1];
    if (whole !== undefined && own[at] === null && isPartOf(reading, one, whole)) {
      const [part, rest] = partAndWhole(index, whole);
      own[at] = part;
      own[at + 1] = rest;
    }
  }
  for (const [at, { zone }] of placed.entries()) {
    own[at] ??= ownMeasure(index, zone.afterFar, []) ?? ownMeasure(index, [], zone.beforeFar);
  }
  const context = contextOf(reading, (name) => name.measure !== null);
  return own.map((measure, at) =>
    added(reading, placed[at], measure ?? borrowed(index, reading, context, placed, nouns, own, at)),
  );
};

/** "Another 3,000 soldiers were sent" counts the additional ones. */
const added = (reading: Reading, placed: Placed | undefined, measure: Measured | null): Measured | null => {
  const span = reading.figures[placed?.which ?? -1];
  if (measure?.id !== sending || span === undefined) return measure;
  const [before, after] = [reading.tokens[span.from - 1]?.text ?? '', reading.tokens[span.to]?.text ?? ''];
  return additions.has(before) || additions.has(after) ? { ...measure, id: reinforcing } : measure;
};

const measuresIn = (marks: readonly Mark[]): readonly Name[] =>
  marks.flatMap((mark) => (mark.kind === 'name' && mark.name.measure !== null ? [mark.name] : []));

/** "Sent 18,000 soldiers to die": what is meant for them is not what is counted, where something else is. */
const unlessMeant = (
  { tokens }: Reading,
  after: readonly Mark[],
  before: readonly Mark[],
): readonly Mark[] => {
  const done = after.filter((mark) => !/^(?:to|pour)$/.test(tokens[mark.at - 1]?.text ?? ''));
  return measuresIn([...done, ...before]).length > 0 ? done : after;
};

/** "2,000 wounded were sent home": the narrower of two that nest; sending yields to all else; the nearest. */
const ownMeasure = (index: Index, after: readonly Mark[], before: readonly Mark[]): Measured | null => {
  const all = [...measuresIn(after), ...measuresIn(before)];
  const strong = all.filter((name) => name.measure !== sending);
  const fates = strong.filter((name) => !isGroup(index, name.measure));
  const some = fates.length > 0 && fates.length < strong.length;
  const best = narrowest(index, some ? fates : strong.length > 0 ? strong : all);
  return best && { ...best, some };
};

/** Officers, workers: who is counted, not what became of them. */
const isGroup = (index: Index, measure: string | null): boolean => {
  const topic = index.dataset.measures.get(measure ?? '')?.topic;
  return (topic === 'deployment' || topic === 'workers') && measure !== sending && measure !== reinforcing;
};

const narrowest = (index: Index, names: readonly Name[]): Measured | null => {
  const [first, ...others] = names;
  if (first === undefined || first.measure === null) return null;
  let best: Measured = { id: first.measure, name: first, some: false, tacit: false };
  for (const name of others) {
    if (name.measure !== null && name.measure !== best.id && isWithin(index, name.measure, best.id))
      best = { id: name.measure, name, some: false, tacit: false };
  }
  return best;
};

/** Whether a measure is part of another. */
export const isWithin = (index: Index, narrow: string, wide: string): boolean =>
  upwards(narrow, index.dataset.measures).includes(wide);

/** "600 of the 18,000 sent had been killed": nothing but such words between the two. */
const isPartOf = (reading: Reading, part: Placed, whole: Placed): boolean => {
  const [one, other] = [reading.figures[part.which], reading.figures[whole.which]];
  if (one === undefined || other === undefined || part.sentence !== whole.sentence) return false;
  const between = reading.tokens.slice(one.to, other.from).map(({ text }) => text);
  const joins = between.filter((text) => partitives.has(text));
  return between.length > 0 && between.length <= 5 && joins.length > 0 && joins.length >= between.length - 1;
};

/** "Half of the 18,000 soldiers died": the number is that of all of them. */
const isShared = ({ tokens, figures }: Reading, { which }: Placed): boolean => {
  const start = figures[which]?.from ?? 0;
  const words = [-3, -2, -1].map((back) => tokens[start + back]);
  const share = words.some(
    (token, at) => shares.has(token?.text ?? '') || /%/.test(words[at + 1]?.gap ?? ''),
  );
  return share && words.some((token) => partitives.has(token?.text ?? ''));
};

/** "Of the 18,000 sent, 600 killed" in one breath: the whole takes what stands right at it, the part the last. */
const partAndWhole = (index: Index, whole: Placed): readonly [Measured | null, Measured | null] => {
  const names = measuresIn(whole.zone.after);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [null, null];
  if (first !== last) return [narrowest(index, [last]), narrowest(index, [first])];
  const single = narrowest(index, [first]);
  // "600 of the 4,700 casualties" counts casualties; "600 of 18,000 died" does not count 18,000 deaths.
  const wide = [...index.dataset.measures.values()].some(({ part_of }) => part_of === first.measure);
  return wide ? [null, single] : [single, tacitly];
};

const hasPeople = (noun: Noun | undefined): boolean =>
  noun !== undefined && (noun.people || noun.names.some((name) => name.subject !== null));

/** "600 North Koreans and 1,200 Russians were killed", "Seoul says 600", "18,000 troops". */
const borrowed = (
  index: Index,
  reading: Reading,
  context: Context,
  placed: readonly Placed[],
  nouns: readonly Noun[],
  own: readonly (Measured | null)[],
  at: number,
): Measured | null => {
  const [one, noun] = [placed[at], nouns[at] ?? nothing];
  if (one === undefined || noun.thing) return null;
  const troops = hasPeople(noun);
  const [before, after] = [placed[at - 1], placed[at + 1]];
  const alike = (other: Noun) => noun.bare || !noun.people || other.people;
  const sameSentence = (other: Placed | undefined) => other?.sentence === one.sentence;
  const earlier = own[at - 1] ?? null;
  if (earlier !== null && isTotal(reading, one)) {
    const widest = upwards(earlier.id, index.dataset.measures).at(-1) ?? earlier.id;
    return { id: widest, name: null, some: false, tacit: false };
  }
  if (sameSentence(before) && earlier !== null && alike(nouns[at - 1] ?? nothing)) return earlier;
  const later = own[at + 1] ?? null;
  const shared =
    noun.bare || (after?.joined === true && alike(nouns[at + 1] ?? nothing) && hasPeople(nouns[at + 1]));
  if (sameSentence(after) && later !== null && shared) return later;
  if (noun.bare) {
    // "Losses? 600": what the sentences before speak of last, or else what comes next.
    const name = context.before(one.sentence) ?? context.after(one.sentence);
    return name?.measure == null ? null : { id: name.measure, name, some: false, tacit: false };
  }
  if (!troops) return null;
  const there = [...one.zone.after, ...one.zone.before].some(
    (mark) => mark.kind === 'name' && mark.name.place,
  );
  return { ...tacitly, tacit: !there };
};

/** "600 killed + 4,100 wounded = 4,700", "600 killed, 4,700 in total": the wider count of what went before. */
const isTotal = ({ tokens, figures }: Reading, { which }: Placed): boolean => {
  const span = figures[which];
  if (span === undefined) return false;
  const beside = [-3, -2, -1].map((back) => tokens[span.from + back]?.text ?? '');
  const after = [0, 1, 2].map((on) => tokens[span.to + on]?.text ?? '');
  return /=\s*$/.test(tokens[span.from]?.gap ?? '') || [...beside, ...after].some((text) => totals.has(text));
};

type Dated = { readonly time: TimeSpan; readonly own: boolean };

/** The date nearest to each figure; a heading or an opening sentence dates those that have none. */
const timesOf = (reading: Reading, placed: readonly Placed[]): readonly (Dated | null)[] => {
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
  let last: TimeSpan | null = null;
  let lastSentence = -1;
  return placed.map(({ sentence, zone }): Dated | null => {
    // "In December, the NIS said 600": what opens a sentence dates its first figure.
    const near = first(zone.after) ?? first(zone.before) ?? first(zone.beforeFar);
    const within = near ?? first(zone.afterFar);
    if (sentence !== lastSentence) last = null;
    lastSentence = sentence;
    last = within ?? last;
    if (last !== null) return { time: last, own: near !== null };
    const outer = reading.layout.around.get(sentence);
    const time = (outer === undefined ? null : dated.get(outer)) ?? leads.get(sentence) ?? null;
    return time === null ? null : { time, own: false };
  });
};
