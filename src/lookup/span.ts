/** How far the figures of one measure lie apart: its lowest and its highest, each with its own claim. */
import type { Claim } from '../dataset/dataset.ts';
import type { Span } from './answer.ts';
import { amounts } from './keys.ts';

/** One measure's lowest and highest among claims of different claimants; null where there are not two. */
export const spanOf = (claims: readonly Claim[]): Span | null => {
  const lead = claims.find((claim) => claim.figure !== null && claim.figure.relation !== 'order');
  if (lead === undefined || lead.measure === null) return null;
  const latest = new Map<string, Claim>();
  for (const claim of claims) {
    const alike =
      claim.measure === lead.measure && claim.subject === lead.subject && claim.counting === lead.counting;
    if (alike && valuesOf(claim).length > 0 && !latest.has(claim.claimant)) latest.set(claim.claimant, claim);
  }
  const figures = [...latest.values()];
  const lowest = figures.reduce((least, claim) => (low(claim) < low(least) ? claim : least), lead);
  const highest = figures.reduce((most, claim) => (high(claim) > high(most) ? claim : most), lead);
  return low(lowest) === high(highest) || lowest.id === highest.id
    ? null
    : { measure: lead.measure, lowest, highest };
};

const valuesOf = (claim: Claim): readonly number[] => (claim.figure === null ? [] : amounts(claim.figure));
const low = (claim: Claim): number => Math.min(...valuesOf(claim));
const high = (claim: Claim): number => Math.max(...valuesOf(claim));
