/** The names of a question as they stand in a row: which of them a little word before them turns. */
import type { PhraseMatch } from '../names/phrases.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { isChat } from '../words/chat-words.ts';
import type { Token } from '../words/fold.ts';
import { soldierWords, words } from '../words/words.ts';
import { fighting, promising, supplying, using } from './role-words.ts';

/** Tokens [from, to) of what turns a name. */
export type Turn = { readonly from: number; readonly to: number };

export type Naming = {
  readonly vocabulary: Vocabulary;
  readonly measures: ReadonlyMap<string, { readonly part_of?: string | undefined }>;
  readonly tokens: readonly Token[];
  readonly matches: readonly PhraseMatch[];
  readonly matchAt: (at: number) => PhraseMatch | null;
};

/** What a little word makes of a name: another name, none at all, or nothing that the data holds. */
export type Turning =
  | { readonly reading: 'strange'; readonly turn: Turn }
  | { readonly reading: PhraseMatch | null; readonly turn: Turn; readonly match: PhraseMatch };

/** May stand between the little word and what it turns: "n'ont pas encore été tués", "no one was killed". */
export const between = words(
  `been be being is are was were have has had to get got yet ever even actually really still again any more many much single one
  of the a an those these them this in at from en au aux dans a de d du des la le les l un une ete etre encore vraiment toujours
  n ne ont avait avaient est sont counting including include included compter inclure y seen on onto into near nor ni or ou`,
);

const passed = [between, soldierWords, supplying, promising, using, fighting];

/** No name stands further from what turns it. */
const reach = 9;

/** Whether what stands between two tokens parts two clauses. */
export const endsClause = (gap: string): boolean => /[,;:!?\n()]|\.\s/.test(gap);

/** The first token of the clause in which a token stands. */
export const clauseStart = (tokens: readonly Token[], at: number): number => {
  let start = at;
  while (start > 0 && !endsClause(tokens[start]?.gap ?? '')) start -= 1;
  return start;
};

/** Whether a name is what is asked of others: what is counted, what happened, where. */
export const isAsked = ({ senses }: PhraseMatch): boolean =>
  senses.some(({ kind }) => kind === 'measure' || kind === 'theme' || kind === 'place') &&
  !senses.some(({ kind }) => kind === 'claimant');

/**
 * The first name from a token on that says what is asked, past names of people, soldiers and words that add nothing
 * (`also` among them, and with `verb` one word of talk); where there is none, the people right there.
 */
export const nameFrom = (
  { tokens, matchAt }: Naming,
  from: number,
  also: ReadonlySet<string>,
  verb = false,
): PhraseMatch | null => {
  let people: PhraseMatch | null = null;
  let verbs = verb ? 1 : 0;
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const { text, gap } = tokens[at] ?? { text: '', gap: '' };
    if (endsClause(gap)) break;
    const match = matchAt(at);
    if (match !== null) {
      if (isAsked(match)) return match;
      people ??= match;
      at = match.to - 1;
    } else if (!passed.some((known) => known.has(text)) && !also.has(text)) {
      if (verbs === 0 || !isChat(text)) break;
      verbs -= 1;
    }
  }
  return people;
};
