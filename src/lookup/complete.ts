/** Completion that teaches: names of the dataset in the asker's language, with the claims behind each. */
import type { Language, Topic } from '../dataset/schema.ts';
import type { Facet } from './answer.ts';
import { count, some } from './claims/find.ts';
import { type Entry, kindsAsked } from './index/completion-entries.ts';
import type { Index } from './index/search-index.ts';
import { placeOf } from './names/nearest-names.ts';
import type { SenseKind } from './names/vocabulary.ts';
import { resolve, searchOf } from './question/resolve.ts';
import { understand } from './question/understand.ts';
import { fold, foldWords, tokenise } from './words/fold.ts';
import { nearPrefix } from './words/near-prefix.ts';

/** `value` is sent back as the option, `name` is shown, `claims` stand behind it. */
export type Line = { readonly value: string; readonly name: string; readonly claims: number };

/** Discord's limits for a list of choices and for each of its texts. */
const linesAtMost = 25;
const lettersAtMost = 100;
/** Nobody reads on; and counting stays cheap where very many claims match. */
const countedUpTo = 99;
/** Candidates whose claims are counted: more than are shown, as some have none. */
const countedAtMost = 75;
/** Misspellings are looked for from here on: two letters are near to everything. */
const leastForTypo = 3;

type Wanted = {
  readonly topic: Topic | null;
  readonly typed: string;
  readonly language: Language;
  readonly claimant?: string | undefined;
};

/** Completes the last words of a question; what stands before them narrows the counts and is kept. */
export const completeQuery = (index: Index, wanted: Wanted): readonly Line[] => {
  const { tokens } = tokenise(wanted.typed, 200);
  const fixed: readonly Facet[] = claimantFacets(index, wanted.claimant);
  if (tokens.length === 0)
    return linesOf(index, wanted, matching(index, '', kindsAsked, wanted.language), '', fixed);
  for (let at = Math.max(0, tokens.length - 4); at < tokens.length; at += 1) {
    const fragment = tokens
      .slice(at)
      .map((token) => token.text)
      .join(' ');
    const head = wanted.typed.slice(0, tokens[at]?.start ?? 0);
    const found = matching(index, fragment, kindsAsked, wanted.language);
    if (found.length === 0) continue;
    const facets = head.trim() === '' ? [] : headFacets(index, wanted.topic, head);
    const lines = linesOf(index, wanted, found, head, [...fixed, ...facets]);
    if (lines.length > 0) return lines;
  }
  return [];
};

/** Completes the claimant option. */
export const completeClaimant = (index: Index, wanted: Wanted): readonly Line[] => {
  const fragment = foldWords(wanted.typed.slice(0, 200)).join(' ');
  return linesOf(index, wanted, matching(index, fragment, ['claimant'], wanted.language), '', []);
};

/** Completes a measure. */
export const completeMeasure = (index: Index, wanted: Wanted): readonly Line[] => {
  const fragment = foldWords(wanted.typed.slice(0, 200)).join(' ');
  return linesOf(index, wanted, matching(index, fragment, ['measure'], wanted.language), '', []);
};

type Match = { readonly entry: Entry; readonly rank: number };

/** Entries that the fragment begins, with how well. Out of scope is not offered. */
const matching = (
  index: Index,
  fragment: string,
  kinds: readonly SenseKind[],
  language: Language,
): readonly Match[] =>
  index.entries.flatMap((entry): Match[] => {
    const { kind, id } = entry.sense;
    if (!kinds.includes(kind)) return [];
    if (kind === 'subject' && index.dataset.subjects.get(id)?.in_scope === false) return [];
    const rank = fragment === '' ? 0 : rankOf(entry, fragment, language);
    return rank === null ? [] : [{ entry, rank }];
  });

/** The name that is shown before other names, a name before its later words, well spelt before misspelt. */
const rankOf = (entry: Entry, fragment: string, language: Language): number | null => {
  const shown = entry.shown[language];
  const near = (names: readonly string[]) =>
    fragment.length >= leastForTypo && names.some((name) => nearPrefix(fragment, name) === 1);
  const tiers = [
    () => shown.startsWith(fragment),
    () => shown.includes(` ${fragment}`),
    () => entry.whole.some((name) => name.startsWith(fragment)),
    () => near([shown]),
    () => entry.later.some((name) => name.startsWith(fragment)),
    () => near(entry.whole),
    () => near(entry.later),
  ];
  const rank = tiers.findIndex((holds) => holds());
  return rank === -1 ? null : rank;
};

