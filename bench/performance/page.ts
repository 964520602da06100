/** The measurements as the page that is kept, `docs/performance.md`. */
import { markdownTable } from '../evaluation/table.ts';
import type { Timing } from './measure.ts';
import type { SizeRun } from './run.ts';

export type Performance = {
  readonly day: string;
  readonly node: string;
  readonly cores: number;
  readonly clock: 'processor' | 'wall';
  /** Reading, checking and deriving the real YAML files. */
  readonly realLoad: number;
  readonly sizes: readonly SizeRun[];
};

const clocks = {
  wall: 'Times are milliseconds.',
  processor: 'Times are milliseconds of processor time, since the machine did other things too.',
} as const;

export const page = ({
  day,
  node,
  cores,
  clock,
  realLoad,
  sizes,
}: Performance): string => `# How fast it answers

Measured on ${day} with \`npm run bench -- --write${clock === 'processor' ? ' --cpu' : ''}\`, on ${cores} cores with Node ${node}.
${clocks[clock]}
The ratios hold better than the times, which are this machine's.

"Median / 99th percentile" over the questions. The real dataset is asked the labelled questions of
\`tests/questions/\`. Generated datasets have the real vocabulary, more speakers and places the larger they are,
and figures at random from a fixed seed; they are asked 200 questions by speaker, measure, place, month and
number, one in five misspelt. The search engines hold the same claims as text in one index and get the same
questions; a dash stands where one question would take seconds. Fuse.js has its defaults here, which are its
fastest. Each engine warms up for two seconds; in the first second of a process our 99th percentile on the real
dataset is two to three milliseconds, while the code is being compiled.

## Question to answer

${questionTable(sizes)}

How many times longer the median of each engine takes than ours:

${ratioTable(sizes)}

## Autocomplete, broad questions, messages

Autocomplete is asked with three letters. The broad question, "killed", is one that a large share of all claims
answers. The message has 2,000 characters and about a hundred figures.

${otherTable(sizes)}

## Load and memory

Building each index from the claims in memory, and what stays of it on the heap, the claims themselves not
counted. Reading, checking and deriving the real YAML files takes ${fixed(realLoad)} ms.

${loadTable(sizes)}
`;

const labels = (sizes: readonly SizeRun[]) => sizes.map(({ label }) => label);
const names = (sizes: readonly SizeRun[]) => [
  ...new Set(sizes.flatMap(({ engines }) => engines.map(({ name }) => name))),
];
const runOf = ({ engines }: SizeRun, name: string) => engines.find((run) => run.name === name);

const questionTable = (sizes: readonly SizeRun[]) =>
  byEngine(sizes, (size, name) => timing(runOf(size, name)?.question ?? null));

const ratioTable = (sizes: readonly SizeRun[]) =>
  byEngine(sizes, (size, name) => {
    const theirs = runOf(size, name)?.question.median;
    return theirs === undefined ? '–' : `${short(theirs / size.engines[0].question.median)}×`;
  });

const loadTable = (sizes: readonly SizeRun[]) =>
  byEngine(sizes, (size, name) => {
    const run = runOf(size, name);
    return run === undefined ? '–' : `${fixed(run.milliseconds)} ms, ${run.megabytes.toFixed(1)} MB`;
  });

const otherTable = (sizes: readonly SizeRun[]) =>
  markdownTable(
    ['ours', ...labels(sizes)],
    [
      ['autocomplete', ...sizes.map(({ autocomplete }) => timing(autocomplete))],
      ['broad question', ...sizes.map(({ broad }) => timing(broad))],
      ['message', ...sizes.map(({ message }) => timing(message))],
    ],
  );

const byEngine = (sizes: readonly SizeRun[], cell: (size: SizeRun, name: string) => string) =>
  markdownTable(
    ['engine', ...labels(sizes)],
    names(sizes).map((name) => [name, ...sizes.map((size) => cell(size, name))]),
  );

const timing = (of: Timing | null) => (of === null ? '–' : `${short(of.median)} / ${short(of.p99)}`);

/** Three digits that count: 0.0312, 7.41, 7,120. */
const short = (value: number) => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
const fixed = (value: number) => value.toFixed(value < 10 ? 1 : 0);
