/** What is wrong with a payload, and where: `data.embeds.0.title`. The whole body is the empty path. */
export type Finding = { readonly path: string; readonly problem: string };

/** `data` and `embeds.0` are `data.embeds.0`. */
export const under = (parent: string, path: string | number): string =>
  [parent, `${path}`].filter((part) => part !== '').join('.');

/** Where-what pairs, each prefixed with the path of the part that was looked at. */
export const inside = (parent: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, path: under(parent, finding.path) }));

/** `data.embeds.0.title: must NOT have more than 256 characters`. */
export const sentence = ({ path, problem }: Finding): string => `${path === '' ? 'body' : path}: ${problem}`;

/** A list of one finding when `wrong`, else empty: how a rule says what it saw. */
export const when = (wrong: boolean, path: string, problem: string): readonly Finding[] =>
  wrong ? [{ path, problem }] : [];

/** Positions of the values that stood before in the list, the first of each excepted. */
export const repeated = (values: readonly (string | number | undefined)[]): readonly number[] =>
  values.flatMap((value, at) => (value !== undefined && values.indexOf(value) < at ? [at] : []));

/** The property of a value that may be anything. */
export const read = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
