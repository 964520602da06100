/** What the dataset knows of a name: whose troops it means, whether it holds figures of it, whether it speaks. */

import { upwards } from '../index/keys.ts';
import { meet, noRanks } from '../index/postings.ts';
import type { Index } from '../index/search-index.ts';
import { inflectedKey } from '../names/vocabulary.ts';
import { foldWords, type Token } from '../words/fold.ts';
import type { Name } from './name.ts';

/** Sent, stationed, employed: what one has, and no loss that one speaks of. */
export const isOwn = (index: Index, measure: string): boolean => {
  const topic = index.dataset.measures.get(measure)?.topic;
  return topic === 'deployment' || topic === 'workers';
};

/** Killed, wounded, both. */
export const isLoss = (index: Index, measure: string): boolean =>
  index.dataset.measures.get(measure)?.topic === 'casualties';

/** Whether any figure of the dataset has this fact. */
export const hasFigure = (index: Index, key: string): boolean => {
  let found = false;
  meet([index.postings.get(key) ?? noRanks, index.postings.get('kind:figure') ?? noRanks], () => {
    found = true;
    return false;
  });
  return found;
};

/** Bodies that publish counts speak wherever they are named; a state or a person also acts. */
export const speaksByItself = (index: Index, claimant: string): boolean => {
  const kind = index.dataset.claimants.get(claimant)?.kind;
  return kind === 'agency' || kind === 'military' || kind === 'media';
};

/** Whose soldiers a government or its head has: "Putin lost 600", "pertes de Kiev". */
export const troopsOf = (
  index: Index,
  claimant: string,
): { readonly id: string | null; readonly held: boolean } => {
  const state = upwards(claimant, index.dataset.claimants).at(-1);
  const name = index.dataset.claimants.get(state ?? '')?.names.en ?? '';
  const senses = index.vocabulary.exact.get(foldWords(name).join(' ')) ?? [];
  const subjects = senses.filter((sense) => sense.kind === 'subject').map(({ id }) => id);
  const counted = subjects.find((id) => hasFigure(index, `subject:${id}`));
  return { id: counted ?? subjects[0] ?? null, held: counted !== undefined };
};

/** The state that an adjective belongs to, where it speaks in the dataset: "services sud-coréens". */
export const stateOf = (index: Index, words: readonly Token[], subject: string | null): string | null => {
  const named = index.vocabulary.inflected.get(inflectedKey(words.map(({ text }) => text))) ?? [];
  const own = named.find((sense) => sense.kind === 'claimant')?.id;
  if (own !== undefined) return own;
  const states = [...index.dataset.claimants.values()].filter(({ kind }) => kind === 'state');
  return states.find(({ id }) => subject !== null && troopsOf(index, id).id === subject)?.id ?? null;
};

export const isArms = (index: Index, theme: string): boolean =>
  index.dataset.themes.get(theme)?.topics.includes('equipment') === true;

export const isOutlying = (index: Index, place: string): boolean =>
  upwards(place, index.dataset.places).some((id) => index.postings.has(`place:${id}`));

/** Whether a name is of the country of those who are counted: they are not sent there. */
export const isHome = (index: Index, tokens: readonly Token[], { from, to }: Name): boolean =>
  tokens
    .slice(from, to)
    .flatMap((_, offset) => index.vocabulary.exact.get(wordsOf(tokens.slice(from + offset, to))) ?? [])
    .some(
      ({ kind, id }) =>
        (kind === 'subject' && hasFigure(index, `subject:${id}`)) ||
        (kind === 'claimant' && troopsOf(index, id).held),
    );

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
