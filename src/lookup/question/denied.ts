/** What a denial in a question denies: "not in combat", "no one was killed", « ne remercie pas », "not the NIS". */
import type { PhraseMatch } from '../names/phrases.ts';
import { inflectedKey, type Sense } from '../names/vocabulary.ts';
import { words } from '../words/words.ts';
import { type Denial, denialAt } from './denials.ts';
import { between, type Naming, nameFrom, type Turning } from './naming.ts';

/** Before a name that speaks: "not according to Kyiv"; after a word of place: "elsewhere than in Kursk". */
const leading = words('according by per selon apres qu que than');
/** Of a place alone: "outside Kursk", where "outside help" denies nothing. */
const apart = words('outside elsewhere hors dehors ailleurs');
/** What is denied as a verb is, in English, said by the word after it: "never called them heroes". */
const asNouns = words('no none nobody without sans aucun aucune nul nulle pas jamais plus ni');
/** « Pas vrai ? », « pas mal » ask and praise. */
const talk = words('vrai mal bete idiot grave');

/** What the denial that begins at a token makes of a name; null where none begins, or where it is mere talk. */
export const deniedAt = (naming: Naming, at: number): Turning | null => {
  const denial = denialAt(naming, at);
  if (denial === null) return null;
  const verb = !asNouns.has(denial.word) && !apart.has(denial.word);
  const match =
    nameFrom(naming, denial.to, leading, verb) ?? nameBefore(naming, denial) ?? nameWith(naming, denial);
  if (match === null || (apart.has(denial.word) && !match.senses.some(({ kind }) => kind === 'place')))
    return null;
  const senses = match.from === denial.from ? match.senses : otherSide(naming, denial, match);
  if (senses !== null) return { reading: { ...match, senses }, turn: denial, match };
  return isContrast(naming, match)
    ? { reading: null, turn: denial, match }
    : { reading: 'strange', turn: denial };
};

/** "Not been fighting": a word that is a name only together with what denies it. */
const nameWith = ({ vocabulary, tokens }: Naming, { from, to, word }: Denial): PhraseMatch | null => {
  for (let at = to; at < to + 3; at += 1) {
    const text = tokens[at]?.text ?? '';
    const senses = vocabulary.exact.get(`${word} ${text}`);
    if (senses !== undefined) return { senses, from, to: at + 1 };
    if (!between.has(text)) return null;
  }
  return null;
};

/** « Poutine ne remercie pas Kim », « remercie pas »: in French the verb stands first. */
const nameBefore = ({ tokens, matches }: Naming, { from, to, since, word }: Denial): PhraseMatch | null => {
  if (!/^(pas|jamais|plus)$/.test(word) || talk.has(tokens[to]?.text ?? '')) return null;
  const start = since ?? from - 1;
  const before = matches.filter((match) => match.to > start && match.to <= from);
  const kinds = since === null ? ['theme'] : ['theme', 'measure'];
  return before.findLast(({ senses }) => senses.some(({ kind }) => kinds.includes(kind))) ?? null;
};

/** "They are not easy targets" does turn what such a theme tells. */
const being = words(
  'is are was were be been isn aren wasn weren isnt arent wasnt werent est sont etait etaient',
);

/** The name of the other side, where the data has one: "not" and "in combat", "never" and "admitted". */
const otherSide = (
  { vocabulary, tokens }: Naming,
  { word, from: denied }: Denial,
  { from, to, senses }: PhraseMatch,
): readonly Sense[] | null => {
  const phrase = [word, ...tokens.slice(from, to).map(({ text }) => text)];
  const own = vocabulary.exact.get(phrase.join(' ')) ?? vocabulary.inflected.get(inflectedKey(phrase));
  if (own !== undefined) return own;
  const themes = senses.filter(({ kind }) => kind === 'theme');
  const other = themes.flatMap(({ id }) => vocabulary.turned.denied.get(id) ?? []);
  if (other.length > 0) return other;
  // "Never denied", "can't understand orders": such a theme tells of what was not done, however it is said.
  const states = being.has(tokens[denied]?.text ?? '') || being.has(tokens[denied - 1]?.text ?? '');
  return !states && themes.some(({ id }) => vocabulary.turned.lacking.has(id)) ? senses : null;
};

/** "Wounded, not killed": the other half of one count, asked beside the one that is denied, leaves it out by itself. */
const isContrast = ({ matches, measures }: Naming, denied: PhraseMatch): boolean => {
  const counted = (match: PhraseMatch) => match.senses.find(({ kind }) => kind === 'measure')?.id;
  const whole = measures.get(counted(denied) ?? '')?.part_of;
  return (
    whole !== undefined &&
    matches.some((match) => {
      const other = counted(match) ?? '';
      return other !== counted(denied) && measures.get(other)?.part_of === whole;
    })
  );
};
