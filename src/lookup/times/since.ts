/** "Had not been in combat since mid-January": from when on an event describes what was so. */
import type { Claim } from '../../dataset/dataset.ts';
import { tokenise } from '../words/fold.ts';
import { timesIn } from './times.ts';

/** Sentences of claims are short; one that is longer is read up to here. */
const sentenceLimit = 1000;

/** The ISO day since which a claim's own sentence tells of something; null for figures, which have periods. */
export const sinceDay = (claim: Claim): string | null => {
  if (claim.kind === 'figure' || !/\bsince\b/.test(claim.summary.en)) return null;
  const { tokens } = tokenise(claim.summary.en, sentenceLimit);
  const since = timesIn(tokens, claim.asOf).find(({ mode, to }) => mode === 'during' && to === null);
  return since?.from ?? null;
};
