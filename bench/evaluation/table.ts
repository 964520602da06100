/** The evaluation as Markdown: one table of ours by kind, one of all engines. */
import { traps } from './labelled.ts';
import { rate, type Scored, type Share, tally, wilson } from './score.ts';

const columns = [
  'questions',
  'first claim right',
  'right within three',
  'declined when it must',
  'needless misses',
  'wrong measure',
  'wrong claimant',
  'wrong subject',
];

/** `97.1 % (95.0–98.4)`: the share and its 95 % interval, or a dash where nothing was counted. */
export function shareText(share: Share): string {
  const value = rate(share);
  if (value === null) return '–';
  const [low, high] = wilson(share);
  return `${percent(value)} % (${percent(low)}–${percent(high)})`;
}

const percent = (value: number): string => (value * 100).toFixed(1);

export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(header.map((_, at) => (at === 0 ? '---' : '--:')));
  return [line(header), rule, ...rows.map(line)].join('\n');
}

function cells(scored: readonly Scored[]): readonly string[] {
  const { questions, first, firstThree, declined, needlessMisses, wrong } = tally(scored);
  return [
    String(questions),
    ...[first, firstThree, declined, needlessMisses].map(shareText),
    ...traps.map((facet) => String(wrong[facet])),
  ];
}

/** A row a kind of question, and all of them together. */
export function kindTable(scored: readonly Scored[]): string {
  const kinds = [...new Set(scored.map(({ question }) => question.kind))];
  const rows = kinds.map((kind) => [kind, ...cells(scored.filter(({ question }) => question.kind === kind))]);
  return markdownTable(['kind', ...columns], [...rows, ['**all**', ...cells(scored)]]);
}

export type EngineScores = { readonly name: string; readonly scored: readonly Scored[] };

/** A row an engine, over all questions. */
export const engineTable = (engines: readonly EngineScores[]): string =>
  markdownTable(
    ['engine', ...columns],
    engines.map(({ name, scored }) => [name, ...cells(scored)]),
  );

/** A row a kind, a column an engine: the first claim right, or declined where that is what must be done. */
export function besideTable(engines: readonly EngineScores[]): string {
  const kinds = [...new Set(engines.flatMap(({ scored }) => scored.map(({ question }) => question.kind)))];
  const rows = kinds.map((kind) => [
    kind,
    ...engines.map(({ scored }) => {
      const of = scored.filter(({ question }) => question.kind === kind);
      const hits = of.filter(({ answerable, first, declined }) => (answerable ? first : declined)).length;
      return shareText({ hits, of: of.length });
    }),
  ]);
  return markdownTable(['kind', ...engines.map(({ name }) => name)], rows);
}
