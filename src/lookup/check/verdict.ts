/** How a figure of a message stands beside the claims: the strictest explanation that holds. */
import type { Claim } from '../../dataset/dataset.ts';
import { firstDay, lastDay } from '../../dataset/dates.ts';
import type { Verdict } from '../answer.ts';
import { select } from '../claims/find.ts';
import { contains, noRanks } from '../index/postings.ts';
import type { Index } from '../index/search-index.ts';
import { dayNumber } from '../times/days.ts';
import type { TimeSpan } from '../times/times.ts';
import type { Said } from './govern.ts';
import { isWithin, type Measured } from './measure-names.ts';
import { figureClaims } from './same-number.ts';
import type { Speaker } from './speakers.ts';

export type Judged = { readonly verdict: Verdict; readonly claims: readonly Claim[] };

/** No finding shows more claims than this; the commands show the rest. */
const mostClaims = 5;

/**
 * The verdict on a figure, with the claims that show it.
 *
 * - A figure of other people, places or things is not in the dataset, whatever its number.
 * - The measure must be the claim's own: killed is neither wounded nor killed-or-wounded.
 * - The number must be the claim's own, whatever its quality word: "over 600" is the number of "about 600". The
 *   end of a range is its number only as a bound: "up to 12,000" of "10,000 to 12,000". "Hundreds" is the number
 *   of every claim from 200 to 999.
 * - Troops that no word says were sent are compared by their number, and unknown where no claim has it.
 * - A figure that its claimant has replaced matches only in a message that dates itself to the figure's time, and
 *   a figure in a message dated wholly before the claim's time is another figure than the claim's.
 */
export const judge = (index: Index, said: Said): Judged => {
  if (said.elsewhere) return none;
  const { speaker } = said;
  const same = figureClaims(index, said.figure).filter((claim) => !isEarly(claim, said));
  const measure = settled(said.measure, same);
  const mine =
    measure === null ? same : same.filter((claim) => claim.measure === measure.id && !measure.some);
  const spoken = speaker === null ? mine : mine.filter((claim) => saidBy(index, claim, speaker));
  if (spoken.length > 0 && (measure !== null || said.evidence || speaker !== null))
    return onTime(index, spoken, said.time);
  if (speaker !== null && mine.length > 0) return { verdict: 'other-claimant', claims: shown(mine) };
  if (measure === null) {
    const theirs = speaker?.id == null ? [] : claimsOf(index, null, speaker.id);
    return theirs.length > 0 ? { verdict: 'other-figure', claims: shown(theirs) } : none;
  }
  const standing = claimsOf(index, measure.id, speaker?.id ?? null);
  const others = same.filter((claim) => claim.measure !== measure.id || measure.some);
  if (others.length > 0) {
    const [likeliest, ...alike] = byKinship(index, others, measure.id, speaker?.id ?? null);
    const [newest, ...older] = standing;
    const pair = [likeliest, newest].flatMap((claim) => claim ?? []);
    return { verdict: 'other-measure', claims: shown(unique([...pair, ...alike, ...older])) };
  }
  if (measure.tacit && speaker === null) return none;
  return standing.length > 0 ? { verdict: 'other-figure', claims: shown(standing) } : none;
};

/** People whom no word says were sent: the number tells whether the sentence before goes on. */
const settled = (measure: Measured | null, same: readonly Claim[]): Measured | null => {
  const lead = measure?.lead ?? null;
  const has = (id: string) => same.some((claim) => claim.measure === id);
  return measure !== null && lead !== null && !has(measure.id) && has(lead)
    ? { ...measure, id: lead, tacit: false }
    : measure;
};

const none: Judged = { verdict: 'not-in-dataset', claims: [] };

const shown = (claims: readonly Claim[]): readonly Claim[] => claims.slice(0, mostClaims);
const unique = (claims: readonly Claim[]): readonly Claim[] => [...new Set(claims)];

const saidBy = (index: Index, claim: Claim, { id, also = [] }: Speaker): boolean =>
  [id, ...also].some((one) => isBy(index, claim, one));

