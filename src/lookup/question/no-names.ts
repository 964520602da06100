/** Words that look like names of the dataset and are none: what the asker does or is, and thanks. */
import type { Topic } from '../../dataset/schema.ts';
import type { Index } from '../index/search-index.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import { isEveryday } from '../words/common-words.ts';
import type { Token } from '../words/fold.ts';
import { isTalkVerb } from '../words/talk-words.ts';
import { isFiller, words } from '../words/words.ts';

/** Whether a match names nothing where it stands. */
export const isNoName = (
  index: Index,
  topic: Topic | null,
  tokens: readonly Token[],
  match: PhraseMatch,
): boolean =>
  match.to - match.from === 1 &&
  (isOwnDoing(index, tokens, match) || isCourtesy(index, topic, tokens[match.from]?.text ?? '', match));

const selves = words('i im ive je j');
const anyone = words('you we anyone anybody someone somebody everyone people tu vous on quelqu');
/** Between the asker and what he does. */
const between = words(
  'm am ve was have had do did will would just really still also so kinda totally suis ai etais avais vous te me',
);

/** "I'm lost", "anybody remember", « j'ai parié »: what the asker does or is, whatever else the word names. */
const isOwnDoing = (index: Index, tokens: readonly Token[], { from, senses }: PhraseMatch): boolean => {
  const text = tokens[from]?.text ?? '';
  const before = [1, 2, 3].map((back) => tokens[from - back]?.text ?? '');
  // "A friend of mine" lays none.
  if (text === 'mine' && before[0] === 'of') return true;
  // « Parié » is no form of Paris.
  const form = !index.vocabulary.exact.has(text) && isEveryday(text);
  if (!form && senses.some(({ kind }) => kind !== 'theme' && kind !== 'measure')) return false;
  if (selves.has(before.find((word) => !between.has(word)) ?? '')) return true;
  const asks = before.some((word) => selves.has(word) || anyone.has(word));
  return asks && isTalkVerb(text) && senses.every(({ kind }) => kind === 'theme');
};

/** "Thanks", « merci »: nobody's thanks are asked for but in the command that tells of them. */
const isCourtesy = (
  { dataset }: Index,
  topic: Topic | null,
  text: string,
  { senses }: PhraseMatch,
): boolean =>
  topic !== null &&
  isFiller(text) &&
  senses.every(
    ({ kind, id }) => kind === 'theme' && dataset.themes.get(id)?.topics.includes(topic) === false,
  );
