/** The words that deny: "not", "n't", "never", « pas », « aucun », "refused to", and "outside" of a place. */
import type { Token } from '../words/fold.ts';
import { soldierWords, words } from '../words/words.ts';
import { clauseStart, endsClause, isAsked, type Naming } from './naming.ts';

/** Tokens [from, to) that deny; `word` is how names of the data write it; `since` is where the French *ne* stands. */
export type Denial = {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly since: number | null;
};

const denying = words(
  'not never no without except sauf hormis none nobody neither cannot pas jamais sans ni aucun aucune nul nulle outside elsewhere hors dehors ailleurs didnt doesnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt',
);
/** Before a "t", or ending in "nt": weren't, havent. */
const contracted = words(
  'isn aren wasn weren haven hasn hadn don doesn didn can couldn won wouldn shouldn ain',
);
const refusing = words(
  'refuse refuses refused refusing decline declines declined fail fails failed failing forgot forgotten forget refusent refusait refuser refus oublie oublier',
);
/** What leaves a name out, by its first word: "other than the wounded". */
const excluding: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['other', [['other', 'than']]],
  ['autre', [['autre', 'que']]],
  ['autres', [['autres', 'que']]],
  ['apart', [['apart', 'from']]],
  ['aside', [['aside', 'from']]],
  ['a', [['a', 'part']]],
]);
const ne = words('ne n');
/** French words that deny after *ne* alone. */
const withNe = words('plus personne');
/** How far back *ne* may stand: « n'ont toujours pas ». */
const neReach = 6;
/** Beside one of these a contracted verb denies; in front of a sentence it only asks: "weren't 600 killed?". */
const subjects = words(
  `i you he she it we they who that which what how why when where many much those these this there none
  qui que quoi pourquoi combien comment quand`,
);
const askers = words('i im ive je j');
const pronouns = words('il elle ils elles on ce vous tu je nous t');
const asking = words('pourquoi combien comment qui quand');

/** The denial that begins at a token; null where none does, or where it only asks for a yes. */
export const denialAt = (naming: Naming, at: number): Denial | null => {
  const { tokens } = naming;
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const denial = (to: number, word: string, since: number | null = null): Denial | null =>
    isOfAsker(tokens, at) ? null : { from: at, to, word, since };
  if (contracted.has(text) && next === 't')
    return isFronted(naming, at, at + 2) ? null : denial(at + 2, 'not');
  if (refusing.has(text) && /^(to|de|d)$/.test(next)) return denial(at + 2, text);
  const exclusion = excluding
    .get(text)
    ?.find((run) => run.every((word, offset) => tokens[at + offset]?.text === word));
  if (exclusion !== undefined) return denial(at + exclusion.length, exclusion.join(' '));
  if (text === 'personne' && ne.has(next)) return denial(at + 2, 'pas');
  if (!denying.has(text) && !withNe.has(text)) return null;
  const since = neBefore(tokens, at);
  if (since === null ? withNe.has(text) : isInverted(tokens, at)) return null;
  if (text.endsWith('nt') && isFronted(naming, at, at + 1)) return null;
  return denial(at + 1, text === 'never' || text.endsWith('nt') ? 'not' : text, since);
};

/** "I don't know the losses": who asks denies only that they know. */
const isOfAsker = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - askerReach; back -= 1) {
    if (endsClause(tokens[back + 1]?.gap ?? '')) return false;
    if (askers.has(tokens[back]?.text ?? '')) return true;
  }
  return false;
};
const askerReach = 3;

/** "Weren't 600 killed", where "how many weren't" and "weren't killed" deny. */
const isFronted = ({ tokens, matchAt }: Naming, from: number, to: number): boolean => {
  const direct = matchAt(to);
  if (direct !== null && isAsked(direct)) return false;
  const start = clauseStart(tokens, from);
  return !tokens
    .slice(start, from)
    .some(
      ({ text }, offset) => subjects.has(text) || soldierWords.has(text) || matchAt(start + offset) !== null,
    );
};

/** « N'est-ce pas », « n'ont-ils pas » ask for a yes; « pourquoi n'ont-ils pas » denies. */
const isInverted = (tokens: readonly Token[], at: number): boolean => {
  const pronoun = tokens[at - 1];
  if (pronoun === undefined || !pronouns.has(pronoun.text) || !/[-‐‑–]/.test(pronoun.gap)) return false;
  return !tokens.slice(clauseStart(tokens, at), at).some(({ text }) => asking.has(text));
};

const neBefore = (tokens: readonly Token[], at: number): number | null => {
  for (let back = at - 1; back >= 0 && back > at - neReach; back -= 1) {
    if (endsClause(tokens[back + 1]?.gap ?? '')) return null;
    if (ne.has(tokens[back]?.text ?? '')) return back;
  }
  return null;
};