/** Who said it, spoke for them, or relayed it; the whole that they are part of; and the wire it was read on. */
const isBy = (index: Index, claim: Claim, speaker: string | null): boolean => {
  if (speaker === null) return false;
  const rank = index.rankOf.get(claim.id);
  const ranks = index.postings.get(`claimant:${speaker}`) ?? noRanks;
  if (rank !== undefined && contains(ranks, rank)) return true;
  // Zelensky speaks for Ukraine; the NIS does not give what "Seoul" gave.
  const person = index.dataset.claimants.get(speaker);
  if (person?.kind === 'person' && person.part_of === claim.claimant) return true;
  return claim.appearances.some(({ article }) => {
    const wire = index.dataset.articles.get(article)?.wire ?? '';
    return wire
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(speaker);
  });
};

/** The standing figures of a measure, those of the named speaker first or alone. */
const claimsOf = (index: Index, measure: string | null, speaker: string | null): readonly Claim[] => {
  const facets = [
    ...(measure === null ? [] : [{ kind: 'measure', id: measure, words: '' } as const]),
    ...(speaker === null ? [] : [{ kind: 'claimant', id: speaker, words: '' } as const]),
  ];
  const { claims } = select(index, { topic: null, facets });
  const figures = claims.filter((claim) => claim.figure !== null && claim.supersededBy === null);
  if (figures.length > 0 || speaker === null || measure === null) return figures;
  return claimsOf(index, measure, null);
};

/** Claims of the same number: the speaker's own first, then those of a wider or narrower measure, then newest. */
const byKinship = (
  index: Index,
  claims: readonly Claim[],
  measure: string,
  speaker: string | null,
): readonly Claim[] => {
  const strangeness = (claim: Claim): number => {
    const id = claim.measure ?? '';
    const kin = isWithin(index, id, measure) || isWithin(index, measure, id);
    return (isBy(index, claim, speaker) ? 0 : 2) + (kin ? 0 : 1);
  };
  const rank = (claim: Claim) => index.rankOf.get(claim.id) ?? 0;
  return [...claims].sort((a, b) => strangeness(a) - strangeness(b) || rank(a) - rank(b));
};

/** A claim that stands matches; one that was replaced matches in its own time and is outdated otherwise. */
const onTime = (index: Index, claims: readonly Claim[], time: TimeSpan | null): Judged => {
  const fit = claims.filter((claim) => claim.supersededBy === null || isOfItsTime(index, claim, time));
  if (fit.length > 0) return { verdict: 'matches', claims: shown(fit) };
  const later = claims.flatMap((claim) => laterOf(index, claim));
  return { verdict: 'outdated', claims: shown(unique([...later, ...claims])) };
};

/** The figure that stands now in a claim's place. */
const laterOf = (index: Index, claim: Claim): readonly Claim[] => {
  const seen = new Set<string>();
  let now = claim;
  while (now.supersededBy !== null && !seen.has(now.id)) {
    seen.add(now.id);
    now = index.dataset.claimById.get(now.supersededBy) ?? now;
  }
  return now === claim ? [] : [now];
};

/** Whether a message's date fits a replaced claim and not the one that replaced it. */
const isOfItsTime = (index: Index, claim: Claim, time: TimeSpan | null): boolean => {
  if (time === null || !covers(time, claim)) return false;
  const next = index.dataset.claimById.get(claim.supersededBy ?? '');
  return next === undefined || !covers(time, next);
};

const covers = ({ mode, from, to }: TimeSpan, claim: Claim): boolean => {
  if (mode === 'stated-by') return to === null || firstDay(claim.stated) <= to;
  const meets = (low: string, high: string) => (to === null || low <= to) && (from === null || high >= from);
  return (
    meets(firstDay(claim.period?.from ?? claim.asOf), lastDay(claim.period?.to ?? claim.asOf)) ||
    meets(firstDay(claim.stated), lastDay(claim.stated))
  );
};

/** Claims are dated by the day or the month; a message that is off by less than this may mean the same. */
const leeway = 31;

/** "In December 2024, 600 killed": the figure is of April 2025; nobody had given it then. */
const isEarly = (claim: Claim, { time, ownTime }: Said): boolean => {
  if (time === null || !ownTime || time.to === null) return false;
  if (time.mode !== 'stated-by' && (time.mode !== 'during' || time.from === null)) return false;
  const begins = Math.min(
    dayNumber(firstDay(claim.period?.from ?? claim.asOf)),
    dayNumber(firstDay(claim.stated)),
  );
  return dayNumber(time.to) + leeway < begins;
};
