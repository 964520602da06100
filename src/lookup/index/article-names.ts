/** Articles under their names, folded once at load. */
import type { Article, Dataset } from '../../dataset/dataset.ts';
import { type Names, namesInOrder } from '../names/nearest-names.ts';
import { foldWords } from '../words/fold.ts';

export type ArticleNames = {
  /** By id and by title; of several the first in the data. */
  readonly called: ReadonlyMap<string, Article>;
  readonly published: ReadonlyMap<string, readonly Article[]>;
  readonly ids: Names;
  /** Each article's id, title and publisher, each after a space. */
  readonly texts: readonly { readonly article: Article; readonly text: string }[];
};

/** A name as articles are found by it. */
export const folded = (name: string): string => foldWords(name).join(' ');

export const articleNames = ({ articles }: Dataset): ArticleNames => {
  const called = new Map<string, Article>();
  const published = new Map<string, Article[]>();
  const texts = [...articles.values()].map((article) => {
    const { id, title, publisher } = article;
    const names = [id, title].flatMap((name) => (name === null ? [] : folded(name)));
    for (const name of names) if (!called.has(name)) called.set(name, article);
    const by = publisher === null ? [] : [folded(publisher)];
    for (const name of by) {
      const held = published.get(name);
      if (held === undefined) published.set(name, [article]);
      else held.push(article);
    }
    return { article, text: [...names, ...by].map((name) => ` ${name}`).join('\n') };
  });
  return { called, published, ids: namesInOrder(articles.keys()), texts };
};
