/**
 * The frame of a question: who asks and why, who told them, how they feel about it ("my brother keeps insisting that
 * …", "for a school essay", « question bête mais », « ou c'est du flan ? »). No list holds all words of such clauses,
 * so they are known by their build: a clause that names nothing of the data, no number and no date, that somebody
 * says, asks, feels or judges something in, and whose every word is everyday. Whatever could change what is counted,
 * whose, where, when or who said it keeps its clause from being one.
 */
import type { Topic } from '../../dataset/schema.ts';
import { upwards } from '../index/keys.ts';
import type { Index } from '../index/search-index.ts';
import { needsCapital } from '../names/nations.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import { isChat } from '../words/chat-words.ts';
import { isEveryday } from '../words/common-words.ts';
import { isWeighty } from '../words/elsewhere.ts';
import type { Token } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isLoose } from '../words/loose-words.ts';
import { isTalk, isTalkVerb, somebody } from '../words/talk-words.ts';
import { isFiller, soldierWords, words } from '../words/words.ts';
import { auxiliaries } from './role-words.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** Those who ask, and whom they ask. */
const askers = words(
  'i im ive id me my mine we our us u you your j je m me moi mon ma mes nous notre nos tu t ton ta tes vous votre vos',
);
/** Before one who is nobody in particular; "the minister" is somebody. */
const owners = words('my our your mon ma mes ton ta tes notre nos votre vos');
const hearing = words('saw seen heard read noticed watched been lu vu entendu appris');
const indefinite = words('a an some un une certains');
const articles = words('a an the some his her their un une le la l les des du ses leur leurs');
/** "Sounds insane", "that is grim", « ça pue »: what is said of the claim itself. */
const judging = words('sound sounds sounded seem seems looks feels smells parait semble');
const pointing = words('that this it thats its c ca cela ce');
const being = words(
  'soyons lets may might is was isn wasn s est etait sounds seems looks feels has does makes doesn me sent pue',
);
const degree = words(
  'kinda kind sorta pretty so too very really super bit un peu assez trop hyper vraiment tellement',
);
/** After these stands what is asked about, or who said it. */
const leading = words(
  `about regarding concerning on sur concernant according per selon apres via from mean meaning specifically especially
  particularly namely only like want need give show find looking cherche veux voudrais donne montre notamment surtout
  seulement uniquement`,
);
/** A clause that begins so says where, when or in which case. */
const adverbials = words(
  'as',
  `after before since until among amongst with without within by from for while when where because if though unless
  due including excluding except only than per and or nor sur sous durant apres avant depuis parmi avec sans par de des du
  comme quand lorsque parce si lors sauf hormis vers contre et ou ni`,
);
/** "If they count the cooks", "cooks only": another count. "If you don't mind" is none. */
const narrowing = words(
  'according selon per dapres unless without among including excluding except only counting aside sauf hormis parmi seulement uniquement',
);
const wheres = words('in at near during inside en a au aux dans pendant chez pres');

/** Which tokens are named already: dates, numbers. */
export type Taken = (at: number) => boolean;

