/**
 * The frame of a question: who asks and why, who told them, how they feel about it ("my brother keeps insisting that
 * …", "for a school essay", « question bête mais », « ou c'est du flan ? »). No list holds all words of such clauses,
 * so they are known by their build: a clause that names nothing of the data, no number and no date, that somebody
 * says, asks, feels or judges something in, and whose every word is everyday. Whatever could change what is counted,
 * whose, where, when or who said it keeps its clause from being one.
 */
import type { Index } from '../index/search-index.ts';
import { wordKey } from '../index/summary-words.ts';
import { needsCapital } from '../names/nations.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import { isChat } from '../words/chat-words.ts';
import { isEveryday } from '../words/common-words.ts';
import { isWeighty } from '../words/elsewhere.ts';
import type { Token } from '../words/fold.ts';
import { isTalk, isTalkVerb, somebody } from '../words/talk-words.ts';
import { isFiller, soldierWords, words } from '../words/words.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** Those who ask, and whom they ask. */
const askers = words(
  'i im ive id me my mine we our us u you your j je m me moi mon ma mes nous notre nos tu t ton ta tes vous votre vos',
);
const owners = words(
  'my our your some a an this one mon ma mes ton ta tes notre nos votre vos un une des certains',
);
/** "Sounds insane", "that is grim", « ça pue »: what is said of the claim itself. */
const judging = words('sound sounds sounded seem seems looks feels smells parait semble');
const pointing = words('that this it thats its c ca cela ce');
const being = words('is was isn wasn s est etait sounds seems looks feels has does makes doesn me sent pue');
const degree = words(
  'kinda kind sorta pretty so too very really super bit un peu assez trop hyper vraiment tellement',
);
/** After these stands what is asked about, or who said it. */
const leading = words('about regarding concerning on sur concernant of according per selon apres via from');
const wheres = words('in at near during inside en a au aux dans pendant chez pres');

/** Which tokens are named already: dates, numbers. */
export type Taken = (at: number) => boolean;

/** The clauses of a question that are its frame; none where nothing would be left. */
export const framesIn = (
  index: Index,
  query: string,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
  taken: Taken,
  counted: boolean,
): readonly Segment[] => {
  const telling = tokens.map(() => false);
  for (const { from, to } of matches) telling.fill(true, from, to);
  for (const at of tokens.keys()) if (taken(at)) telling[at] = true;
  const own = matches.filter((match) => isOwnDoing(tokens, match));
  for (const { from, to } of own) telling.fill(false, from, to);
  if (!telling.includes(true)) return [];
  const whose =
    counted || tokens.some(({ text }) => soldierWords.has(text)) || matches.some((match) => namesWho(match));
  const reading: Frames = {
    telling,
    whose,
    content: (at) => isContent(index, query, tokens, at),
    texts: tokens.map(({ text }) => text),
  };
  const frames = segmentsOf(tokens).flatMap((segment) => frameOf(reading, segment));
  return [...frames, ...own];
};

type Frames = {
  readonly telling: readonly boolean[];
  /** Whether the question says by itself whose dead, or which number, it asks for. */
  readonly whose: boolean;
  /** Whether a word could be more than talk. */
  readonly content: (at: number) => boolean;
  readonly texts: readonly string[];
};

const namesWho = ({ senses }: PhraseMatch): boolean =>
  senses.some(({ kind }) => kind !== 'measure' && kind !== 'theme');

/** The whole clause, or its opening up to the verb by which somebody tells the rest. */
const frameOf = (reading: Frames, { from, to }: Segment): readonly Segment[] => {
  const { telling, texts } = reading;
  let first = from;
  while (first < to && telling[first] !== true) first += 1;
  if (first === to) return isFrame(reading, { from, to }) ? [{ from, to }] : [];
  let end = first;
  while (end > from && !isTalkVerb(texts[end - 1] ?? '')) end -= 1;
  const lead = { from, to: end };
  return end > from && hasTeller(texts, lead) && isPlain(reading, lead) ? [lead] : [];
};

