/** Search engines run over the claims, within the topic of the command: what one would build instead. */
import { create, insertMultiple, search } from '@orama/orama';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { topics } from '../../src/dataset/schema.ts';
import { type Asked, type ClaimText, claimTexts, type Engine, type Given, wordsOf } from './engine.ts';

/** How many claims an engine may give: as many as one message shows. */
const shown = 10;
const fields = ['summary', 'names', 'printed'] as const;

type Search = (words: string) => readonly string[];

/** The usual engines with their usual settings, each with one index a topic. */
export function peers(dataset: Dataset): readonly Engine[] {
  const texts = claimTexts(dataset);
  return [
    engine('Fuse.js', texts, fuse({ ignoreLocation: true })),
    engine('Fuse.js, token search', texts, fuse({ useTokenSearch: true })),
    engine('MiniSearch', texts, miniSearch),
    engine('Orama', texts, orama),
  ];
}

function engine(
  name: string,
  texts: readonly ClaimText[],
  build: (of: readonly ClaimText[]) => Search,
): Engine {
  const byTopic = new Map(topics.map((topic) => [topic, texts.filter((text) => text.topic === topic)]));
  const searches = new Map([...byTopic].map(([topic, of]) => [topic, build(of)]));
  return {
    name,
    ask: (asked: Asked): Given => {
      const words = wordsOf(asked);
      const within = byTopic.get(asked.command) ?? [];
      const ids = words === '' ? within.map(({ id }) => id) : (searches.get(asked.command)?.(words) ?? []);
      return {
        kind: ids.length > 0 ? 'found' : 'nothing',
        claims: ids.slice(0, shown),
        offered: [],
        measured: false,
      };
    },
  };
}

export const fuse =
  (options: IFuseOptions<ClaimText>) =>
  (texts: readonly ClaimText[]): Search => {
    const index = new Fuse(texts, { ...options, keys: [...fields] });
    return (words) => index.search(words, { limit: shown }).map(({ item }) => item.id);
  };

export function miniSearch(texts: readonly ClaimText[]): Search {
  const index = new MiniSearch<ClaimText>({
    fields: [...fields],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  index.addAll(texts);
  return (words) =>
    index
      .search(words)
      .slice(0, shown)
      .map(({ id }) => String(id));
}

export function orama(texts: readonly ClaimText[]): Search {
  const index = create({ schema: { summary: 'string', names: 'string', printed: 'string' } });
  const added = insertMultiple(index, [...texts]);
  if (added instanceof Promise) throw new Error('an index without plugins is filled at once');
  return (words) => {
    const result = search(index, { term: words, tolerance: 1, limit: shown });
    if (result instanceof Promise) throw new Error('an index without plugins answers at once');
    return result.hits.map(({ id }) => id);
  };
}
