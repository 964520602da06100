/** The answers that show claims. */
import type { Claim } from '../dataset/dataset.ts';
import type { Found, Nothing, Understood } from './answer.ts';
import { otherFigures, type Search, select } from './claims/find.ts';
import { spanOf } from './claims/span.ts';
import type { Index } from './index/search-index.ts';

/** Other measures that stand under "do not add". */
const othersAtMost = 6;
/** Current claims among which they are looked for. */
const lookedAt = 40;

/** What was asked, and beside it what must not be mistaken for it. The search is known to hold. */
export const foundAnswer = (index: Index, understood: Understood, search: Search): Found | Nothing => {
  const { claims, earlier, more } = select(index, search);
  const latest = understood.facets.some((facet) => facet.kind === 'time' && facet.mode === 'latest');
  const shown = latest ? latestEach(claims) : claims;
  const [best, ...rest] = shown;
  if (best === undefined) {
    return {
      kind: 'nothing',
      understood,
      reason: { kind: 'no-claim', facets: understood.facets },
      nearest: [],
    };
  }
  const numbered = understood.facets.some((facet) => facet.kind === 'figure');
  return {
    kind: 'found',
    understood,
    claims: [best, ...rest],
    earlier: numbered ? [] : earlier,
    span: numbered ? null : spanOf(shown),
    otherMeasures: otherMeasures(index, search),
    more: more + (claims.length - shown.length),
  };
};

/** No question: the latest of each claimant, one claim a measure, events and stances one each. */
export const overviewAnswer = (index: Index, understood: Understood): Found | Nothing => {
  const { claims, earlier, more } = select(index, { topic: understood.topic, facets: [] });
  const shown = latestEach(claims);
  const [best, ...rest] = shown;
  if (best === undefined)
    return { kind: 'nothing', understood, reason: { kind: 'no-claim', facets: [] }, nearest: [] };
  return {
    kind: 'found',
    understood,
    claims: [best, ...rest],
    earlier,
    span: spanOf(shown),
    otherMeasures: [],
    more: more + claims.length - shown.length,
  };
};

/** The first claim of each claimant, measure and subject; one event and one stance a claimant. */
const latestEach = (claims: readonly Claim[]): readonly Claim[] => {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const group = `${claim.claimant} ${claim.measure ?? claim.kind} ${claim.measure === null ? '' : claim.subject}`;
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  });
};

/** The current figures of other measures that the rest of the question fits too. */
const otherMeasures = (index: Index, search: Search): readonly Claim[] => {
  const asked = new Set(search.facets.flatMap((facet) => (facet.kind === 'measure' ? [facet.id] : [])));
  if (asked.size === 0) return [];
  const rest = search.facets.filter(
    (facet) =>
      facet.kind !== 'measure' && facet.kind !== 'figure' && facet.kind !== 'word' && facet.kind !== 'theme',
  );
  const bounds = { looked: lookedAt, most: othersAtMost };
  return otherFigures(index, { ...search, facets: rest }, asked, bounds);
};
