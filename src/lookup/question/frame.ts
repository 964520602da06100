/**
 * The frame of a question: who asks and why, who told them, how they feel about it ("my brother keeps insisting that
 * …", "for a school essay", « question bête mais », « ou c'est du flan ? »). No list holds all words of such clauses,
 * so they are known by their build: a clause that names nothing of the data, no number and no date, whose every word
 * is everyday, and that talks. Whatever could change what is counted, whose, where, when or who said it keeps its
 * clause from being one.
 */
import type { Topic } from '../../dataset/schema.ts';
import { upwards } from '../index/keys.ts';
import type { Index } from '../index/search-index.ts';
import { needsCapital } from '../names/nations.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import { isEveryday } from '../words/common-words.ts';
import { isWeighty } from '../words/elsewhere.ts';
import type { Token } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { isLoose } from '../words/loose-words.ts';
import { isTalk, somebody } from '../words/talk-words.ts';
import { soldierWords } from '../words/words.ts';
import { leaning } from './frame-words.ts';
import { isNoName } from './no-names.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Around, isKnown, isPlural, isPolite, isTalkClause, opensClaim } from './talk-clause.ts';

/** A question whose names, numbers and dates are known. */
export type Named = {
  readonly query: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly PhraseMatch[];
  /** Which tokens are numbers, dates, or turns of phrase that mean something. */
  readonly taken: (at: number) => boolean;
  /** Whether it counts something that is counted nowhere else, or gives a number. */
  readonly certain: boolean;
};

/** The parts of a question that are its frame; none where nothing would be left. */
export const framesIn = (index: Index, topic: Topic | null, named: Named): readonly Segment[] => {
  const { tokens, matches, taken, certain } = named;
  const none = matches.filter((match) => isNoName(index, topic, tokens, match));
  const telling = tokens.map((_, at) => taken(at));
  for (const { from, to } of matches) telling.fill(true, from, to);
  for (const { from, to } of none) telling.fill(false, from, to);
  const begins = telling.indexOf(true);
  if (begins === -1) return [];
  const around: Around = {
    whose:
      certain ||
      tokens.some(({ text }) => soldierWords.has(text) && !somebody.has(text)) ||
      matches.some((match) => namesWho(index, match)),
    told: (word) => index.guesser.summaryStems.has(stem(word)),
  };
  const plainUntil = (from: number, to: number) => {
    let at = from;
    while (at < to && telling[at] !== true && !isContent(index, named, at)) at += 1;
    return at;
  };
  const said = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text);
  const frames = segmentsOf(tokens).flatMap(({ from, to }): readonly Segment[] => {
    if (isPolite(said(from, to)) && !telling.slice(from, to).includes(true)) return [{ from, to }];
    const end = plainUntil(from, to);
    if (end === to)
      return isTalkClause({ said: said(from, to), opens: to <= begins }, around) ? [{ from, to }] : [];
    // "My dad insists" before "3,000 killed", « c'est une blague » before « le monument ».
    const lead = from + said(from, end).findLastIndex(isTalk) + 1;
    return lead > from && opensClaim(said(from, lead)) ? [{ from, to: lead }] : [];
  });
  return [...frames, ...none];
};

/** A name or an event says whose, and so does "wounded sent home"; "killed" alone does not. */
const namesWho = ({ dataset }: Index, { senses }: PhraseMatch): boolean =>
  senses.some(({ kind, id }) => kind !== 'measure' || upwards(id, dataset.measures).length > 2);

/** Whether a word could tell what is counted, whose, where, when, or who said it. */
const isContent = ({ nations }: Index, { query, tokens }: Named, at: number): boolean => {
  const { text, start, gap } = tokens[at] ?? { text: '', start: 0, gap: '' };
  if (isKnown(text)) return false;
  if (isWeighty(text) || nations.peoples.has(text)) return true;
  if (isTalk(text) || isLoose(text) || somebody.has(text)) return false;
  if (nations.countries.has(text) && !needsCapital(text)) return true;
  if (!isEveryday(text) && (isPlural(text) || !leaning.has(tokens[at - 1]?.text ?? ''))) return true;
  const typed = query.charAt(start);
  const capital = typed !== typed.toLowerCase() && query !== query.toUpperCase();
  return capital && at > 0 && !/[.!?\n]/.test(gap);
};