/** "My dad", "some dude on reddit", "I", « un pote à moi »: somebody, before the verb of telling. */
const hasTeller = (texts: readonly string[], { from, to }: Segment): boolean => {
  const said = texts.slice(from, to);
  return said.some(
    (text, at) =>
      (askers.has(text) && at < said.length - 1) ||
      (owners.has(text) &&
        at < said.length - 2 &&
        (!/^(?:an?|this|some|one|une?|des|certains)$/.test(text) || somebody.has(said[at + 1] ?? ''))) ||
      (somebody.has(text) && at < said.length - 1),
  );
};

const isPlain = ({ content }: Frames, { from, to }: Segment): boolean => {
  for (let at = from; at < to; at += 1) if (content(at)) return false;
  return true;
};

const isFrame = (reading: Frames, segment: Segment): boolean => {
  const { texts, whose } = reading;
  const { from, to } = segment;
  const said = texts.slice(from, to);
  if (!isPlain(reading, segment)) return false;
  const unknown = said.flatMap((text, at) => (isKnown(text) || isTalk(text) ? [] : [at]));
  // "Seriously, how many", where "seriously wounded" are counted apart.
  if (unknown.every((at) => /(?:ly|ement|amment)$/.test(said[at] ?? ''))) return true;
  // "My question is about salaries": that is what is asked.
  if (
    unknown.some((at) =>
      said
        .slice(Math.max(0, at - 3), at)
        .some((text, back, all) => leading.has(text) && !all.slice(back + 1).some((one) => owners.has(one))),
    )
  )
    return false;
  const last = said.reduce((found, text, at) => (isTalkVerb(text) ? at : found), -1);
  const talks = said.some((text) => isTalk(text));
  if (judges(said) && !said.some((text) => wheres.has(text))) return true;
  if (said.length < 6 && degree.has(said[0] ?? '') && unknown.length === 1) return true;
  // Nothing else says whose dead are meant: "my dog had puppies, how many died" does.
  if (!whose) return talks && unknown.every((at) => at < last);
  return talks || said.some((text) => askers.has(text));
};

/** "That sounds grim", "is that legit", « c'est du flan », "sounds insane". */
const judges = (said: readonly string[]): boolean =>
  said
    .slice(0, 4)
    .some(
      (text, at) =>
        judging.has(text) ||
        (pointing.has(text) && (being.has(said[at + 1] ?? '') || being.has(said[at - 1] ?? ''))),
    );

const isKnown = (text: string): boolean => isFiller(text) || isChat(text);

/** "I'm lost", "I remember", « je suis mort »: what the asker does or is, whatever else the word names. */
const isOwnDoing = (tokens: readonly Token[], { from, to, senses }: PhraseMatch): boolean => {
  if (to - from > 1 || senses.some(({ kind }) => kind !== 'theme' && kind !== 'measure')) return false;
  let at = from - 1;
  while (at > from - 4 && between.has(tokens[at]?.text ?? '')) at -= 1;
  return selves.has(tokens[at]?.text ?? '');
};
const selves = words('i im ive je j');
const between = words(
  'm am ve was have had do did will would just really still also so kinda totally suis ai etais avais vous te me',
);

/** Whether a word could tell what is counted, whose, where, when, or who said it. */
const isContent = (index: Index, query: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || isKnown(token.text)) return false;
  const { text, start, gap } = token;
  if (isWeighty(text)) return true;
  const { nations, postings } = index;
  if (nations.peoples.has(text)) return true;
  if (isTalk(text)) return false;
  if (nations.countries.has(text) && !needsCapital(text)) return true;
  if (!isEveryday(text)) return true;
  const typed = query.charAt(start);
  const shouts = query === query.toUpperCase();
  if (!shouts && at > 0 && typed !== typed.toLowerCase() && !/[.!?\n]/.test(gap)) return true;
  return postings.has(`word:${wordKey(text)}`) && index.guesser.summaryStems.has(text);
};
