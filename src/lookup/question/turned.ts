/**
 * Little words that turn or divide what is counted: "not killed", "killed per day". No claim speaks of either, so
 * they are named as not understood instead of being passed over like other little words.
 */
import type { Token } from '../words/fold.ts';

export type Turn = { readonly from: number; readonly to: number };

const negations = new Set('not never without pas jamais sans'.split(' '));
/** Before a "t": weren't, haven't; without the apostrophe, one word. */
const negated = new Set('was were is are has have had did do does'.split(' ').map((verb) => `${verb}n`));
/** May stand between the negation and what it denies: "n'ont pas encore été tués". */
const between = new Set('been be being yet ever actually really ete encore vraiment get got even'.split(' '));

const each = new Set('per par a each every chaque'.split(' '));
const spans = new Set('day week month year hour jour semaine mois an heure'.split(' '));
const rates = new Set(
  'daily weekly monthly yearly hourly quotidien quotidiens quotidienne quotidiennes'.split(' '),
);

/** Where `tokens` deny a measure or ask for a rate; `measured` says whether a measure stands at a token. */
export const turnsIn = (
  tokens: readonly Token[],
  measured: (at: number) => boolean,
  used: (at: number) => boolean,
): readonly Turn[] =>
  tokens.flatMap((token, at): readonly Turn[] => {
    if (used(at)) return [];
    const next = tokens[at + 1];
    if (rates.has(token.text)) return [{ from: at, to: at + 1 }];
    if (each.has(token.text) && !used(at + 1) && spans.has(next?.text ?? ''))
      return [{ from: at, to: at + 2 }];
    const end = negationEnd(tokens, at);
    if (end === null) return [];
    let then = end;
    while (then < end + 3 && between.has(tokens[then]?.text ?? '')) then += 1;
    return measured(then) ? [{ from: at, to: end }] : [];
  });

/** Where a negation that begins at `at` ends; null when none does. */
const negationEnd = (tokens: readonly Token[], at: number): number | null => {
  const text = tokens[at]?.text ?? '';
  if (negations.has(text) || (text.endsWith('nt') && negated.has(text.slice(0, -1)))) return at + 1;
  return negated.has(text) && tokens[at + 1]?.text === 't' ? at + 2 : null;
};
