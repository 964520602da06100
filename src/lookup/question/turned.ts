/**
 * Little words that turn or divide what is asked: "not killed", "outside Kursk", "will be killed", "killed per day".
 * Where the data names the other side itself, that is what is read; else the words are named as not understood
 * instead of being passed over like other little words.
 */
import type { PhraseMatch } from '../names/phrases.ts';
import type { Token } from '../words/fold.ts';
import { words } from '../words/words.ts';
import { deniedAt } from './denied.ts';
import { futureAt, toCome } from './future.ts';
import type { Naming, Turn } from './naming.ts';

export type Turned = {
  /** The names, each as it stands after what turns it. */
  readonly matches: readonly PhraseMatch[];
  /** What turns a name into nothing that the data holds. */
  readonly strange: readonly Turn[];
  /** What was read together with a name. */
  readonly read: readonly Turn[];
};

const each = words('per par a each every chaque');
const spans = words('day week month year hour jour semaine mois an heure');
const rates = words('daily weekly monthly yearly hourly quotidien quotidiens quotidienne quotidiennes');

/** Reads what turns the names of a question; `taken` tokens belong to something that is no name. */
export const turnNames = (
  { vocabulary, measures }: Pick<Naming, 'vocabulary' | 'measures'>,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
  taken: (at: number) => boolean,
): Turned => {
  const matchAt = (at: number) => matches.find(({ from, to }) => at >= from && at < to) ?? null;
  const naming: Naming = { vocabulary, measures, tokens, matches, matchAt };
  const turned = new Map<PhraseMatch, PhraseMatch | null>();
  const strange: Turn[] = [];
  const read: Turn[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken(at) || matchAt(at) !== null) continue;
    const rate = rateAt(tokens, at);
    if (rate !== null && !taken(rate.to - 1)) strange.push(rate);
    const turn = deniedAt(naming, at) ?? comingAt(naming, at);
    if (turn === null) continue;
    if (turn.reading === 'strange') strange.push(turn.turn);
    else {
      read.push(turn.turn);
      turned.set(turn.match, turn.reading);
    }
    at = turn.turn.to - 1;
  }
  for (const match of matches) if (!turned.has(match)) turned.set(match, match);
  const now = [...turned.values()].flatMap((match) => match ?? []);
  return { matches: now.sort((a, b) => a.from - b.from), strange, read };
};

const comingAt = (naming: Naming, at: number) => {
  const future = futureAt(naming.tokens, at);
  return future === null ? null : toCome(naming, future);
};

/** "Per day", "daily". */
const rateAt = (tokens: readonly Token[], at: number): Turn | null => {
  const text = tokens[at]?.text ?? '';
  if (rates.has(text)) return { from: at, to: at + 1 };
  return each.has(text) && spans.has(tokens[at + 1]?.text ?? '') ? { from: at, to: at + 2 } : null;
};
