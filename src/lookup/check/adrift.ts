/** Whether people counted by trade or rank, or soldiers of whom no word says that they were sent, may be anybody's. */

import type { Index } from '../index/search-index.ts';
import type { FigureSpan } from '../numbers/numbers.ts';
import { isChat } from '../words/chat-words.ts';
import type { Token } from '../words/fold.ts';
import { root } from '../words/inflect.ts';
import { isTopicWord } from '../words/words.ts';
import { hasContent } from './content.ts';
import { wordBefore } from './cues.ts';
import { changes, movements } from './deed-words.ts';
import { isProper } from './elsewhere.ts';
import { isGroup, type Measured, measuresIn, reinforcing, sending } from './measure-names.ts';
import { saysNothing } from './name.ts';
import { people, talk } from './noun-words.ts';
import { typedAt } from './nouns.ts';
import type { Mark, Reading } from './reading.ts';
import { moves, placesIn } from './sent.ts';
import { handing, having, says } from './speech-words.ts';
import { isHome } from './whose.ts';
import { words } from './words.ts';
import type { Placed } from './zones.ts';

/**
 * "Three generals" and "15,000 workers" are the dataset's where words say that they were sent, or where the message is
 * about its people (`known`) and no word of the clause is strange. Soldiers of whom nothing is said are taken for sent
 * only where every word is understood. A verb that makes them its object leads away in any case: "Kim sacked three
 * generals", "executed 18,000 soldiers".
 */
export const isAdrift = (
  index: Index,
  reading: Reading,
  placed: Placed,
  measure: Measured | null,
  known: boolean,
): boolean => {
  const span = reading.figures[placed.which];
  if (span === undefined || measure === null) return false;
  const group = isGroup(index, measure.id);
  if (!group && measure.id !== sending) return false;
  const { after, before, afterFar, beforeFar } = placed.zone;
  const marks = [after, before, afterFar, beforeFar].flat();
  const theatre = placesIn(index, reading, marks);
  if (!group && measure.name !== null) return theatre.length === 0 && isAbroad(index, reading, span);
  if (isObject(index, reading, span, before[0]) && !marks.some((mark) => isGoal(index, reading, mark)))
    return true;
  const end = nounEnd(reading, span);
  const more = saysMore(reading, end, 1, 'clause');
  if (!group) return measure.tacit && more;
  const sent =
    theatre.length > 0 ||
    measuresIn(marks).some(({ measure: id }) => id === sending || id === reinforcing) ||
    moves(reading, placed);
  if (sent) return false;
  return (more && !isDescribed(reading, end)) || (!known && isOthers(reading, span));
};

/** "Sent 12,000 soldiers to rebuild Sinuiju": to a place that nothing here knows. */
const isAbroad = (index: Index, reading: Reading, { from, to }: FigureSpan): boolean => {
  const { layout } = reading;
  for (let at = to; at < to + reach; at += 1) {
    if (layout.sentence[at] !== layout.sentence[from] || layout.cut[at] === 'hard') return false;
    if (isProper(index, reading, at) && /^\p{Lu}\p{Ll}/u.test(typedAt(reading, at))) return true;
  }
  return false;
};

/** "Sacked three generals": right before the number stands a verb that neither sends, has nor tells. */
const isObject = (index: Index, reading: Reading, { from }: FigureSpan, last: Mark | undefined): boolean => {
  const { tokens, layout } = reading;
  const text = tokens[from - 1]?.text ?? '';
  const beside = layout.sentence[from - 1] === layout.sentence[from] && layout.cut[from] !== 'hard';
  return (
    beside &&
    !/[:=|]/.test(tokens[from]?.gap ?? '') &&
    (isStrange(reading, from - 1) || isTheme(index, reading, last, from)) &&
    !handing.has(text) &&
    !having.has(text) &&
    !(index.vocabulary.inflected.get(root(text)) ?? []).some(({ kind }) => kind === 'measure')
  );
};

/** A verb that is a theme's, "replaced three generals"; whom they were given to is none. */
const isTheme = (
  { vocabulary }: Index,
  { tokens }: Reading,
  mark: Mark | undefined,
  end: number,
): boolean => {
  if (mark?.kind !== 'name' || mark.name.to !== end || mark.name.telling || !saysNothing(mark.name))
    return false;
  const words = tokens.slice(mark.name.from, end).map(({ text }) => text);
  return (vocabulary.exact.get(words.join(' ')) ?? []).every(({ kind }) => kind === 'theme');
};

/** Where the last word for people right after a number ends. */
const nounEnd = ({ tokens, used, layout }: Reading, { from, to }: FigureSpan): number => {
  let end = to;
  for (let at = to; at < to + longestNoun; at += 1) {
    if (layout.sentence[at] !== layout.sentence[from] || layout.cut[at] === 'hard') break;
    if (endsCount(tokens[at])) break;
    if (isPeople(tokens[at]?.text ?? '') || used[at] === true) end = at + 1;
  }
  return end;
};
const longestNoun = 4;
const isPeople = (text: string): boolean => people.has(text) || isTopicWord(text, null);

/** A word with content that no talk of figures and no going anywhere explains. */
const isStrange = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.text ?? '';
  return (
    hasContent(reading, at) &&
    !isChat(text) &&
    ![says, movements, changes, talk].some((known) => known.has(text)) &&
    !isPeople(text)
  );
};

/** Whether a strange word stands in the sentence, from a token on: after it (1) or before it (-1). */
const saysMore = (reading: Reading, start: number, step: 1 | -1, within: 'clause' | 'sentence'): boolean => {
  const { layout, tokens } = reading;
  const sentence = layout.sentence[start - step];
  for (let at = start; Math.abs(at - start) < reach; at += step) {
    if (layout.sentence[at] !== sentence) return false;
    if (within === 'clause' && (layout.cut[at] === 'hard' || endsCount(tokens[at]))) return false;
    if (isStrange(reading, at)) return true;
  }
  return false;
};
const reach = 12;

/** "15,000 workers building drones": what they are doing, not what was done. */
const isDescribed = ({ tokens }: Reading, end: number): boolean =>
  /^(?:.{3,}(?:ing|ant)|who|qui)$/.test(tokens[end]?.text ?? '');

/** "15k workers is nuts" says something of the number, "15k workers: nuts" of whatever. */
const endsCount = (token: Token | undefined): boolean =>
  token !== undefined && (/:/.test(token.gap) || /^(?:is|isn|est|c)$/.test(token.text));

/** "Poured 18,000 soldiers into Kursk", "committed them to Putin's war": whatever the verb, they went there. */
const isGoal = (index: Index, { tokens }: Reading, mark: Mark): boolean =>
  mark.kind === 'name' &&
  mark.name.measure === null &&
  mark.name.speaker === null &&
  !isHome(index, tokens, mark.name) &&
  [mark.name.from, mark.name.from - 1].some(
    (at) => goals.has(tokens[at]?.text ?? '') || goals.has(wordBefore(tokens, at)),
  );
const goals = words('to into toward towards vers en au aux a for pour');

/** "The plant has 15,000 workers", "15,000 workers on picket lines": of whom, words say that mean nothing here. */
const isOthers = (reading: Reading, { from }: FigureSpan): boolean => {
  const { tokens } = reading;
  const owned =
    having.has(tokens[from - 1]?.text ?? '') && !/^(?:they|he|y|ils|il)$/.test(tokens[from - 2]?.text ?? '');
  return owned || saysMore(reading, from + 1, 1, 'sentence') || saysMore(reading, from - 1, -1, 'sentence');
};
