/** Each figure of a message with the measure, the people, the speaker and the date that its words give it. */
import type { Figure } from '../../dataset/schema.ts';
import type { Index } from '../index/search-index.ts';
import type { FigureSpan } from '../numbers/numbers.ts';
import type { TimeSpan } from '../times/times.ts';
import { isAdrift } from './adrift.ts';
import { isOtherEra, timesOf } from './dates.ts';
import { addressesIn, leadingElsewhere } from './leading.ts';
import { isGroup, type Measured, sending } from './measure-names.ts';
import { measuresOf } from './measures.ts';
import type { Name } from './name.ts';
import { isAlien, type Noun, nothing, nounOf } from './nouns.ts';
import { isOwnDoing, isUntold } from './own-doings.ts';
import type { Mark, Reading } from './reading.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { subjectsOf } from './subjects.ts';
import { headsOf } from './tables.ts';
import { hasFigure } from './whose.ts';
import { type Zone, zonesOf } from './zones.ts';

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
  const subjects = subjectsOf(reading, placed, nouns, (measure) => isGroup(index, measure));
  const speakers = speakersOf(reading);
  const times = timesOf(reading, placed);
  const leading = leadingElsewhere(index, reading, evidence);
  const addressed = addressesIn(reading);
  const credited = reading.names.some(
    ({ speaker }) => speaker?.id != null && hasFigure(index, `claimant:${speaker.id}`),
  );
  const deployed = measures.some((measure) => measure?.id === sending);
  const heads = headsOf(reading);
  const said: Said[] = [];
  for (const [at, one] of placed.entries()) {
    const { which, sentence, zone } = one;
    const span = reading.figures[which];
    const noun = nouns[at] ?? nothing;
    if (span === undefined) continue;
    const measure = measures[at] ?? null;
    const subject = subjects[at] ?? null;
    const clear = measure !== null || subject !== null || noun.people;
    if (!clear && (isSmall(span) || addressed.has(sentence))) continue;
    const own = [...zone.after, ...zone.before];
    const names = own.flatMap((mark) => (mark.kind === 'name' ? [mark.name] : []));
    const agent = names.some((name) => name.agent) && subject === null && !evidence;
    const held = subject?.subject?.held === true;
    const there = held && reading.layout.sentence[subject.from] === sentence;
    const leads = leading(span.amount.start, held, there);
    const time = times[at] ?? null;
    const elsewhere =
      subject?.subject?.held === false ||
      names.some((name) => name.elsewhere && !(name.outlying && held)) ||
      isAlien(noun, evidence) ||
      agent ||
      (time !== null && isOtherEra(index, time.time)) ||
      leads ||
      isAdrift(index, reading, one, measure, evidence || credited || deployed) ||
      isOwnDoing(reading, span, measure) ||
      isUntold(reading, span, measure, noun, isNamed(noun, zone.before));
    // "Lost 600 followers, gained 4,700": a number alone counts what the one before it does.
    const last = said.at(-1);
    const goesOn =
      noun.bare &&
      !heads.has(which) &&
      !isTold(zone, placed[at - 1]?.sentence === sentence) &&
      last?.elsewhere === true;
    said.push({
      span,
      figure: span.figure,
      measure,
      subject,
      speaker: speakers.get(which) ?? null,
      time: time?.time ?? null,
      ownTime: time?.own ?? false,
      elsewhere: elsewhere || goesOn,
      evidence,
    });
  }
  return said;
};

/**
 * Whether any word of its own sentence says what a figure counts, whose, or who says so. A verb before one that goes on
 * (`joined`) does not: "killed 600 zombies, wounded 2,000".
 */
const isTold = ({ after, before, afterFar, beforeFar }: Zone, joined: boolean): boolean =>
  [after, before, afterFar, beforeFar]
    .flat()
    .some(
      (mark) =>
        mark.kind === 'name' &&
        ((mark.name.measure !== null && !(joined && before.includes(mark))) ||
          mark.name.subject !== null ||
          mark.name.speaker !== null),
    );

/** Whether those counted are named as the dataset's own beside the figure itself. */
const isNamed = ({ names }: Noun, own: readonly Mark[]): boolean =>
  [...names, ...own.flatMap((mark) => (mark.kind === 'name' ? [mark.name] : []))].some(
    (name) => name.subject?.held === true,
  );

/** "In two waves", "three questions": too small to be a count of people that nobody names. */
const smallest = 32;
const isSmall = ({ figure }: FigureSpan): boolean => {
  if (figure.relation === 'order') return true;
  return ('value' in figure ? figure.value : figure.high) < smallest;
};
