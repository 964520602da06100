/** How the figures of one measure moved: every one of them, the oldest first. */
import type { Nothing, Timeline, Unsure } from './answer.ts';
import { count, countedAtMost, some } from './claims/find.ts';
import type { Index } from './index/search-index.ts';
import { type MeasureQuestion, readMeasure } from './measure-question.ts';
import { searchAgain } from './question/sides.ts';

/** The newest so many; earlier ones are counted. */
const shownAtMost = 40;

export const timelineOf = (
  index: Index,
  question: Omit<MeasureQuestion, 'command'>,
): Timeline | Unsure | Nothing => {
  const read = readMeasure(index, { ...question, command: 'timeline' });
  if (read.kind !== 'measure') return read;
  const { understood, measure, subject, facets } = read;
  const search = searchAgain(index, null, facets);
  const newest = some(index, search, shownAtMost).filter((claim) => claim.measure === measure);
  const [first, ...rest] = newest.toReversed();
  if (first === undefined)
    return { kind: 'nothing', understood, reason: { kind: 'no-claim', facets }, nearest: [] };
  const all = count(index, search, countedAtMost);
  return {
    kind: 'timeline',
    understood,
    measure,
    subject,
    claims: [first, ...rest],
    more: Math.max(0, all - newest.length),
  };
};
