/** The evaluation as the page that is kept, `docs/evaluation.md`. */
import type { Bar } from './bars.ts';
import type { Completed } from './completion.ts';
import type { Cost } from './costs.ts';
import type { Verdict } from './judge.ts';
import { share } from './score.ts';
import { besideTable, type EngineScores, engineTable, kindTable, markdownTable, shareText } from './table.ts';

export type Costs = { readonly engine: string; readonly typos: Cost; readonly language: Cost };
export type Evaluation = {
  readonly day: string;
  readonly version: string;
  readonly engines: readonly [EngineScores, ...EngineScores[]];
  readonly costs: readonly Costs[];
  readonly completed: readonly Completed[];
  readonly verdicts: readonly Verdict[];
  readonly bars: readonly Bar[];
};

export function page(evaluation: Evaluation): string {
  const { day, version, engines, costs, completed, verdicts, bars } = evaluation;
  const [ours] = engines;
  return `# How well it understands

Measured on ${day}, dataset ${version}, by \`npm run eval -- --write\`. The questions stand in
\`tests/questions/\`, the messages in \`tests/messages/\`, each with the claims that may be given. They are
labelled by what the words mean: a claim is right when it is true under the same conditions as the question
asks for. The lookup has been mended where it missed these questions, so the shares of ours say that nothing
fell back; unseen ones do somewhat worse, as told at the end. Shares are given with their 95 % Wilson interval; a smaller
difference than that says nothing.

## By kind of question

"Declined" counts the questions that nothing here answers: no claim was given as the answer, and where
something near should be offered, it was. A "needless miss" is a question with an answer that got none. "Wrong"
counts answers whose first claim has another measure, claimant or subject than the question allows.

${kindTable(ours.scored)}

## Beside search engines over the claims

The same questions in the same run. The engines search what is written of each claim of the command's topic:
its summaries in English and French, every name and alias of its facets, the words printed, its dates. They
get text without accents and in lower case; MiniSearch with prefixes and fuzziness 0.2, Orama with tolerance 1,
Fuse.js with its default threshold and wherever in the text the words stand.

${engineTable(engines)}

First claim right, or declined where it must be, by kind:

${besideTable(engines)}

## What typos and English cost

In points of first claims right. Typos: the same questions spelt right and as typed. English: questions in
French against questions in English; the articles are in French.

${costTable(costs)}

## Completion

Whether the name that is meant stands among the 25 lines after its first three letters, and after those with
one typo: two letters swapped, one hit beside its key, one doubled. Every name of a speaker, measure or place
that claims of the command's topic carry, in English and French.

${completionTable(completed)}

## Messages

Every figure of the messages: whether it is found, whether its verdict and the claims that show it are right,
what is reported where nothing is counted, and what is called a match although nothing here says it.

${verdictTable(verdicts)}

## The bar

${barTable(bars)}

## Unseen ones

Asked once on 2026-11-22, before anything was mended on them; their authors had seen the claims, neither the code
nor the questions above. Of 200 questions of all kinds, 1 to 14 words long, 197 came out right: first claim right
98.1 %, declined 100 %, needless misses 1.9 %, nothing wrong given. Of 210 others, half of them whole sentences as
people write them in chat, 187: everything that must be declined was, and what went wrong was declined needlessly,
asked back or, once, shown after another claim. Of 150 messages all figures were found and 98.4 % of the verdicts were right.
`;
}

const signed = (points: number) => points.toFixed(1);

const costTable = (costs: readonly Costs[]) =>
  markdownTable(
    ['engine', 'spelt right', 'with typos', 'points lost', 'in French', 'in English', 'points lost'],
    costs.map(({ engine, typos, language }) => [
      engine,
      ...[typos, language].flatMap(({ before, after, points }) => [
        shareText(before),
        shareText(after),
        signed(points),
      ]),
    ]),
  );

const completionTable = (completed: readonly Completed[]) =>
  markdownTable(
    ['command', 'three letters', 'with a typo'],
    [...new Set(completed.map(({ command }) => command))].map((command) => [
      `/${command}`,
      ...[false, true].map((misspelt) =>
        shareText(
          share(
            completed.filter((one) => one.command === command && one.misspelt === misspelt),
            ({ found }) => found,
          ),
        ),
      ),
    ]),
  );

function verdictTable(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map(({ message }) => message.kind))];
  const cells = (of: readonly Verdict[]) => [
    String(of.length),
    shareText(
      share(
        of.filter(({ expected }) => expected !== null),
        ({ found }) => found,
      ),
    ),
    shareText(share(of, ({ right }) => right)),
    String(of.filter(({ expected }) => expected === null).length),
    String(of.filter(({ falseMatch }) => falseMatch).length),
  ];
  return markdownTable(
    ['kind', 'figures', 'figure found', 'verdict right', 'reported and none', 'matches out of scope'],
    [
      ...kinds.map((kind) => [kind, ...cells(verdicts.filter(({ message }) => message.kind === kind))]),
      ['**all**', ...cells(verdicts)],
    ],
  );
}

const barTable = (bars: readonly Bar[]): string =>
  markdownTable(
    ['measure', 'bar', 'measured', ''],
    bars.map(({ name, bar, value, met }) => [name, bar, String(value), met ? 'met' : '**missed**']),
  );
