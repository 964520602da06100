/** What is wrong with the data, and where. Findings are values: every one of a run is shown, none is thrown. */

/** Steps from the root of a file to a value: `['claims', 3, 'figure', 'value']`. */
export type Path = readonly (string | number)[];

/** A place in a file; `on: 'key'` means the name of the last step rather than its value. */
export type Where = { readonly file: string; readonly path: Path; readonly on?: 'key' };

/** Something wrong at a place, before the place is known by line and column. */
export type Problem = {
  readonly at: Where;
  readonly rule: string;
  /** A clause: `figure.value is "600"`. */
  readonly wrong: string;
  /** What should stand there, to follow the word "expected": `a whole number`. */
  readonly expected: string;
};

/** One line of `npm run data:check`. Lines and columns count from 1. */
export type DataFinding = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
};

/** `data/articles/x.yaml:12:9: schema: figure.value is "600", expected a whole number` */
export function findingLine(finding: DataFinding): string {
  return `${finding.file}:${finding.line}:${finding.column}: ${finding.rule}: ${finding.message}`;
}

/** In reading order: by file, line, column, rule, words. */
export function inReadingOrder(findings: readonly DataFinding[]): readonly DataFinding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
