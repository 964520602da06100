/** The days of each claim as numbers, and where in rank order those lie that touch a time. */
import type { Claim } from '../../dataset/dataset.ts';
import { firstDay, lastDay } from '../../dataset/dates.ts';
import { sinceDay } from './since.ts';

/** Day numbers of each claim, by rank: what "in January" and "by 23 December" compare. */
export type Days = {
  /** The days that the claim describes: its period, or else its `asOf`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The days within which it was stated. */
  readonly statedFirst: Int32Array;
  readonly statedLast: Int32Array;
  /** First day of `asOf`: falls with the rank, so that a time is found by halving. */
  readonly asOf: Int32Array;
  readonly reach: Reach;
};

/**
 * The days that claims touch: those that they describe and, where they are no figures, those of their statement.
 * Node 1 spans all claims, nodes 2n and 2n + 1 the halves of node n, and node `leaves` + r is rank r alone.
 */
type Reach = { readonly leaves: number; readonly from: Int32Array; readonly to: Int32Array };

/** Days since 1970, so that dates are compared as numbers. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

export const daysOf = (claims: readonly Claim[]): Days => {
  // Generated datasets repeat the same few thousand dates a million times.
  const known = new Map<string, readonly [number, number]>();
  const range = (date: string): readonly [number, number] => {
    const held = known.get(date);
    if (held !== undefined) return held;
    const days = [dayNumber(firstDay(date)), dayNumber(lastDay(date))] as const;
    known.set(date, days);
    return days;
  };
  const column = () => new Int32Array(claims.length);
  const days = {
    first: column(),
    last: column(),
    statedFirst: column(),
    statedLast: column(),
    asOf: column(),
  };
  for (const [rank, claim] of claims.entries()) {
    const { asOf, stated, period } = claim;
    const [described, told] = [range(asOf), range(stated)];
    const since = sinceDay(claim);
    const start = period === null ? described[0] : range(period.from)[0];
    days.first[rank] = since === null ? start : Math.min(start, dayNumber(since));
    days.last[rank] = period === null ? described[1] : range(period.to)[1];
    days.statedFirst[rank] = told[0];
    days.statedLast[rank] = told[1];
    days.asOf[rank] = described[0];
  }
  return { ...days, reach: reachOf(claims, days) };
};

const reachOf = (claims: readonly Claim[], days: Omit<Days, 'reach'>): Reach => {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, claims.length)));
  const from = new Int32Array(2 * leaves).fill(2 ** 31 - 1);
  const to = new Int32Array(2 * leaves).fill(-(2 ** 31));
  for (const [rank, { kind }] of claims.entries()) {
    const { first, last, statedFirst, statedLast } = days;
    const [start, end] = [first[rank] ?? 0, last[rank] ?? 0];
    from[leaves + rank] = kind === 'figure' ? start : Math.min(start, statedFirst[rank] ?? 0);
    to[leaves + rank] = kind === 'figure' ? end : Math.max(end, statedLast[rank] ?? 0);
  }
  for (let node = leaves - 1; node > 0; node -= 1) {
    from[node] = Math.min(from[2 * node] ?? 0, from[2 * node + 1] ?? 0);
    to[node] = Math.max(to[2 * node] ?? 0, to[2 * node + 1] ?? 0);
  }
  return { leaves, from, to };
};

/** The lowest rank, at or after the one given, that touches a day of `start` to `end`; none is `Infinity`. */
export const nextTouching = ({ reach }: Days, rank: number, start: number, end: number): number => {
  const { leaves, from, to } = reach;
  if (rank >= leaves) return Number.POSITIVE_INFINITY;
  let node = leaves + rank;
  while (node > 0) {
    if ((from[node] ?? 0) <= end && (to[node] ?? 0) >= start) {
      if (node >= leaves) return node - leaves;
      node *= 2;
    } else {
      // Nothing in this half: on to the half after it, or after the whole that it ends.
      while ((node & 1) === 1) node >>= 1;
      node += node === 0 ? 0 : 1;
    }
  }
  return Number.POSITIVE_INFINITY;
};

/** The first rank that describes a day no later than this one. */
export const firstBy = ({ asOf }: Days, day: number): number => {
  let [start, end] = [0, asOf.length];
  while (start < end) {
    const middle = (start + end) >>> 1;
    if ((asOf[middle] ?? 0) > day) start = middle + 1;
    else end = middle;
  }
  return start;
};