/** Up to this rank a whole name begins with what was typed; such names come first even without a claim. */
const wellSpelt = 2;

const linesOf = (
  index: Index,
  wanted: Wanted,
  matches: readonly Match[],
  head: string,
  facets: readonly Facet[],
): readonly Line[] => {
  const likely = [...matches].sort((a, b) => a.rank - b.rank).slice(0, countedAtMost);
  const counted = likely.map(({ entry, rank }) => {
    const facet: Facet = { ...entry.sense, words: '' };
    const known =
      facets.length === 0 && wanted.topic !== null
        ? (index.counts.get(`${wanted.topic} ${entry.sense.kind}:${entry.sense.id}`) ?? 0)
        : null;
    const claims = known ?? count(index, { topic: wanted.topic, facets: [...facets, facet] }, countedUpTo);
    return { entry, rank, claims };
  });
  return counted
    .filter(({ claims, entry }) => claims > 0 || entry.sense.kind === 'claimant')
    .sort(
      (a, b) =>
        Number(a.rank > wellSpelt) - Number(b.rank > wellSpelt) ||
        Math.sign(b.claims) - Math.sign(a.claims) ||
        a.rank - b.rank ||
        kindsAsked.indexOf(a.entry.sense.kind) - kindsAsked.indexOf(b.entry.sense.kind) ||
        b.claims - a.claims ||
        (a.entry.sense.id < b.entry.sense.id ? -1 : 1),
    )
    .slice(0, linesAtMost)
    .map(({ entry, claims }) => {
      const name = entry.names[wanted.language] ?? entry.names.en;
      const value = `${head}${name}`;
      return {
        value: value.length > lettersAtMost ? entry.sense.id : value,
        name: short(`${head}${name}`),
        claims,
      };
    });
};

const headFacets = (index: Index, topic: Topic | null, head: string): readonly Facet[] => {
  const { slots } = understand(index, head, topic);
  return searchOf(topic, resolve(index, topic, slots).facets).facets;
};

const claimantFacets = (index: Index, claimant: string | undefined): readonly Facet[] =>
  claimant === undefined
    ? []
    : headFacets(index, null, claimant).filter((facet) => facet.kind === 'claimant');

/** Claims whose id begins so, then those that the words lead to; without either, the newest. */
export const completeClaim = (
  index: Index,
  wanted: { readonly typed: string; readonly language: Language },
): readonly Line[] => {
  const typed = fold(wanted.typed.trim()).slice(0, lettersAtMost);
  const byId = typed === '' ? [] : idsFrom(index, typed);
  const { slots } = understand(index, wanted.typed, null);
  const read = resolve(index, null, slots);
  const byWords =
    typed === '' || slots.length > 0 ? some(index, searchOf(null, read.facets), linesAtMost) : [];
  const claims = new Map([...byId, ...byWords].map((claim) => [claim.id, claim]));
  return [...claims.values()]
    .slice(0, linesAtMost)
    .flatMap((claim) =>
      claim.id.length > lettersAtMost
        ? []
        : [{ value: claim.id, name: short(claim.summary[wanted.language] ?? claim.summary.en), claims: 1 }],
    );
};

/** Claims whose id begins with the letters, found by halving the sorted ids. */
const idsFrom = (index: Index, typed: string) => {
  const { forwards } = index.ids;
  const from = placeOf(forwards, typed);
  return forwards
    .slice(from, from + linesAtMost)
    .filter((id) => id.startsWith(typed))
    .flatMap((id) => index.dataset.claimById.get(id) ?? []);
};

/** Articles of which the id, title or publisher has a word that begins so. */
export const completeSource = (index: Index, typed: string): readonly Line[] => {
  const fragment = foldWords(typed.slice(0, lettersAtMost)).join(' ');
  const lines: Line[] = [];
  for (const { article, text } of index.articles.texts) {
    if (lines.length === linesAtMost) break;
    if (article.id.length > lettersAtMost || !text.includes(fragment === '' ? '' : ` ${fragment}`)) continue;
    const title = [article.title, article.publisher].filter((text) => text !== null).join(', ');
    lines.push({
      value: article.id,
      name: short(title === '' ? article.id : title),
      claims: article.claims.length,
    });
  }
  return lines;
};

/** Within Discord's limit, cut between words. */
const short = (text: string): string => {
  if (text.length <= lettersAtMost) return text;
  const cut = text.slice(0, lettersAtMost - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
};
