/**
 * A finite form that nothing knows is read as the form that something does: « envoyait » as "envoyer", « maîtrisaient »
 * as the word of a summary, "handling" as "handle". Verbs alone are met so, never the name of a country or a speaker.
 */
import type { Index } from '../index/search-index.ts';
import { isChat } from '../words/chat-words.ts';
import { isWeighty } from '../words/elsewhere.ts';
import { stem } from '../words/inflect.ts';
import { isLoose } from '../words/loose-words.ts';
import { englishBases, frenchBases } from '../words/verb-forms.ts';
import { isFiller } from '../words/words.ts';
import { isHarming } from './agents.ts';
import { isRoleWord } from './role-words.ts';

/** The known form of an unknown one; null where there is none, or the word itself is known. */
export const knownForm = (index: Index, word: string): string | null => {
  if (word.length < 6 || isWeighty(word) || isRoleWord(word) || isSaid(index, word)) return null;
  const bases = [...frenchBases(word), ...englishBases(word)];
  // « Tuaient » is what troops do to others, « tués » what is counted.
  if (bases.some(isHarming)) return null;
  // « Employaient », "proposing": what the name beside it does, before « employés », who work.
  const role = bases.find(isRoleWord);
  if (role !== undefined) return role;
  if (isLoose(word)) return null;
  const found = frenchBases(word).find((base) => isVerbHere(index, base));
  if (found !== undefined) return found;
  // "Training" is no train: in English only words that name nothing are met.
  return (
    englishBases(word).find((base) => isSaid(index, base) && !index.vocabulary.inflected.has(stem(base))) ??
    null
  );
};

const isSaid = ({ guesser }: Index, word: string): boolean => guesser.summaryStems.has(stem(word));

/** Whether a verb is a little word, a name of something that happens, or a word of a summary. */
const isVerbHere = (index: Index, base: string): boolean => {
  if (isFiller(base) || isChat(base)) return true;
  const senses = index.vocabulary.exact.get(base) ?? index.vocabulary.inflected.get(stem(base));
  if (senses !== undefined) return senses.every(({ kind }) => kind === 'theme' || kind === 'measure');
  return index.vocabulary.words.has(base) || isSaid(index, base);
};
