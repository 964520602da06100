/**
 * What people say of themselves around a question: "I am a journalist:", "my husband fights near Kursk,", « je
 * suis prof, ». Such a clause is no part of what is asked, unless it names what is asked.
 */
import type { Dataset } from '../../dataset/dataset.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import { isChat } from '../words/chat-words.ts';
import { isEveryday } from '../words/common-words.ts';
import { isWeighty } from '../words/elsewhere.ts';
import type { Token } from '../words/fold.ts';
import { isFiller, nationalAdjectives, words } from '../words/words.ts';

/** Tokens [from, to). */
export type Clause = { readonly from: number; readonly to: number };

const themselves = words('i im me my mine we our us je j mon ma mes moi nous notre nos');
const clauseEnd = /[,:;.!?](?:\s|$)|\n|\s[-–—]\s/;
/** "I am a", "my brother", « j’habite », "asked me": a clause that tells who asks, and may say where. */
const openings = words('i im my our je j mon ma mes notre nos we nous');
const being = words(
  `am a an work live study teach write am m suis habite travaille vis etudie enseigne ecris`,
);
const kin = words(
  `husband wife brother sister father mother dad mum mom son daughter uncle aunt cousin friend friends boyfriend girlfriend
  nephew grandfather grandson neighbour neighbor teacher professor boss editor colleague class school pupils students kids
  mari femme frere soeur pere mere papa maman fils fille oncle tante ami amie amis copain copine neveu grand voisin voisine
  prof professeur patron chef redacteur redaction collegue classe ecole eleves etudiants enfants`,
);
const asking = words('ask asks asked asking tells told wants demande demandait demandent demander');
/** One who asks: not counted with the civilians of a question. */
const askers = words(
  'journalist journalists journaliste journalistes women woman femme femmes enfants children',
);

/** The clauses of a question in which the asker speaks of himself; none where nothing else would be left. */
export const askerClauses = (
  tokens: readonly Token[],
  named: (tokens: readonly Token[]) => readonly PhraseMatch[],
  taken: (at: number) => boolean,
  { subjects }: Dataset,
): readonly Clause[] => {
  if (!tokens.some(({ text }) => themselves.has(text))) return [];
  const clauses = clausesOf(tokens);
  if (clauses.length < 2) return [];
  const matches = named(tokens);
  const own = clauses.filter(({ from, to }) => {
    const texts = tokens.slice(from, to).map(({ text }) => text);
    if (!texts.some((text) => themselves.has(text))) return false;
    if (texts.some((text, offset) => taken(from + offset) || /^\d/.test(text))) return false;
    const inside = matches.filter((match) => match.from >= from && match.to <= to);
    // One that names nothing is the frame's.
    if (inside.length === 0) return false;
    const isName = (at: number) => inside.some((match) => at >= match.from && at < match.to);
    if (!texts.every((text, offset) => isName(from + offset) || isPersonal(text))) return false;
    const personal = tellsOfAsker(texts);
    return inside.every((match) => {
      const origin = tokens.slice(match.from, match.to).every(({ text }) => nationalAdjectives.has(text));
      if (origin) return personal;
      if (texts.slice(match.from - from, match.to - from).every((text) => askers.has(text) || kin.has(text)))
        return personal;
      const kinds = match.senses.map(({ kind }) => kind);
      const foreign = match.senses.some(({ id }) => subjects.get(id)?.in_scope === false);
      return personal && kinds.includes('place') && (!foreign || kinds.includes('claimant'));
    });
  });
  return own.length < clauses.length ? own : [];
};

/** Work of theirs that is an army's too. */
const own = words(
  'veteran officer soldier soldat officier reporter journalist journaliste historian historien historienne',
);

const isPersonal = (word: string): boolean =>
  [kin, askers, being, asking, themselves, own].some((known) => known.has(word)) ||
  isFiller(word) ||
  isChat(word) ||
  (isEveryday(word) && !isWeighty(word));

const clausesOf = (tokens: readonly Token[]): readonly Clause[] => {
  const starts = tokens.flatMap(({ gap }, at) => (at === 0 || clauseEnd.test(gap) ? [at] : []));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? tokens.length }));
};

/** "I am a teacher in Seoul", "my brother is in Kursk", "teacher ask me"; never "I am told by Kyiv". */
const tellsOfAsker = (texts: readonly string[]): boolean => {
  const at = texts.findIndex((text) => openings.has(text));
  const next = texts[at + 1] ?? '';
  if (at > -1 && at < 2 && (being.has(next) || kin.has(next))) return true;
  const askedBy = texts.findIndex((text) => asking.has(text));
  return askedBy > -1 && texts.some((text) => kin.has(text));
};
