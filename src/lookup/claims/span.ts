/** How far the figures of one measure lie apart: its lowest and its highest, each with its own claim. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Span } from '../answer.ts';
import { amounts } from '../index/keys.ts';

/** One measure's lowest and highest among claims of different claimants; null where there are not two. */
export const spanOf = (claims: readonly Claim[]): Span | null => {
  const lead = claims.find((claim) => claim.figure !== null && claim.figure.relation !== 'order');
  if (lead === undefined || lead.measure === null) return null;
  let [lowest, highest] = [lead, lead];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const heard = new Set<string>();
  for (const claim of claims) {
    const alike =
      claim.measure === lead.measure && claim.subject === lead.subject && claim.counting === lead.counting;
    if (!alike || claim.figure === null || heard.has(claim.claimant)) continue;
    const values = amounts(claim.figure);
    if (values.length === 0) continue;
    heard.add(claim.claimant);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (low < least) [least, lowest] = [low, claim];
    if (high > most) [most, highest] = [high, claim];
  }
  return least === most || lowest.id === highest.id ? null : { measure: lead.measure, lowest, highest };
};
