/** "Before the treaty", "après la reconquête": an event of the dataset as a date. */
import { firstDay, lastDay } from '../../dataset/dates.ts';
import type { Index } from '../index/search-index.ts';
import { exactMatches } from '../names/phrases.ts';
import { boundedBy, cueBefore, type TimeSpan } from '../times/times.ts';
import type { Token } from '../words/fold.ts';

/** Only these bound by an event: "in the treaty" is about it. */
const bounding = new Set(['before', 'after', 'since']);

/**
 * The times that an event bounds. A theme's date is that of its earliest claim, for what came before it, and
 * of its latest for what came after: nothing shown as "before the treaty" is later than any of its steps.
 */
export const eventTimes = (
  index: Index,
  tokens: readonly Token[],
  times: readonly TimeSpan[],
): readonly TimeSpan[] => {
  if (!tokens.some((token) => /^(before|after|since|prior|avant|apres|depuis)$/.test(token.text))) return [];
  const taken = (at: number) => times.some((time) => at >= time.start && at < time.end);
  const matches = exactMatches(tokens, index.vocabulary, taken);
  return matches.flatMap((match): TimeSpan[] => {
    const theme = match.senses.find((sense) => sense.kind === 'theme');
    const cue = cueBefore(tokens, match.from, 0);
    // "Cremated before the ashes were sent home": an event is no bound of itself.
    const again = matches.some((other) => other !== match && other.senses.some(({ id }) => id === theme?.id));
    if (again || theme === undefined || cue === null || !bounding.has(cue.cue) || taken(cue.start)) return [];
    const days = daysOf(index, theme.id, cue.cue === 'before');
    if (days === null) return [];
    return [{ ...boundedBy(days, cue.cue), start: cue.start, end: match.to, bareYear: false }];
  });
};

const daysOf = (index: Index, theme: string, earliest: boolean) => {
  const ranks = index.postings.get(`theme:${theme}`)?.list;
  const rank = earliest ? ranks?.[ranks.length - 1] : ranks?.[0];
  const claim = rank === undefined ? undefined : index.dataset.claims[rank];
  return claim === undefined ? null : { from: firstDay(claim.asOf), to: lastDay(claim.asOf) };
};
