import type { Claim } from './dataset.ts';

/**
 * How many independent voices stand behind a claim: distinct first speakers among its appearances, each on
 * the day that the claim was stated. Ten articles on one briefing are one origin.
 */
export function origins(claim: Claim): number {
  return new Set(claim.appearances.map(({ chain }) => chain[0] ?? claim.claimant)).size;
}
