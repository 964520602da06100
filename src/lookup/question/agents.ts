/**
 * Who did what is counted: "how many has North Korea captured", "killed by North Koreans". The claims count what
 * became of the troops, never what they did to others, so such a name is no subject of a count.
 */
import type { Token } from '../words/fold.ts';

const doing = new Set(
  'kill kills killed wound wounded injure injured capture captures captured tue tues tuent tuait tuaient blesse blesses blessait blessaient capturent capturait capturaient'.split(
    ' ',
  ),
);
const asks = new Set('did does do can could will would'.split(' '));
const perfect = new Set('has have had a ont avait avaient'.split(' '));
/** Between a name and its verb: "la Corée du Nord a-t-elle déjà capturé". */
const between = new Set('t elle elles il ils on already ever deja actually really'.split(' '));

/** Whether a folded word is a form of killing, wounding or capturing somebody else. */
export const isHarming = (word: string): boolean => doing.has(word);

/** Whether the troops named by tokens [from, to) are the ones who kill, wound or capture. */
export const isAgent = (tokens: readonly Token[], from: number, to: number): boolean => {
  const text = (at: number) => tokens[at]?.text ?? '';
  let start = from;
  while (start > from - 2 && /^(the|les|la|l)$/.test(text(start - 1))) start -= 1;
  const before = text(start - 1);
  if (/^(by|par)$/.test(before)) return doing.has(text(start - 2));
  let at = perfect.has(text(to)) ? to + 1 : to;
  while (at < to + 4 && between.has(text(at))) at += 1;
  if (!doing.has(text(at))) return false;
  // "Did North Korea capture", never "did North Korea killed", which asks for its dead.
  if (asks.has(before)) return !text(at).endsWith('ed');
  return perfect.has(before) || perfect.has(text(to));
};
