/** Whose soldiers, or whose losses: "South Korean dead", "losses of the Ukrainian army", "Kim's guys". */
import type { Token } from '../words/fold.ts';
import { nationalAdjectives, soldierWords, words } from '../words/words.ts';
import { articles, auxiliaries, ownerCues, told } from './role-words.ts';

/** Tokens [from, to) of a name. */
type Named = { readonly from: number; readonly to: number };

/**
 * Whether soldiers or losses belong to a name, which then says nothing of them; `lost` tells where losses are
 * named. A count is its teller's: "the South Korean casualty estimate".
 */
export const isOwner = (name: Named, tokens: readonly Token[], lost: (at: number) => boolean): boolean => {
  const text = (at: number) => tokens[at]?.text ?? '';
  const soldiers = (at: number) => soldierWords.has(text(at));
  const army = tokens.slice(name.from, name.to).some((token) => soldierWords.has(token.text));
  let end = text(name.to) === 's' ? name.to + 1 : name.to;
  const possessive = end > name.to;
  while (lost(end)) end += 1;
  const counted = end > name.to + (possessive ? 1 : 0);
  if (told.has(text(soldiers(end) ? end + 1 : end))) return false;
  if (possessive && soldiers(end)) return true;
  let of = name.from - 1;
  while (of > name.from - 3 && articles.has(text(of)) && !ownerCues.has(text(of))) of -= 1;
  if (ownerCues.has(text(of)) && (soldiers(of - 1) || (army && lost(of - 1)))) return true;
  if (army) return soldiers(name.to - 1) && counted;
  const before = lost(name.from - 1) && !told.has(text(name.from - 1));
  return (
    isBareAdjective(tokens.slice(name.from, name.to)) &&
    (counted || before || (soldiers(end) && lost(end + 1)))
  );
};

/** "South Korean", « sud-coréens »; never « l’état-major sud-coréen ». */
export const isBareAdjective = (name: readonly Token[]): boolean =>
  name.every(({ text }) => nationalAdjectives.has(text) || compass.has(text)) &&
  nationalAdjectives.has(name.at(-1)?.text ?? '');

const compass = words('north south nord sud');

const counting = words('how many much combien what which quel quelle quels quelles');

/**
 * "Kyiv deployed", « Kiev : déployés »: a name that heads a line, where a sentence would ask what it did ("did Kyiv
 * deploy", "Kyiv sent its troops").
 */
export const headsLine = (name: Named, tokens: readonly Token[]): boolean => {
  if (isBareAdjective(tokens.slice(name.from, name.to))) return false;
  const before = tokens.slice(0, name.from).map(({ text }) => text);
  if (before.some((text) => auxiliaries.has(text) || counting.has(text))) return false;
  if (auxiliaries.has(tokens[name.to]?.text ?? '')) return false;
  return !tokens.some(({ text }) => soldierWords.has(text));
};
