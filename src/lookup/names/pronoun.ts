/** "Tell us how many", beside "us killed": whether `us` means the askers or, typed in haste, the United States. */
import type { Token } from '../words/fold.ts';
import { words } from '../words/words.ts';

/** What is done to those who ask: the pronoun stands right after it. */
const givingTo = words(
  `give gives gave given giving tell tells told telling show shows showed shown showing let lets letting help helps helped
  helping ask asks asked asking send bring brings brought teach taught remind reminds reminded inform informs informed
  update updates updated updating enlighten owe owes owed cost costs make makes made keep keeps kept get gets got
  join follow spare trust believe forgive excuse allow allows allowed lead leads led`,
);
const before = words('for to of with on upon between among amongst like than all both');

/** Whether the `us` at a token is the pronoun: few words stand before it. */
export const isPronoun = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at - 1]?.text ?? '';
  // "According to us" is how nobody speaks of themselves.
  if (word === 'to' && tokens[at - 2]?.text === 'according') return false;
  return givingTo.has(word) || before.has(word);
};
