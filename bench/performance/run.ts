/** One size of dataset, measured: ours and the search engines on the same questions. */
import type { Dataset } from '../../src/dataset/dataset.ts';
import { buildIndex } from '../../src/lookup/index/search-index.ts';
import { type Asked, questionsOn } from './generated.ts';
import { type Clock, type Timer, type Timing, timed, weighed } from './measure.ts';
import { asker, completer, messageReader, type Peer } from './subjects.ts';

/** Milliseconds for one measurement: long enough for thousands of questions that take microseconds. */
const budget = 1000;
const seed = 7;

export type EngineRun = {
  readonly name: string;
  readonly question: Timing;
  /** To build the index. */
  readonly milliseconds: number;
  readonly megabytes: number;
};
export type SizeRun = {
  readonly label: string;
  readonly claims: number;
  readonly engines: readonly [EngineRun, ...EngineRun[]];
  readonly autocomplete: Timing;
  /** A question that very many claims answer. */
  readonly broad: Timing;
  /** A message of 2,000 characters. */
  readonly message: Timing;
};

/** `asked` are the questions; of the `beside` those that the dataset is too large for are left out. */
export function runSize(
  label: string,
  dataset: Dataset,
  asked: readonly Asked[],
  beside: readonly Peer[],
  now: Clock,
): SizeRun {
  const timer = { time: budget, now };
  const inputs = nonEmpty(asked);
  const { made: index, ...weight } = weighed(() => buildIndex(dataset), now);
  return {
    ...{ label, claims: dataset.claims.length },
    engines: [
      { name: 'Sourced', question: timed(asker(index), inputs, timer), ...weight },
      ...beside
        .filter(({ largest }) => largest >= dataset.claims.length)
        .map(runPeer(dataset, inputs, timer)),
    ],
    autocomplete: timed(completer(index), prefixes(inputs), timer),
    broad: timed(asker(index), nonEmpty([{ command: 'casualties', query: 'killed' }]), timer),
    message: timed(messageReader(index), [message(2000)], timer),
  };
}

const runPeer =
  (dataset: Dataset, inputs: readonly [Asked, ...Asked[]], timer: Timer) =>
  ({ name, build }: Peer): EngineRun => {
    const { made, ...weight } = weighed(() => build(dataset), timer.now);
    return { name, question: timed(made, inputs, timer), ...weight };
  };

export const generatedQuestions = (dataset: Dataset): readonly Asked[] => questionsOn(dataset, 200, seed);

const prefixes = (inputs: readonly Asked[]) =>
  nonEmpty(inputs.map(({ command, query }) => ({ command, query: query.slice(0, 3) })));

/** Posts of a chat, one after the other, up to that length. */
function message(length: number): string {
  const post = 'NIS: 4,700 casualties incl. 600 killed, "2.000 blessés rapatriés", and 15k workers in 2025. ';
  return post.repeat(Math.ceil(length / post.length)).slice(0, length);
}

function nonEmpty<T>(from: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = from;
  if (first === undefined) throw new Error('there is nothing to measure on');
  return [first, ...rest];
}
