/**
 * A chat sentence in pieces: at its punctuation, and where a clause begins without any ("my dad insists | that",
 * "ok random thought | how many", « ça dit 600 morts | c'est du flan ? »). Cutting too often does no harm: a piece
 * is only ever passed over when it shows by itself that it is talk.
 */
import type { Token } from '../words/fold.ts';
import { isTalkNoun, isTalkVerb } from '../words/talk-words.ts';
import { words } from '../words/words.ts';
import { adverbials, wheres } from './frame-words.ts';

/** Tokens [from, to). */
export type Segment = { readonly from: number; readonly to: number };

const marks = /[,:;.!?…()\n"“”«»|]|\s[-–—]+\s?|—/;
const joining = words(`but because cuz coz if whether so and or mais donc car parce si et ou puis sinon`);
/** "So many", "if any" and « ou en est-on » open nothing. */
const asking = words(
  `how what whats which who whos whose when where why combien quel quelle quels quelles qui quand comment pourquoi`,
);
const pointing = words('that this it these those');
const judging = words('sounds sound seems seem looks feels');
const owned = words('my a an our mon ma mes un une notre');
const tellers = words('my our mon ma notre');
const being = words('is was isn wasn are were s');

/** Whether a new piece begins at a token. */
const begins = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const gap = tokens[at]?.gap ?? '';
  if (marks.test(gap)) return !(/^\d/.test(text) && /^\d/.test(before));
  if (joining.has(text) || asking.has(text)) return true;
  // "Three generals sounds made up", "the losses for my essay".
  if (judging.has(text) || (/^(?:for|pour)$/.test(text) && owned.has(next))) return true;
  // "How many died my brother wants to know", never "in my".
  if (
    tellers.has(text) &&
    !/^(?:of|to|a|de|d|du)$/.test(before) &&
    !wheres.has(before) &&
    !adverbials.has(before)
  )
    return tokens.slice(at + 2, at + 5).some((one) => isTalkVerb(one.text) && !isTalkNoun(one.text));
  // "Is that legit", "it is true", « c'est du flan », « ça sort d'où ».
  if (being.has(text) && pointing.has(next)) return true;
  if (pointing.has(text) && being.has(next)) return !being.has(before);
  if (text === 'c' && /^(?:est|etait)$/.test(next)) return before !== 'est';
  return text === 'est' && next === 'ce' ? true : text === 'any' || text === 'asking';
};

/** The pieces of a question, in order; together they are all of its tokens. Linear in its length. */
export const segmentsOf = (tokens: readonly Token[]): readonly Segment[] => {
  const starts = tokens.flatMap((_, at) => (at === 0 || begins(tokens, at) ? [at] : []));
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? tokens.length }));
};
