/** Counts of what somebody did or was with others, or of people whom nothing makes soldiers: no claim is of them. */
import type { FigureSpan } from '../numbers/numbers.ts';
import { type Measured, sending } from './measure-names.ts';
import type { Noun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { words } from './words.ts';

const speakers = words('i we je j on nous my our mon notre');
const deeds = words(
  `got get have had made make did do did scored score racked dropped were was wrote took paid spent lost won need want bought
  fait faisons ai eu avons avions etions etait sommes paye perdu gagne marque ecrit pris veux vu`,
);
/** What soldiers do at home. */
const peaceful = words(
  `paraded parade marched sang sing danced dance saluted graduated celebrated applauded cheered bowed wept voted defilent defile
  chantent chante dansent applaudissent saluent pleurent`,
);
/** What one man is worth, weighs or carries. */
const worth = words(
  `weighs weigh earns earn costs cost gets get carries carry receives worth paid touche touchent gagne gagnent coute coutent
  pese pesent recoit recoivent vaut valent`,
);
const folk = words('people persons folks personnes gens ppl humans humains');

/** "We were 600", "I got 4,000 kills": right before the number, whoever speaks did it. */
export const isOwnDoing = (
  { tokens, layout }: Reading,
  { from, to }: FigureSpan,
  measure: Measured | null,
): boolean => {
  const kills = tokens[measure?.name?.from ?? -1]?.text === 'kills';
  // "300 kills with the AK": what one does them with is no army's.
  if (kills && /^(?:with|avec)$/.test(tokens[to + 1]?.text ?? '')) return true;
  if (measure === null && worth.has(tokens[from - 1]?.text ?? '')) return true;
  if ((measure !== null && !kills) || !deeds.has(tokens[from - 1]?.text ?? '')) return false;
  const before = [-2, -3, -4].map((back) => tokens[from + back]?.text ?? '');
  const opens = layout.cut[from - 1] === 'hard' || from === 1 || /^(?:just|so|and)$/.test(before[0] ?? '');
  return before.some((text) => speakers.has(text)) || opens;
};

/** "600 people at a conference", "18,000 soldiers paraded": nobody says that they were sent, or what became of them. */
export const isUntold = (
  { tokens }: Reading,
  figure: FigureSpan,
  measure: Measured | null,
  noun: Noun,
  held: boolean,
): boolean => {
  if (measure === null || measure.name !== null || measure.id !== sending) return false;
  if (tokens.slice(figure.to, figure.to + 6).some(({ text }) => peaceful.has(text))) return true;
  if (held) return false;
  return folk.has(tokens[figure.to]?.text ?? '') || (measure.tacit && noun.unknown.length > 0);
};
