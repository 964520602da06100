/** What is timed: ours and the search engines, each as one function from a question to an answer. */
import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Index } from '../../src/lookup/index/search-index.ts';
import { type ClaimText, claimTexts, fold } from '../evaluation/engine.ts';
import { fuse, miniSearch, orama } from '../evaluation/peers.ts';
import type { Asked } from './generated.ts';

export type Timed = (asked: Asked) => unknown;

/** `largest` is the number of claims beyond which one question takes seconds, and is not waited for. */
export type Peer = {
  readonly name: string;
  readonly largest: number;
  readonly build: (dataset: Dataset) => Timed;
};

/** Each search engine over the texts of all claims, in one index. */
export const peers: readonly Peer[] = [
  peer('MiniSearch', 100_000, miniSearch),
  peer('Orama', 10_000, orama),
  peer('Fuse.js', 100_000, fuse({})),
  peer('Fuse.js, token search', 1_000, fuse({ useTokenSearch: true })),
];

function peer(
  name: string,
  largest: number,
  build: (texts: readonly ClaimText[]) => (words: string) => unknown,
): Peer {
  return {
    ...{ name, largest },
    build: (dataset) => {
      const search = build(claimTexts(dataset));
      return ({ query }) => search(fold(query));
    },
  };
}

const named = (name: string) => {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`there is no command /${name}`);
  return command;
};

export const asker =
  (index: Index) =>
  ({ command, query }: Asked): unknown =>
    named(command).answer(index, { query }, 'en');

/** Completion of what is typed so far as the `query` of a command. */
export const completer =
  (index: Index) =>
  ({ command, query }: Asked): unknown =>
    named(command)
      .options.find(({ name }) => name === 'query')
      ?.complete?.(index, query, {}, 'en');

/** The reading of a message. */
export const messageReader =
  (index: Index) =>
  (text: string): unknown =>
    named('check').answer(index, { text }, 'en');
