/** A schema violation as a sentence: what stands there, and what was expected instead. */
import type { z } from 'zod';
import type { Path } from './finding.ts';

export type Violation = {
  readonly path: Path;
  /** The unknown key itself is meant, not its value. */
  readonly on?: 'key';
  readonly wrong: string;
  readonly expected: string;
};

/** One violation an issue; an issue on unknown keys gives one a key. `root` is the value that was checked. */
export function inPlainWords(issue: z.core.$ZodIssue, root: unknown): readonly Violation[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      on: 'key' as const,
      wrong: `${nameOf(path)} has a key "${key}" that is not known`,
      expected: 'only the keys of the schema',
    }));
  }
  const value = valueAt(root, path);
  const quotes = issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number';
  const expected = `${expectation(issue)}${quotes ? ' in quotes' : ''}`;
  return [{ path, wrong: `${nameOf(path)} ${show(value)}`, expected }];
}

/** `figure.value`, `chain[1]`; the thing itself when the path is empty. */
function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return name.replace(/^\./, '') || 'the entry';
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Object.entries(value).find(isOf(step))?.[1] : undefined,
    root,
  );
}

function isOf(step: string | number): (entry: [string, unknown]) => boolean {
  return ([key]) => key === String(step);
}

function show(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is empty';
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list';
  if (typeof value === 'object') return 'is a mapping';
  const text = JSON.stringify(value) ?? String(value);
  return `is ${text.length > 80 ? `${text.slice(0, 77)}…"` : text}`;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a whole number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['boolean', 'true or false'],
  ['null', 'null'],
]);

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds.get(issue.expected) ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : 'a claim';
    case 'invalid_format':
      return issue.format === 'url' ? 'an https address' : issue.message.replace(/^expected /, '');
    case 'too_small':
      if (issue.origin === 'string') return 'some text';
      return issue.origin === 'array'
        ? 'at least one entry'
        : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
}
