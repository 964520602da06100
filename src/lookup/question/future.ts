/** What asks for what is to come: "will be killed", "going to die", « vont envoyer », "by the end of the year". */
import type { Sense } from '../names/vocabulary.ts';
import type { Token } from '../words/fold.ts';
import { words } from '../words/words.ts';
import { clauseStart, type Naming, nameFrom, type Turning } from './naming.ts';

/** Tokens [from, to). */
export type Future = {
  readonly from: number;
  readonly to: number;
  /** Whether it bears on all that is counted, wherever that stands. */
  readonly everything: boolean;
};

const verbs = words('will ll shall gonna sera seront auront va vont');
const phrases = [
  'by the end of the year',
  'by the end of this year',
  'by year end',
  'by then',
  'in the future',
  'in the coming',
  'in the next',
  'next year',
  'next month',
  'next week',
  'd ici la fin',
  'd ici la',
  'a l avenir',
  'a venir',
  'dans les prochains',
  'dans les prochaines',
  'l an prochain',
  'l annee prochaine',
  'le mois prochain',
  'la semaine prochaine',
  'will there be',
  'will it be',
  'y aura',
].map((text) => text.split(' '));

const openers = new Set(['going', ...phrases.map(([first]) => first)]);

/** The future that begins at a token; null where none does. */
export const futureAt = (tokens: readonly Token[], at: number): Future | null => {
  const text = (offset: number) => tokens[at + offset]?.text ?? '';
  if (!verbs.has(text(0)) && !openers.has(text(0))) return null;
  const phrase = phrases.find((run) => run.every((word, offset) => text(offset) === word));
  if (phrase !== undefined) return { from: at, to: at + phrase.length, everything: true };
  if (text(0) === 'going' && text(1) === 'to') return { from: at, to: at + 2, everything: false };
  // « Ça va ? », « comment va »: nothing is to come.
  if (/^(ca|comment)$/.test(text(-1))) return null;
  return verbs.has(text(0)) ? { from: at, to: at + 1, everything: false } : null;
};

/** "How many workers will go": the count stands before its verb, unless that asks us ("will you tell me"). */
const countBefore = ({ tokens, matches }: Naming, { from, to }: Future) => {
  if (/^(you|we|i|vous|tu|nous)$/.test(tokens[to]?.text ?? '')) return undefined;
  const start = clauseStart(tokens, from);
  return matches.findLast((match) => match.from >= start && match.to <= from);
};

/** Who will, between the verb and what they will do. */
const doers = words('they he she it there how combien il ils elle elles on t en plus avoir perdre');

/**
 * What a future makes of a count: the theme that tells of what is to come, where the data has one; null where the
 * future is of nothing that is counted ("will you tell me").
 */
export const toCome = (naming: Naming, future: Future): Turning | null => {
  const { matches, vocabulary, measures } = naming;
  const isMeasure = ({ kind }: Sense) => kind === 'measure';
  const match = future.everything
    ? matches.find(({ senses }) => senses.some(isMeasure))
    : (nameFrom(naming, future.to, doers) ?? countBefore(naming, future));
  const measure = match?.senses.find(isMeasure);
  if (match === undefined || match === null || measure === undefined) return null;
  let id: string | undefined = measure.id;
  while (id !== undefined && !vocabulary.turned.ahead.has(id)) id = measures.get(id)?.part_of;
  const sense = id === undefined ? undefined : vocabulary.turned.ahead.get(id);
  return sense === undefined
    ? { reading: 'strange', turn: future }
    : { reading: { ...match, senses: [sense] }, turn: future, match };
};
