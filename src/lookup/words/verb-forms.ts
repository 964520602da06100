/**
 * Finite forms of verbs and the forms under which names and summaries have them: « envoyait » → envoyer, envoye;
 * « maîtrisaient » → maitriser; handling → handle. Folded.
 */
import { isCommonWord } from './common-words.ts';
import { words } from './words.ts';

/** Endings that verbs alone have; a noun that ends so, « souhait », leaves no verb that anybody knows. */
const verbal = /(?:eraient|erait|eront|aient|ait|erent)$/;

/** Endings that nouns have too: « munitions », « prisons », "president". */
const shared = /(?:ent|ons|iez|ez)$/;

/** Infinitives, then the participle and the present, that a French finite form may come from; none where it is none. */
export const frenchBases = (word: string): readonly string[] => {
  // « Enverrait » is built on a stem of its own.
  if (/^enverr(?:ait|aient|ont|a)$/.test(word)) return ['envoyer'];
  const noun = isCommonWord(word) || isCommonWord(word.replace(/s$/, ''));
  const ending = verbal.test(word) || noun ? verbal : shared;
  const bare = word.replace(ending, '');
  if (bare === word || bare.length < 3) return [];
  const own = ['er', 'ir', ...(bare.endsWith('r') ? [] : ['re']), 'e', 'ent'].map((end) => `${bare}${end}`);
  // « Employait », « emploient ».
  if (bare.endsWith('y')) own.push(bare.replace(/y$/, 'ient'));
  // « Échangeait », « finissait ».
  return /ge$|iss$/.test(bare) ? [bare.replace(/(?<=g)e$|ss$/, /e$/.test(bare) ? 'er' : 'r'), ...own] : own;
};

/** The everyday words that an English form may come from: handling, ordered, tries. */
export const englishBases = (word: string): readonly string[] => {
  const bare = word.replace(/(?:ing|ed|es|(?<!s)s)$/, '');
  if (bare === word || bare.length < 3) return [];
  return [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1'), bare.replace(/i$/, 'y')].filter(isCommonWord);
};

/** What either language puts behind a verb. */
const endings = /(?:ies|ied|ing|ed|es|s|d|aient|eraient|erait|ait|ais|ent|ons|ez|ant|ees|ee|er|e|r)$/;

/** A word without such an ending: citing, quoted, causait → cit, quot, caus; null where too little or all is left. */
export const bareVerb = (word: string): string | null => {
  const bare = word.replace(endings, '');
  return bare === word || bare.length < 3 ? null : bare;
};

/** Verbs that help another, or say no more than "is" or "asked": « devait », « se trouvaient », « s’élèvent ». */
const lightStems = words(
  `dev doiv pouv peuv pourr voul veul voudr devr sav trouv retrouv elev rest demeur commenc continu paraiss sembl all ven
  ten fais mett situ interroge interrog questionn demand`,
);

/** Whether a folded word is a finite form of such a verb. */
export const isLightVerb = (word: string): boolean => {
  const bare = word.replace(/(?:eraient|erait|eront|aient|ait|erent|ent)$/, '');
  return bare !== word && lightStems.has(bare);
};
