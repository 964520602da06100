/** Who is counted by each figure: its own noun, then its clause, then what the message was speaking of. */
import { nationalAdjectives } from '../words/words.ts';
import { contextOf } from './context.ts';
import { wordBefore } from './cues.ts';
import type { Name } from './name.ts';
import { nounEnds } from './noun-words.ts';
import type { Noun } from './nouns.ts';
import type { Mark, Reading } from './reading.ts';
import type { Placed } from './zones.ts';

/** The name of those counted, for each placed figure; null where no name says. */
export const subjectsOf = (
  reading: Reading,
  placed: readonly Placed[],
  nouns: readonly Noun[],
  isGroup: (measure: string | null) => boolean,
): readonly (Name | null)[] => {
  const context = contextOf(reading, (name) => name.subject !== null);
  const found: (Name | null)[] = [];
  let head: Name | null = null;
  for (const [at, { which, sentence, zone }] of placed.entries()) {
    const end = reading.figures[which]?.to ?? 0;
    const noun = nouns[at]?.names.find((name) => name.subject !== null);
    // "15,000 workers in Russian factories": workers say who is counted, the adjective says where.
    const said = nouns[at]?.names.some((name) => isGroup(name.measure)) === true;
    const next = first(zone.after);
    const near =
      said && next !== null && isAdjective(reading, next) && ends(reading, end, next.from) ? null : next;
    const close = near !== null && (!ends(reading, end, near.from) || isOrigin(reading, near)) ? near : null;
    const own = noun ?? close ?? first(zone.before) ?? near ?? first(zone.beforeFar);
    const earlier = placed[at - 1];
    if (earlier?.sentence !== sentence) head = first(zone.before);
    const last = earlier?.sentence === sentence ? (found[at - 1] ?? null) : null;
    // "North Korea sent 12,000 shells and 18,000 troops": the troops are of who sent them.
    const strange =
      last?.subject?.held === false && (said || nouns[at]?.people === true) && head?.subject?.held === true;
    const joined = strange ? head : last;
    const before = context.before(sentence);
    const later = first(zone.afterFar) ?? context.after(sentence);
    found.push(own ?? joined ?? before ?? later ?? null);
  }
  return found;
};

const first = (marks: readonly Mark[]): Name | null => {
  for (const mark of marks) if (mark.kind === 'name' && mark.name.subject !== null) return mark.name;
  return null;
};

const isAdjective = ({ tokens }: Reading, name: Name): boolean =>
  nationalAdjectives.has(tokens[name.to - 1]?.text ?? '');

/** "15,000 workers from North Korea". */
const isOrigin = ({ tokens }: Reading, name: Name): boolean =>
  name.subject?.held === true && /^(?:from|of|de|du|d)$/.test(wordBefore(tokens, name.from));

/** Whether a word between two places ends the counted noun: "600 killed in …". */
const ends = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => nounEnds.has(text));
