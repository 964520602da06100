/** Whether the noun of a number is understood: "600 soldiers", "600 combat deaths", and not "600 reposts". */

import type { Index } from '../index/search-index.ts';
import { couldBeNumber } from '../numbers/number-words.ts';
import type { FigureSpan } from '../numbers/numbers.ts';
import { isTopicWord, nationalAdjectives } from '../words/words.ts';
import { hasContent } from './content.ts';
import { partitives } from './deed-words.ts';
import type { Name } from './name.ts';
import { aside, manner, nounEnds, people, things } from './noun-words.ts';
import type { Reading } from './reading.ts';

/** No noun with its adjectives is read further than this. */
const longest = 6;

/**
 * Whether what follows a number is a noun that nothing here counts. Adjectives that are not known may stand before
 * a noun that is ("600 starving soldiers"); a noun that is not known makes the number one of other things, whatever
 * else the sentence names ("600 North Korean stamps", "600 posts about the dead").
 */
export const isStrangeNoun = (
  index: Index,
  reading: Reading,
  figure: FigureSpan,
  nameAt: (at: number) => Name | undefined,
): boolean => {
  const { tokens, layout } = reading;
  let [open, themed] = [false, false];
  let at = figure.to;
  while (at < figure.to + longest && at < tokens.length && isSame(reading, figure, at)) {
    const text = tokens[at]?.text ?? '';
    const name = nameAt(at);
    if (name !== undefined && isUnsaid(name) && nounEnds.has(text)) break;
    if (name !== undefined) {
      const said = name.measure !== null || (name.subject === null && !isNoun(index, reading, name));
      // "600 dead pigs": what they are comes after.
      if (said)
        return name.measure === null
          ? open
          : aside.has(tokens[name.to]?.text ?? '') && isSame(reading, figure, name.to);
      if (name.subject !== null) {
        const form = formOf(reading, name);
        if (form === 'noun') return themed;
        if (form === 'either') return open && isLower(reading, name.from);
      } else [open, themed] = [true, true];
      at = name.to;
      continue;
    }
    if (/^\d/.test(text) || couldBeNumber(text) || layout.cut[at] === 'soft') break;
    if (at === figure.to && partitives.has(text)) at += 1;
    else if (people.has(text) || isTopicWord(text, null)) return false;
    else if (nounEnds.has(text) || /^(?:of|de|d|du|des|about)$/.test(text)) break;
    else if (things.has(text)) return !(isSame(reading, figure, at + 1) && speaks(reading, at + 1, nameAt));
    else {
      open ||= hasContent(reading, at) && !manner.has(text);
      at += 1;
    }
  }
  return open;
};

/** In the figure's own sentence, and parted from it by no punctuation. */
const isSame = ({ layout, tokens }: Reading, figure: FigureSpan, at: number): boolean =>
  layout.sentence[at] === layout.sentence[figure.amount.start] &&
  layout.cut[at] !== 'hard' &&
  !/:/.test(tokens[at]?.gap ?? '');

/** "4,700 in six months": how long, and no longer what. */
const isUnsaid = ({ measure, subject }: Name): boolean => measure === null && subject === null;

/** A theme, or a common noun for those who speak: "600 analysts". */
const isNoun = (index: Index, reading: Reading, name: Name): boolean => {
  const { from, speaker, place, elsewhere, agent, telling } = name;
  if (speaker !== null) return isLower(reading, from) && isCommon(index, speaker.id);
  return !place && !elsewhere && !agent && (!telling || isLower(reading, from));
};

const isCommon = (index: Index, claimant: string | null): boolean =>
  /^\p{Ll}/u.test(index.dataset.claimants.get(claimant ?? '')?.names.en ?? '');

/** "600 claims Seoul", "600 reports the NIS": a verb, and who speaks. */
const speaks = ({ tokens }: Reading, at: number, nameAt: (at: number) => Name | undefined): boolean =>
  [at, at + 1].some((one) => {
    const name = nameAt(one);
    return name !== undefined && (one === at || /^(?:the|le|la|les|l)$/.test(tokens[at]?.text ?? ''))
      ? name.speaker !== null
      : false;
  });

/** "Koreans" is a noun, "Korean" and "NK" await one, "coréens" may be either. */
const formOf = ({ tokens }: Reading, { to }: Name): 'noun' | 'adjective' | 'either' => {
  const last = tokens[to - 1]?.text ?? '';
  if (/^(?:nk|dprk|rpdc|nork|nkorean)$/.test(last) || /isch(?:e[nr]?)?$/.test(last)) return 'adjective';
  if (/corean[oa]s?$/.test(last)) return 'either';
  if (!nationalAdjectives.has(last) || /ans$/.test(last)) return 'noun';
  return /an$/.test(last) ? 'adjective' : 'either';
};

const isLower = ({ typed, tokens }: Reading, at: number): boolean => {
  const first = typed.charAt(tokens[at]?.start ?? 0);
  return first === first.toLowerCase();
};
