/** From what was authored to what is asked: cross-linked, ordered, frozen. Everything here is computed. */
import type { Appearance, Article, Claim, Dataset } from './dataset.ts';
import { compareDates, firstDay, lastDay } from './dates.ts';
import type {
  AuthoredArticle,
  AuthoredClaim,
  AuthoredRepeat,
  Claimant,
  DatasetHead,
  Measure,
  Place,
  Theme,
} from './schema.ts';

/** What the files of `data/` say, checked. */
export type Parts = {
  readonly head: DatasetHead;
  readonly claimants: readonly Claimant[];
  readonly measures: readonly Measure[];
  readonly places: readonly Place[];
  readonly themes: readonly Theme[];
  readonly articles: readonly AuthoredArticle[];
};

/**
 * The dataset of sound parts (see the rules); `version` names them. Linear in the number of claims but for
 * one sort. The result is frozen with all it holds, and so is whatever of the parts it holds.
 */
export function derive(parts: Parts, version: string): Dataset {
  const appearances = appearancesOf(parts.articles);
  const authored = parts.articles.flatMap(({ claims }) => claims.filter((claim) => 'id' in claim));
  const unlinked = inOrder(authored.map((claim) => claimOf(claim, appearances.get(claim.id) ?? [])));
  const later = supersession(unlinked);
  const claims = unlinked.map((claim) => ({ ...claim, supersededBy: later.get(claim.id) ?? null }));
  return deepFreeze({
    title: parts.head.title,
    scope: parts.head.scope,
    licence: parts.head.licence,
    version,
    subjects: byId(parts.head.subjects),
    claimants: byId(parts.claimants),
    measures: byId(parts.measures),
    places: byId(parts.places),
    themes: byId(parts.themes),
    articles: byId(parts.articles.map(articleOf)),
    claims,
    claimById: byId(claims),
    newest: claims[0]?.asOf ?? null,
  });
}

function claimOf(claim: AuthoredClaim, appearances: readonly Appearance[]): Claim {
  return {
    id: claim.id,
    kind: claim.kind,
    topic: claim.topic,
    subject: claim.subject,
    claimant: claim.chain[0] ?? '',
    chain: claim.chain,
    measure: claim.kind === 'figure' ? claim.measure : null,
    figure: claim.kind === 'figure' ? claim.figure : null,
    counting: claim.kind === 'figure' ? claim.counting : null,
    period: claim.kind === 'figure' ? (claim.period ?? null) : null,
    proposition: claim.kind === 'stance' ? claim.proposition : null,
    position: claim.kind === 'stance' ? claim.position : null,
    themes: claim.themes,
    place: claim.place,
    asOf: claim.as_of,
    stated: claim.stated,
    summary: claim.summary,
    note: claim.note ?? null,
    appearances,
    supersededBy: null,
  };
}

/** For each claim where it was read: its own article first, then the others by day of publication and id. */
function appearancesOf(articles: readonly AuthoredArticle[]): ReadonlyMap<string, readonly Appearance[]> {
  const found = new Map<string, Appearance[]>();
  const chains = new Map<string, readonly string[]>();
  for (const article of articles) {
    for (const claim of article.claims) {
      if (!('id' in claim)) continue;
      chains.set(claim.id, claim.chain);
      found.set(claim.id, [appearanceIn(article, claim, claim.chain)]);
    }
  }
  const published = ({ published: { date } }: AuthoredArticle) => (date === null ? '9999' : firstDay(date));
  const byDay = [...articles].sort((a, b) => compare(published(a), published(b)) || compare(a.id, b.id));
  for (const article of byDay) {
    for (const repeat of inParagraphs(article)) {
      if (!('repeats' in repeat)) continue;
      const chain = repeat.chain ?? chains.get(repeat.repeats) ?? [];
      found.get(repeat.repeats)?.push(appearanceIn(article, repeat, chain));
    }
  }
  return found;
}

function appearanceIn(
  article: AuthoredArticle,
  { printed, paragraph }: AuthoredClaim | AuthoredRepeat,
  chain: readonly string[],
): Appearance {
  return { article: article.id, printed, paragraph, chain };
}

function articleOf(article: AuthoredArticle): Article {
  const ids = inParagraphs(article).map((claim) => ('id' in claim ? claim.id : claim.repeats));
  return { ...article, claims: [...new Set(ids)] };
}

function inParagraphs(article: AuthoredArticle): readonly (AuthoredClaim | AuthoredRepeat)[] {
  return [...article.claims].sort((a, b) => a.paragraph - b.paragraph);
}

/**
 * Newest `asOf` first, then newest `stated`, then figures before events and stances, then id. Dates are few
 * and claims many, so each date is ranked once.
 */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  const dates = [...new Set(claims.flatMap(({ asOf, stated }) => [asOf, stated]))].sort(compareDates);
  const rank = new Map(dates.map((date, at) => [date, at]));
  const rankOf = (date: string) => rank.get(date) ?? 0;
  return [...claims].sort(
    (a, b) =>
      rankOf(b.asOf) - rankOf(a.asOf) ||
      rankOf(b.stated) - rankOf(a.stated) ||
      Number(a.kind !== 'figure') - Number(b.kind !== 'figure') ||
      compare(a.id, b.id),
  );
}

/**
 * Which figure stands in the place of which: of one claimant, measure, subject and counting, the newest one
 * replaces every figure whose day lies certainly before it; `2025-01` is not certainly before `2025-01-15`.
 * Plans and counts of a period replace nothing: the next period is another count.
 */
function supersession(ordered: readonly Claim[]): ReadonlyMap<string, string> {
  const newest = new Map<string, Claim>();
  const later = new Map<string, string>();
  for (const claim of ordered) {
    if (claim.counting !== 'cumulative' && claim.counting !== 'stock') continue;
    const group = [claim.claimant, claim.measure, claim.subject, claim.counting].join(' ');
    const latest = newest.get(group);
    if (latest === undefined) newest.set(group, claim);
    else if (firstDay(latest.asOf) > lastDay(claim.asOf)) later.set(claim.id, latest.id);
  }
  return later;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Freezes a value with all it holds; a map's entries too, while the map itself is read-only by its type. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) for (const inner of value.values()) deepFreeze(inner);
  else for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
