/** Names of those who did not say it: "not from the West", "no comment from Moscow", "silence de Pyongyang". */
import type { Token } from '../words/fold.ts';
import { articles, denials } from './speech-words.ts';
import { words } from './words.ts';

const leads = words('from by par selon according to per apres of');
/** What somebody who says nothing leaves out. */
const remarks = words(
  `word words comment comments confirmation response reply reaction statement answer acknowledgement admission peep figure
  figures number numbers mot commentaire commentaires reponse reaction declaration aveu communique chiffre chiffres`,
);
const silences = words('silence silent silently mutisme');

/** Whether the name that starts at a token is expressly not the one who speaks. */
export const isDenied = (tokens: readonly Token[], from: number): boolean => {
  const name = skipped(tokens, from - 1, (text) => articles.has(text) || leads.has(text));
  const text = tokens[name]?.text ?? '';
  if (denials.has(text) || silences.has(text)) return true;
  if (!remarks.has(text)) return false;
  const remark = skipped(tokens, name - 1, (word) =>
    /^(?:an?|the|single|un|une|le|la|official|other)$/.test(word),
  );
  return denials.has(tokens[remark]?.text ?? '');
};

/** The nearest token, no more than three back, that is none of such words. */
const skipped = (tokens: readonly Token[], at: number, skips: (text: string) => boolean): number => {
  let back = at;
  while (back > at - 3 && skips(tokens[back]?.text ?? '')) back -= 1;
  return back;
};
