/** What to say where there is no claim: which part fails, and the nearest claims that there are. */
import type { Claim } from '../dataset/dataset.ts';
import type { Topic } from '../dataset/schema.ts';
import type { Facet, NothingReason } from './answer.ts';
import { first, holds, type Search, select, some } from './claims/find.ts';
import { overviewAnswer } from './found.ts';
import { amounts } from './index/keys.ts';
import type { Index } from './index/search-index.ts';
import { dayNumber } from './times/days.ts';

/** A miss shows a few ways on, not a list. */
const nearestAtMost = 5;

/** The newest claims of a topic, one a claimant and measure. */
export const newestOf = (index: Index, topic: Topic | null): readonly Claim[] => {
  const overview = overviewAnswer(index, {
    topic,
    query: '',
    facets: [],
    guesses: [],
    ignored: [],
    passedOver: [],
  });
  return overview.kind === 'found' ? overview.claims.slice(0, nearestAtMost) : [];
};

/** How readily a facet is given up to find the nearest claims; what is counted, and of whom, goes last. */
const dispensable = ['word', 'place', 'time', 'theme', 'figure', 'measure', 'claimant', 'subject'] as const;

/** The claims that have all facets but one, two for each that is given up; failing that all but two, and so on. */
export const nearestTo = (index: Index, search: Search): readonly Claim[] => {
  const found = new Map<string, Claim>();
  const add = (claims: readonly Claim[], most: number) => {
    for (const claim of claims.slice(0, most)) if (found.size < nearestAtMost) found.set(claim.id, claim);
  };
  const without = (dropped: readonly Facet[]) =>
    select(index, { ...search, facets: search.facets.filter((facet) => !dropped.includes(facet)) }).claims;
  const order = [...search.facets].sort((a, b) => dispensable.indexOf(a.kind) - dispensable.indexOf(b.kind));
  add(nearestNumbers(index, search), 2);
  for (const dropped of order) add(order.length > 1 ? without([dropped]) : [], 2);
  for (let given = 2; given < order.length && found.size === 0; given += 1)
    add(without(order.slice(0, given)), nearestAtMost);
  if (found.size === 0) add(newestOf(index, search.topic), nearestAtMost);
  return [...found.values()];
};

/** For a number that none carries: the claims that fit otherwise, by how far their number lies from it. */
const nearestNumbers = (index: Index, search: Search): readonly Claim[] => {
  const asked = search.facets.find((facet) => facet.kind === 'figure');
  const wanted = asked?.kind === 'figure' ? amounts(asked.figure)[0] : undefined;
  if (wanted === undefined) return [];
  const rest = search.facets.filter((facet) => facet !== asked);
  const far = (claim: Claim) =>
    Math.min(
      ...(claim.figure === null ? [] : amounts(claim.figure)).map((value) => Math.abs(value - wanted)),
      Number.MAX_VALUE,
    );
  return some(index, { ...search, facets: rest }, 200)
    .filter((claim) => claim.figure !== null)
    .map((claim) => ({ claim, off: far(claim) }))
    .sort((a, b) => a.off - b.off || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, 3)
    .map(({ claim }) => claim);
};

/** The fewest facets that no claim has together: "no claim by Russia on killed". */
export const whatFails = (index: Index, search: Search): readonly Facet[] => {
  const { facets } = search;
  const fails = (these: readonly Facet[]) => !holds(index, { topic: null, facets: these });
  const one = facets.find((facet) => fails([facet]));
  if (one !== undefined) return [one];
  for (const [at, facet] of facets.entries()) {
    const other = facets.slice(at + 1).find((candidate) => fails([facet, candidate]));
    if (other !== undefined) return [facet, other];
  }
  return facets;
};

/** The nearest claims before and after a time in which there is none; null where time is not what fails. */
export const nearestThen = (
  index: Index,
  search: Search,
  time: Facet,
): { readonly reason: NothingReason; readonly nearest: readonly Claim[] } | null => {
  if (time.kind !== 'time') return null;
  const rest = search.facets.filter((facet) => facet !== time);
  if (!holds(index, { ...search, facets: rest })) return null;
  const bound = (from: string | null, to: string | null): Facet => ({ ...time, mode: 'during', from, to });
  const start = time.mode === 'stated-by' ? time.to : time.from;
  const before =
    time.mode === 'stated-by' || start === null
      ? null
      : first(index, { ...search, facets: [...rest, bound(null, start)] });
  const after = time.to === null ? null : oldestAfter(index, { ...search, facets: rest }, time.to);
  const nearest = [before, after].filter((claim) => claim !== null);
  return {
    reason: { kind: 'no-claim-then', facet: time, before, after },
    nearest: nearest.length > 0 ? nearest : nearestTo(index, { ...search, facets: rest }),
  };
};

/** The oldest claim that describes a time after a day. */
const oldestAfter = (index: Index, search: Search, day: string): Claim | null => {
  const bound = dayNumber(day);
  const later = some(index, search, 500).filter((claim) => {
    const rank = index.rankOf.get(claim.id) ?? 0;
    return (index.days.statedFirst[rank] ?? 0) > bound;
  });
  return later[later.length - 1] ?? null;
};
