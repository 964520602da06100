/** "Who is Kim", "où est Poutine": about the person, of whom the dataset holds only what he said. */
import type { Token } from '../words/fold.ts';
import { isKnown } from './talk-clause.ts';
import type { Slot } from './understand.ts';

const openings = [
  'who is',
  'who s',
  'who are',
  'where is',
  'where s',
  'qui est',
  'ou est',
  'c est qui',
  'qui c est',
];
const articles = new Set(['the', 'le', 'la', 'l', 'les', 'president']);

/** Where the words of such a question end; null where it asks for more than a name. `passed` is no part of it. */
export const portraitEnd = (
  tokens: readonly Token[],
  slots: readonly Slot[],
  passed: (at: number) => boolean,
): number | null => {
  const [slot, ...others] = slots;
  if (slot === undefined || others.length > 0 || slot.facets[0]?.kind !== 'claimant') return null;
  const heard = [...tokens.keys()].filter((at) => !passed(at));
  if (heard.some((at) => at >= slot.to && !isKnown(tokens[at]?.text ?? ''))) return null;
  let end = slot.from;
  while (end > 0 && articles.has(tokens[end - 1]?.text ?? '')) end -= 1;
  const asked = heard.filter((at) => at < end).map((at) => tokens[at]?.text ?? '');
  return openings.includes(asked.join(' ')) ? end : null;
};
