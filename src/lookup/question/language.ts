/** Which language a question is asked in, and which of its words are therefore other words than they look. */
import type { PhraseMatch } from '../names/phrases.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { isWordOf } from '../words/common-words.ts';
import type { Token } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { words } from '../words/words.ts';

const telling = {
  en: words(
    'the of is are was were did do does how many much what which who when where why that this they them it and or but for with in i my you have has had been not',
  ),
  fr: words(
    'le la les des du de est sont combien que qu qui quoi quand ils elles il ce c ca cette et ou mais pour avec dans je j mon ma ont ete pas sur au aux une un en',
  ),
};

/** The language of a question; null where its little words do not tell. */
export const languageOf = (tokens: readonly Token[]): 'en' | 'fr' | null => {
  const count = (language: 'en' | 'fr') => tokens.filter(({ text }) => telling[language].has(text)).length;
  const [english, french] = [count('en'), count('fr')];
  if (Math.abs(english - french) < 2) return null;
  return english > french ? 'en' : 'fr';
};

/** The names among the matches, without the everyday words of this language that are names in another alone. */
export const inTheirLanguage = (
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
): readonly PhraseMatch[] => {
  const language = languageOf(tokens);
  if (language === null) return matches;
  return matches.filter(({ from, to }) => {
    const word = tokens[from]?.text ?? '';
    if (to - from > 1 || !isWordOf(language, word)) return true;
    return (vocabulary.onlyIn.get(stem(word)) ?? language) === language;
  });
};
