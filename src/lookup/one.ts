/** One claim, one article, the whole dataset: the answers that no question leads to. */
import { compatible } from '../dataset/compatible.ts';
import type { Article, Claim } from '../dataset/dataset.ts';
import { origins } from '../dataset/origins.ts';
import type { About, NoSuch, OneClaim, OneSource } from './answer.ts';
import { select, some } from './claims/find.ts';
import { folded } from './index/article-names.ts';
import type { Index } from './index/search-index.ts';
import { namesInOrder, nearestNames, placeOf } from './names/nearest-names.ts';
import { resolve, searchOf } from './question/resolve.ts';
import { understand } from './question/understand.ts';
import { fold } from './words/fold.ts';

/** Claims or articles that a miss is compared with, beside its neighbours in the alphabet. */
const readAtMost = 200;

/** A claim by its id, in any case; `no-such` with the nearest ids otherwise. */
export const oneClaim = (index: Index, name: string): OneClaim | NoSuch => {
  const id = fold(name.trim());
  const claim = index.dataset.claimById.get(id);
  if (claim === undefined)
    return {
      kind: 'no-such',
      what: 'claim',
      name,
      nearest: nearestNames(name, index.ids, idsSaidBy(index, name)),
    };
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

/** The ids of claims that the words of an id lead to, read as a question: `killed-nis` is on NIS and killed. */
const idsSaidBy = (index: Index, name: string): readonly string[] => {
  const { slots } = understand(index, name, null);
  const { facets } = resolve(index, null, slots);
  const search = searchOf(null, facets);
  return search.facets.length === 0 ? [] : some(index, search, readAtMost).map(({ id }) => id);
};

/** An article by its id or title, or by its publisher or the first words of its id where they name only one. */
export const oneSource = (index: Index, name: string): OneSource | NoSuch => {
  const { called, published, ids } = index.articles;
  const wanted = folded(name);
  const by = published.get(wanted) ?? [];
  const article = called.get(wanted) ?? onlyOne(by) ?? begunBy(index, name);
  if (article === undefined) {
    const names = by.length > 1 ? namesInOrder(by.slice(0, readAtMost).map(({ id }) => id)) : ids;
    return { kind: 'no-such', what: 'source', name, nearest: nearestNames(name, names) };
  }
  const { claimById } = index.dataset;
  return { kind: 'source', article, claims: article.claims.flatMap((id) => claimById.get(id) ?? []) };
};

/** The only article whose id begins with these words. */
const begunBy = (index: Index, name: string): Article | undefined => {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const { forwards } = index.articles.ids;
  const begin = `${words.join('-')}-`;
  const from = placeOf(forwards, begin);
  const begun = forwards.slice(from, from + 2).filter((id) => words.length > 0 && id.startsWith(begin));
  return index.dataset.articles.get(onlyOne(begun) ?? '');
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
