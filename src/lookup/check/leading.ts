/** Words that lead away from what the dataset counts: other events, other places, somebody's own doings. */
import type { Index } from '../index/search-index.ts';
import { isChat } from '../words/chat-words.ts';
import { isParty } from './cues.ts';
import { namedElsewhere } from './elsewhere.ts';
import { type Name, saysNothing } from './name.ts';
import { disasters, games, neutral, otherEvents, placeWords, talk } from './noun-words.ts';
import { isUnknown, typedAt } from './nouns.ts';
import type { Reading } from './reading.ts';
import { addresses } from './unit-words.ts';
import { hasFigure } from './whose.ts';
import { words } from './words.ts';

/**
 * Whether what stands around a token leads elsewhere: an earthquake, "in Turkey". `evidence` is whether the message
 * speaks of the dataset's subject at all; where it does not, a clause of its words must be understood whole. A figure
 * that counts a subject of the dataset (`held`) is led away by a disaster or a game alone, or by a header or remark
 * unless its own sentence names that subject (`named`).
 */
export const leadingElsewhere = (
  index: Index,
  reading: Reading,
  evidence: boolean,
): ((at: number, held: boolean, named: boolean) => boolean) => {
  const { tokens, layout, used } = reading;
  const ends = measureEnds(reading);
  const measured = new Set(reading.names.flatMap((name) => (name.measure === null ? [] : [name.from])));
  const leads = (at: number): boolean => {
    const text = tokens[at]?.text ?? '';
    if (otherEvents.has(text) && used[at] !== true) return true;
    if (!evidence && (isPersonal(reading, measured, at) || leadsOn(index, reading, ends, at))) return true;
    if (!placeWords.has(text)) return false;
    for (let next = at + 1; next < at + 4; next += 1) {
      if (layout.sentence[next] !== layout.sentence[at] || used[next] === true) return false;
      if (isUnknown(index, reading, next)) return !evidence || /^\p{Lu}/u.test(typedAt(reading, next));
    }
    return false;
  };
  const away = reading.names.filter(({ elsewhere, outlying }) => elsewhere && !outlying);
  const sentences = new Set([
    ...tokens.flatMap((_, at) => (leads(at) ? [layout.sentence[at] ?? 0] : [])),
    ...away.map((name) => layout.sentence[name.from] ?? 0),
  ]);
  const credited = reading.names.some(
    ({ speaker }) => speaker?.id != null && hasFigure(index, `claimant:${speaker.id}`),
  );
  const clauses = clausesOf(reading);
  // Of a theme alone, "robbery" or "train", which no figure is of.
  const themes = new Set(
    reading.names.flatMap((name) =>
      saysNothing(name) && !name.telling && !isUsual(tokens, name) ? [name.from] : [],
    ),
  );
  const isOdd = (at: number): boolean =>
    (themes.has(at) || (isUnknown(index, reading, at) && !isChat(tokens[at]?.text ?? ''))) &&
    !talk.has(tokens[at]?.text ?? '');
  const lenient = evidence || credited;
  const odd = new Set(lenient ? [] : clauses.filter((_, at) => isOdd(at)));
  const elsewhere = namedElsewhere(index, reading, lenient ? null : isOdd);
  const struck = new Set(
    tokens.flatMap(({ text }, at) =>
      (disasters.has(text) || games.has(text)) && used[at] !== true ? [layout.sentence[at] ?? 0] : [],
    ),
  );
  return (at, held, named) =>
    struck.has(layout.sentence[at] ?? 0) ||
    (!named && elsewhere.has(layout.sentence[at] ?? 0)) ||
    (!held && (sentences.has(layout.sentence[at] ?? 0) || odd.has(clauses[at] ?? -1)));
};

/** "Captured by Ukraine", "in two waves": words that leave a count as it is. */
const isUsual = (tokens: Reading['tokens'], { from, to }: Name): boolean =>
  isParty(tokens, from) || tokens.slice(from, to).some(({ text }) => neutral.has(text));

/** The clause of each token, as punctuation parts them. */
const clausesOf = ({ tokens, layout }: Reading): readonly number[] => {
  let clause = 0;
  return tokens.map((_, at) => {
    if (layout.cut[at] === 'hard' || layout.sentence[at] !== layout.sentence[at - 1]) clause += 1;
    return clause;
  });
};

const kin = words(
  `grandfather grandpa grandma grandmother dad father mom mum mother brother sister uncle aunt cousin cousins friend friends
  mate mates wife husband boss teacher son daughter god opinion view guess bad bet point question heart country
  pere mere grand frere soeur oncle tante ami amie amis pote potes avis dieu question point coeur pays`,
);

/** "My 600 kills", "I killed 600": somebody's own doings. */
const isPersonal = ({ tokens }: Reading, measures: ReadonlySet<number>, at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  // "My grandfather came from there": no count is his.
  if (/^(?:my|mon|mes|our|notre|nos)$/.test(text)) return !kin.has(tokens[at + 1]?.text ?? '');
  if (!/^(?:i|we|je|j)$/.test(text)) return false;
  const next = /^(?:ve|have|just|ai|once)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return measures.has(next);
};

/** "600 killed by police", "died of hunger", "dead pixels": those that the measure is said of are not known. */
const leadsOn = (index: Index, reading: Reading, ends: ReadonlySet<number>, at: number): boolean => {
  const { tokens, layout, used } = reading;
  if (!ends.has(at) || used[at] === true || layout.cut[at] !== null) return false;
  const text = tokens[at]?.text ?? '';
  if (!/^(?:by|par|of|de|d|from|due)$/.test(text))
    return tokens[at]?.gap === ' ' && isUnknown(index, reading, at);
  const after = /^(?:the|a|la|le|l|un|une|to|an)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return isUnknown(index, reading, after);
};

/** Where the measures that follow a figure end. */
const measureEnds = ({ names, figures }: Reading): ReadonlySet<number> => {
  const counted = new Set(figures.map((figure) => figure.to));
  return new Set(names.flatMap((name) => (name.measure !== null && counted.has(name.from) ? [name.to] : [])));
};

/** The sentences that give an address. */
export const addressesIn = ({ tokens, layout }: Reading): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ text }, at) => (addresses.has(text) ? [layout.sentence[at] ?? 0] : [])));
