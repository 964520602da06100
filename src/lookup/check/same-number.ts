/** The claims that carry the number of a message's figure. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Figure } from '../../dataset/schema.ts';
import { amounts } from '../index/keys.ts';
import { noRanks } from '../index/postings.ts';
import type { Index } from '../index/search-index.ts';

/** Every figure claim with this number, newest first. */
export const figureClaims = (index: Index, figure: Figure): readonly Claim[] => {
  const ranks =
    figure.relation === 'order'
      ? (index.postings.get('kind:figure') ?? noRanks).list
      : ranksOf(index, figure);
  return [...ranks]
    .sort((a, b) => a - b)
    .flatMap((rank) => index.dataset.claims[rank] ?? [])
    .filter((claim) => claim.figure !== null && isSameNumber(figure, claim.figure));
};

const ranksOf = (index: Index, figure: Figure): ReadonlySet<number> =>
  new Set(amounts(figure).flatMap((value) => [...(index.postings.get(`figure:${value}`) ?? noRanks).list]));

const magnitude = { tens: 10, hundreds: 100, thousands: 1000, 'tens-of-thousands': 10_000 } as const;

/** Whether a message's figure names the number of a claim. */
export const isSameNumber = (said: Figure, held: Figure): boolean => {
  if (said.relation === 'order') {
    if (held.relation === 'order') return held.order === said.order;
    const [low = 0, high = low] = amounts(held);
    const least = magnitude[said.order];
    return low >= 2 * least && high < 10 * least;
  }
  if (held.relation === 'order') return false;
  if (said.relation === 'between')
    return held.relation === 'between' && said.low === held.low && said.high === held.high;
  if (held.relation === 'between') {
    const above = said.relation === 'more-than' || said.relation === 'at-least';
    const below = said.relation === 'at-most' || said.relation === 'less-than' || said.relation === 'nearly';
    return (above && said.value === held.low) || (below && said.value === held.high);
  }
  return said.value === held.value;
};