/** The clauses of a question that are its frame; none where nothing would be left. */
export const framesIn = (
  index: Index,
  topic: Topic | null,
  query: string,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
  taken: Taken,
  counted: boolean,
): readonly Segment[] => {
  const telling = tokens.map(() => false);
  for (const { from, to } of matches) telling.fill(true, from, to);
  for (const at of tokens.keys()) if (taken(at)) telling[at] = true;
  const own = matches.filter(
    (match) => isOwnDoing(index, tokens, match) || isCourtesy(index, topic, tokens, match),
  );
  for (const { from, to } of own) telling.fill(false, from, to);
  if (!telling.includes(true)) return [];
  const whose =
    counted ||
    tokens.some(({ text }) => soldierWords.has(text)) ||
    matches.some((match) => namesWho(index, match));
  const reading: Frames = {
    telling,
    whose,
    told: (word) => index.guesser.summaryStems.has(stem(word)),
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
  /** Whether a summary says it too. */
  readonly told: (word: string) => boolean;
  readonly texts: readonly string[];
};

/** A name or an event does, and so does "wounded sent home"; "killed" alone does not. */
const namesWho = ({ dataset }: Index, { senses }: PhraseMatch): boolean =>
  senses.some(({ kind, id }) => kind !== 'measure' || upwards(id, dataset.measures).length > 2);

/** The whole clause, or its opening up to the verb by which somebody tells the rest. */
const frameOf = (reading: Frames, { from, to }: Segment): readonly Segment[] => {
  let first = from;
  while (first < to && reading.telling[first] !== true) first += 1;
  const clause = clauseOf(reading, from, first);
  if (!clause.plain) return first === to ? [] : leadOf(reading, from, first);
  if (first === to) return isFrame(reading, clause) ? [{ from, to }] : [];
  return leadOf(reading, from, first);
};

/** "My dad insists" before "3,000 killed", « c'est une blague » before « le monument ». */
const leadOf = (reading: Frames, from: number, first: number): readonly Segment[] => {
  const { texts } = reading;
  let to = first;
  while (to > from && !isTalk(texts[to - 1] ?? '')) to -= 1;
  if (to === from) return [];
  const { plain, said } = clauseOf(reading, from, to);
  return plain && (hasTeller(said) || judges(said)) ? [{ from, to }] : [];
};

type Clause = {
  readonly said: readonly string[];
  /** Its words that are neither little nor of talking, by their place in `said`. */
  readonly unknown: readonly number[];
  /** Whether no word of it could be more than talk. */
  readonly plain: boolean;
  /** Whether what is asked comes after it. */
  readonly opens: boolean;
};

const clauseOf = ({ texts, content, telling }: Frames, from: number, to: number): Clause => {
  const said = texts.slice(from, to);
  const unknown = said.flatMap((text, at) =>
    isKnown(text) || isTalk(text) || somebody.has(text) ? [] : [at],
  );
  return {
    said,
    unknown,
    plain: said.every((_, at) => !content(from + at)),
    opens: !telling.slice(0, from).includes(true),
  };
};

/** "My dad", "some dude on reddit", "I", « un pote à moi » before the verb of telling; "saw", "heard". */
const hasTeller = (said: readonly string[]): boolean =>
  hearing.has(said[0] ?? '') ||
  said.slice(0, -1).some((text, at) => {
    if (askers.has(text) || somebody.has(text)) return true;
    return (owners.has(text) || indefinite.has(text)) && at < said.length - 2;
  });

const isFrame = ({ whose, told }: Frames, clause: Clause): boolean => {
  const { said, unknown, opens } = clause;
  const text = (at: number) => said[at] ?? '';
  // "Seriously, how many", where "seriously wounded" are counted apart.
  if (unknown.every((at) => /(?:ly|ement|amment)$/.test(text(at)))) return true;
  if (unknown.some((at) => isAsked(said, at)) || said.some((word) => narrowing.has(word))) return false;
  if (judges(said) && !said.some((word) => wheres.has(word))) return true;
  if (said.length < 6 && degree.has(text(0)) && unknown.length === 1) return true;
  const last = said.reduce((found, word, at) => (isTalkVerb(word) ? at : found), -1);
  const talks = said.some((word) => isTalk(word));
  if (/^(?:if|si)$/.test(text(0)) && !/^(?:you|u|vous|tu|t|ca)$/.test(text(1))) return false;
  const adverbial = wheres.has(text(0)) || adverbials.has(text(0));
  // Nothing else says whose dead are meant: "my dog had puppies, how many died" does.
  if (!whose && talks) return unknown.every((at) => at < last);
  if (talks) return hasTeller(said) || !unknown.some((at) => speaks(said, at));
  if (whose && said.some((word) => askers.has(word))) return !wheres.has(text(0));
  if (!opens || adverbial || unknown.some((at) => told(text(at)))) return false;
  if (!whose) return unknown.length < 2 && !unknown.some((at) => isThing(said, at));
  // "Landmines: how many died" names what is counted; "what a mess", "just woke up" do not.
  const bare = said.length < 5 && !said.some((word) => auxiliaries.has(word) || being.has(word));
  return !bare || !unknown.some((at) => isPlural(text(at)));
};

/** "The dentists say", "says the league": who said it is never passed over. */
const speaks = (said: readonly string[], at: number): boolean =>
  /^(?:the|le|la|les|l)$/.test(said[at - 1] ?? '') || said.slice(at).some((word) => isTalkVerb(word));

/** "My question is about salaries", "I mean the cooks": what is asked; "from a beginner" is who asks. */
const isAsked = (said: readonly string[], at: number): boolean => {
  let before = at - 1;
  while (before > at - 3 && articles.has(said[before] ?? '')) before -= 1;
  const beginner = said[before] === 'from' && /^(?:an?|une?)$/.test(said[before + 1] ?? '');
  return leading.has(said[before] ?? '') && !beginner;
};

const isThing = (said: readonly string[], at: number): boolean =>
  isPlural(said[at] ?? '') || articles.has(said[at - 1] ?? '');

const isPlural = (word: string): boolean => /[^s]s$|[aeo]ux$/.test(word);

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

/** "Thanks", « merci d'avance »: nobody's thanks are asked for but in the command that tells of them. */
const isCourtesy = (
  { dataset }: Index,
  topic: Topic | null,
  tokens: readonly Token[],
  { from, to, senses }: PhraseMatch,
): boolean =>
  topic !== null &&
  to - from === 1 &&
  isFiller(tokens[from]?.text ?? '') &&
  senses.every(
    ({ kind, id }) => kind === 'theme' && dataset.themes.get(id)?.topics.includes(topic) === false,
  );

/** "I'm lost", "anybody remember", « j'ai parié »: what the asker does or is, whatever else the word names. */
const isOwnDoing = (index: Index, tokens: readonly Token[], { from, to, senses }: PhraseMatch): boolean => {
  const text = tokens[from]?.text ?? '';
  const before = [1, 2, 3].map((back) => tokens[from - back]?.text ?? '');
  if (to - from > 1) return false;
  // "A friend of mine" lays none.
  if (text === 'mine' && before[0] === 'of') return true;
  // « Parié » is no form of Paris.
  const form = !index.vocabulary.exact.has(text) && isEveryday(text);
  if (!form && senses.some(({ kind }) => kind !== 'theme' && kind !== 'measure')) return false;
  const doer = before.find((word) => !between.has(word)) ?? '';
  if (selves.has(doer)) return true;
  const anyone = before.some((word) => selves.has(word) || youOrAnyone.has(word));
  return anyone && isTalkVerb(text) && senses.every(({ kind }) => kind === 'theme');
};
const youOrAnyone = words('you we anyone anybody someone somebody everyone people tu vous on quelqu');
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
  const { nations } = index;
  if (nations.peoples.has(text)) return true;
  if (isTalk(text) || isLoose(text) || somebody.has(text)) return false;
  if (nations.countries.has(text) && !needsCapital(text)) return true;
  if (!isEveryday(text)) return true;
  const typed = query.charAt(start);
  const shouts = query === query.toUpperCase();
  if (!shouts && at > 0 && typed !== typed.toLowerCase() && !/[.!?\n]/.test(gap)) return true;
  return false;
};
