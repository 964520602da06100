/**
 * Whether a clause of everyday words is talk: somebody tells, asks, feels or judges in it, or it opens the question
 * without saying where, when or what of. What is asked about, who said it and what narrows the count never is.
 */
import { isChat } from '../words/chat-words.ts';
import { isTalk, isTalkNoun, isTalkVerb, somebody } from '../words/talk-words.ts';
import { isFiller } from '../words/words.ts';
import {
  adverbials,
  articles,
  askers,
  being,
  degree,
  hearing,
  judging,
  leading,
  narrowing,
  owners,
  pointing,
  weekdays,
  wheres,
} from './frame-words.ts';
import { auxiliaries } from './role-words.ts';

export type Clause = {
  /** Its words, folded. */
  readonly said: readonly string[];
  /** Whether what is asked comes after it. */
  readonly opens: boolean;
};

/** What else the question says. */
export type Around = {
  /** Whose dead, or which number, it asks for. */
  readonly whose: boolean;
  /** Whether a summary says a word too. */
  readonly told: (word: string) => boolean;
};

/** Whether a folded word has no content anywhere. */
export const isKnown = (word: string): boolean => isFiller(word) || isChat(word) || weekdays.has(word);

/** Whether a clause that names nothing, and in which no word is more than everyday, is talk. */
export const isTalkClause = ({ said, opens }: Clause, { whose, told }: Around): boolean => {
  const unknown = said.flatMap((word, at) =>
    isKnown(word) || isTalk(word) || somebody.has(word) ? [] : [{ word, at }],
  );
  // "Seriously, how many", where "seriously wounded" are counted apart.
  if (unknown.every(({ word }) => /(?:ly|ement|amment)$/.test(word))) return true;
  if (unknown.some(({ at }) => isAsked(said, at)) || said.some((word) => narrowing.has(word))) return false;
  if (judges(said) && !said.some((word) => wheres.has(word))) return true;
  const [first = '', second = ''] = said;
  if (said.length < 6 && degree.has(first) && unknown.length === 1) return true;
  // "If you don't mind" asks for no other case.
  if (/^(?:if|si)$/.test(first) && !/^(?:you|u|vous|tu|t|ca)$/.test(second)) return false;
  if (said.some((word) => isTalk(word))) {
    // Nothing else says whose dead are meant: "my cousin asks", "honest question" do not, "I saw a barn collapse" does.
    if (!whose && opens && said.length < 4 && isTalkNoun(said[said.length - 1] ?? '')) return true;
    if (!whose) return unknown.every(({ at }) => at < said.findLastIndex((word) => isTalkVerb(word)));
    return hasTeller(said) || !unknown.some(({ at }) => speaks(said, at));
  }
  if (whose && said.some((word) => askers.has(word))) return !wheres.has(first);
  if (!opens || wheres.has(first) || adverbials.has(first)) return false;
  if (unknown.some(({ word }) => told(word))) return false;
  // "My dog had puppies, how many died" would say whose.
  if (!whose) return unknown.length < 2 && !unknown.some(({ at }) => isThing(said, at));
  // "Landmines: how many died" names what is counted; "what a mess", "just woke up" do not.
  const bare = said.length < 5 && !said.some((word) => auxiliaries.has(word) || being.has(word));
  return !bare || !unknown.some(({ word }) => isPlural(word));
};

const polite =
  /^(?:if (?:it|that) (?:s|is|isn) (?:not|t)|si (?:ce|c|ca) (?:n )?(?:est|etait) pas)(?: too| much| a| trop| vous| te| de)* (?:trouble|bother|hassle|rude|impolite|secret|indiscreet|indiscret|indelicat|impoli|deplace|deranger?|demander|abuser)$/;

/** "Sorry to be morbid", « désolé d’être lourd ». */
const sorry =
  /^(?:im |i m )?(?:sorry|apologies|pardon|desolee?)(?: to be| for being| d etre)(?: so| a bit| si)? (?:morbid|grim|blunt|crude|rude|gross|pushy|annoying|pedantic|morbide|lourde?|chiante?|insistante?|penible)$/;

/** Whether a clause is "if it's not too much trouble", « si ce n’est pas indiscret »: a case of no claim. */
export const isPolite = (said: readonly string[]): boolean =>
  [polite, sorry].some((form) => form.test(said.join(' ')));

/** Whether the words before a claim open it: "my dad insists", "heard", « c'est une blague, ». */
export const opensClaim = (said: readonly string[]): boolean => hasTeller(said) || judges(said);

/** "My dad", "some dude on reddit", "I", « un pote à moi » before the verb of telling; "saw", "heard". */
const hasTeller = (said: readonly string[]): boolean =>
  hearing.has(said[0] ?? '') ||
  said.slice(0, -1).some((word, at) => {
    if (askers.has(word) || somebody.has(word)) return true;
    return owners.has(word) && at < said.length - 2;
  });

/** "The dentists say", "says the league": who said it is never passed over. */
const speaks = (said: readonly string[], at: number): boolean =>
  /^(?:the|le|la|les|l)$/.test(said[at - 1] ?? '') ||
  said.slice(at).some((word) => isTalkVerb(word) && !isTalkNoun(word));

/** "My question is about salaries", "I mean the cooks": what is asked; "from a beginner" is who asks. */
const isAsked = (said: readonly string[], at: number): boolean => {
  let before = at - 1;
  while (before > at - 3 && articles.has(said[before] ?? '')) before -= 1;
  const beginner = said[before] === 'from' && /^(?:an?|une?)$/.test(said[before + 1] ?? '');
  return leading.has(said[before] ?? '') && !beginner;
};

const isThing = (said: readonly string[], at: number): boolean =>
  isPlural(said[at] ?? '') || articles.has(said[at - 1] ?? '');

/** Whether a folded word looks like the plural of a noun. */
export const isPlural = (word: string): boolean => /[^s]s$|[aeo]ux$/.test(word);

/** "That sounds grim", "is that legit", « c'est du flan », "sounds insane". */
const judges = (said: readonly string[]): boolean =>
  said.slice(0, 4).some((word, at) => {
    const points = being.has(said[at + 1] ?? '') || being.has(said[at - 1] ?? '');
    return judging.has(word) || (pointing.has(word) && points);
  });
