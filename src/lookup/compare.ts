/** Every claimant's latest figure of one measure, and which of them can both hold. It compares, it never averages. */
import { compatible } from '../dataset/compatible.ts';
import type { Claim } from '../dataset/dataset.ts';
import type { Compared, Nothing, Unsure } from './answer.ts';
import { select } from './claims/find.ts';
import { spanOf } from './claims/span.ts';
import type { Index } from './index/search-index.ts';
import { type MeasureQuestion, readMeasure } from './measure-question.ts';
import { searchAgain } from './question/sides.ts';

/** The comparison, of what had been stated by `asOf` where that is given. */
export const compareClaims = (
  index: Index,
  question: Omit<MeasureQuestion, 'command'>,
): Compared | Unsure | Nothing => {
  const read = readMeasure(index, { ...question, command: 'compare' });
  if (read.kind !== 'measure') return read;
  const { understood, measure, subject, facets } = read;
  const selected = select(index, searchAgain(index, null, facets));
  const latest = latestOfEach(selected.claims.filter((claim) => claim.measure === measure));
  const [first, ...rest] = latest;
  if (first === undefined)
    return { kind: 'nothing', understood, reason: { kind: 'no-claim', facets }, nearest: selected.claims };
  const claims = [first, ...rest] as const;
  return {
    kind: 'compared',
    understood,
    measure,
    subject,
    claims,
    span: spanOf(claims),
    pairs: pairsOf(claims),
    more: selected.more,
  };
};

/** A claimant may have given two figures for one day: both stand, and neither is chosen. */
const latestOfEach = (claims: readonly Claim[]): readonly Claim[] => {
  const latest = new Map<string, string>();
  return claims.filter((claim) => {
    const group = `${claim.claimant} ${claim.counting}`;
    const asOf = latest.get(group) ?? claim.asOf;
    latest.set(group, asOf);
    return claim.asOf === asOf;
  });
};

/** Every two figures of different claimants that count alike; of two periods only where they are the same. */
const pairsOf = (claims: readonly Claim[]): Compared['pairs'] =>
  claims.flatMap((one, at) =>
    claims
      .slice(at + 1)
      .filter((other) => one.claimant !== other.claimant && countAlike(one, other))
      .map((other) => ({ one, other, compatible: compatible(one, other) })),
  );

const countAlike = (one: Claim, other: Claim): boolean =>
  one.counting === other.counting &&
  one.period?.from === other.period?.from &&
  one.period?.to === other.period?.to;
