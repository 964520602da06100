/** One claim, one article, the whole dataset: the answers that no question leads to. */
import { compatible } from '../dataset/compatible.ts';
import type { Claim } from '../dataset/dataset.ts';
import { origins } from '../dataset/origins.ts';
import type { About, NoSuch, OneClaim, OneSource } from './answer.ts';
import { editDistance } from './distance.ts';
import { select } from './find.ts';
import { fold, foldWords } from './fold.ts';
import type { Index } from './search-index.ts';

const nearestAtMost = 5;

/** A claim by its id, in any case; `no-such` with the nearest ids otherwise. */
export const oneClaim = (index: Index, name: string): OneClaim | NoSuch => {
  const id = fold(name.trim());
  const claim = index.dataset.claimById.get(id);
  if (claim === undefined) return noSuch('claim', name, [...index.dataset.claimById.keys()]);
  return {
    kind: 'claim',
    claim,
    supersededBy:
      claim.supersededBy === null ? null : (index.dataset.claimById.get(claim.supersededBy) ?? null),
    others: othersOf(index, claim).map((other) => ({ claim: other, compatible: compatible(claim, other) })),
    origins: origins(claim),
  };
};

/** The current figures of other claimants for the same measure, subject and counting. */
const othersOf = (index: Index, claim: Claim): readonly Claim[] => {
  if (claim.measure === null || claim.figure === null) return [];
  const { claims } = select(index, {
    topic: claim.topic,
    facets: [
      { kind: 'measure', id: claim.measure, words: '' },
      { kind: 'subject', id: claim.subject, words: '' },
    ],
  });
  return claims.filter((other) => other.claimant !== claim.claimant && other.counting === claim.counting);
};

/** An article by its id or title, or by its publisher or the first words of its id where they name only one. */
export const oneSource = (index: Index, name: string): OneSource | NoSuch => {
  const { articles, claimById } = index.dataset;
  const wanted = foldWords(name).join(' ');
  const all = [...articles.values()];
  const called = (text: string | null) => text !== null && foldWords(text).join(' ') === wanted;
  const published = all.filter((article) => called(article.publisher));
  const begun = all.filter(({ id }) => wanted !== '' && foldWords(id).join(' ').startsWith(`${wanted} `));
  const article =
    all.find((candidate) => called(candidate.id) || called(candidate.title)) ??
    onlyOne(published) ??
    onlyOne(begun);
  if (article === undefined)
    return noSuch(
      'source',
      name,
      published.length > 1 ? published.map(({ id }) => id) : [...articles.keys()],
    );
  return { kind: 'source', article, claims: article.claims.flatMap((id) => claimById.get(id) ?? []) };
};

const onlyOne = <Item>(items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined;

/** What the dataset holds, in numbers. */
export const aboutDataset = (index: Index): About => ({
  kind: 'about',
  claims: index.dataset.claims.length,
  articles: index.dataset.articles.size,
  newest: index.dataset.newest,
  version: index.dataset.version,
});

/** Names that share words with the one asked for, or are nearest in letters. */
const noSuch = (what: NoSuch['what'], name: string, names: readonly string[]): NoSuch => {
  const wanted = foldWords(name.slice(0, 100));
  const score = (candidate: string): number => {
    const words = foldWords(candidate);
    return wanted.filter((word) => words.includes(word)).length;
  };
  const typed = wanted.join('-');
  const nearest = names
    .map((candidate) => ({ candidate, shared: score(candidate) }))
    .sort((a, b) => b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 40)
    .map((entry) => ({ ...entry, far: editDistance(typed, entry.candidate, 30) }))
    .sort((a, b) => b.shared - a.shared || a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return {
    kind: 'no-such',
    what,
    name,
    nearest: nearest.slice(0, nearestAtMost).map(({ candidate }) => candidate),
  };
};
