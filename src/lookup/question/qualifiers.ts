/** "General info", « bilan général », "in general": a rank that only says how wide the question is. */
import type { Token } from '../words/fold.ts';
import { overviewWords, words } from '../words/words.ts';

const adjectives = words('general generale');
const wide = words(
  'info infos information informations idea question questions situation picture update news view consensus trend losses casualties idee tendance pertes',
);

/** Whether the word at a token qualifies what stands beside it, and names nothing. */
export const isQualifier = (tokens: readonly Token[], at: number): boolean => {
  if (!adjectives.has(tokens[at]?.text ?? '')) return false;
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const isWide = (word: string) => wide.has(word) || overviewWords.has(word);
  return /^(in|en)$/.test(before) || isWide(before) || isWide(after);
};
