/** What is lost to typos, and to asking in English about articles that are in French. */
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Engine } from './engine.ts';
import { rate, type Scored, type Share, score, share } from './score.ts';

export type Cost = {
  readonly before: Share;
  readonly after: Share;
  /** In points of a hundred; negative where nothing is lost. */
  readonly points: number;
};

/** The same questions spelt right and as typed: only typos lie between. */
export function typoCost(engine: Engine, scored: readonly Scored[], dataset: Dataset): Cost {
  const misspelt = scored.filter(({ question }) => question.clean !== undefined);
  const spelt = misspelt.map(({ question }) =>
    score(engine, { ...question, query: question.clean ?? question.query }, dataset),
  );
  return cost(spelt, misspelt);
}

/** French questions against English ones, of every kind that is asked in both. */
export function languageCost(scored: readonly Scored[]): Cost {
  const both = scored.filter(({ answerable, question }) => answerable && question.kind !== 'language');
  const french = both.filter(({ question }) => question.locale === 'fr');
  const english = both.filter(({ question }) => question.locale.startsWith('en'));
  return cost(french, english);
}

function cost(before: readonly Scored[], after: readonly Scored[]): Cost {
  const shares = { before: share(before, ({ first }) => first), after: share(after, ({ first }) => first) };
  return { ...shares, points: 100 * ((rate(shares.before) ?? 0) - (rate(shares.after) ?? 0)) };
}
