/** Countries and peoples that the dataset does not know: theirs is whatever is counted beside them. */

import { longestCountry, type Nations, needsCapital } from '../names/nations.ts';
import type { Token } from '../words/fold.ts';
import { isParty, isPlaceCue, speaksAfter, speaksBefore } from './cues.ts';
import { blank, type Name } from './name.ts';

/** Their names among the tokens; `taken` tokens are names or dates already. */
export const foreignersIn = (
  nations: Nations,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  typed: string,
): readonly Name[] => {
  const found: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = taken(at) ? at : countryEnd(nations, tokens, at, taken, typed);
    if (to > at) found.push(countryAt(tokens, at, to));
    else if (!taken(at) && nations.peoples.has(tokens[at]?.text ?? ''))
      found.push({ ...blank, from: at, to: at + 1, subject: other });
    at = Math.max(at + 1, to);
  }
  return found;
};

const other = { id: null, held: false } as const;

const countryEnd = (
  { countries, openers }: Nations,
  tokens: readonly Token[],
  at: number,
  taken: (at: number) => boolean,
  typed: string,
): number => {
  if (!openers.has(tokens[at]?.text ?? '')) return at;
  for (let size = longestCountry; size > 0; size -= 1) {
    const run = tokens.slice(at, at + size);
    const name = run.map(({ text }) => text).join(' ');
    if (run.length < size || !countries.has(name) || run.some((_, offset) => taken(at + offset))) continue;
    if (needsCapital(name) && !/^\p{Lu}/u.test(typed.slice(tokens[at]?.start, tokens[at]?.end))) continue;
    return at + size;
  }
  return at;
};

/** "In Germany" is where, "Germany says" who speaks; what Germany has or does is its own. */
const countryAt = (tokens: readonly Token[], from: number, to: number): Name => {
  const name = { ...blank, from, to };
  if (speaksBefore(tokens, from) || speaksAfter(tokens, to)) return { ...name, speaker: { id: null } };
  if (isPlaceCue(tokens, from)) return { ...name, elsewhere: true };
  return isParty(tokens, from) ? name : { ...name, subject: other };
};
