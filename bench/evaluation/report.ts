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

Asked once on 2026-11-28, before anything was mended on them; their authors had seen the claims, neither the code
nor the questions above. Of 440 questions none was answered with a wrong claim, and all 110 that nothing here answers
were declined, half of those near misses. Of 160 short ones 159 came out right, of 22 for another command 17. Whole
sentences are the weak side: of 74 as people write them in chat 60 were answered, of 74 with a rare verb or turn each
23; the others were declined needlessly, most of them with the right claim as the nearest. Mended since, those two
sets give 71 and 34. Of 220 messages 219 came out right, with 244 of 245 verdicts, and nothing out of scope matched.
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
