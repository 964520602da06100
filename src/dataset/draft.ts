/**
 * The data as authored, with its places: what the rules look at. An entry that breaks the schema is left out,
 * but its id stays known, so that one mistake is one finding and not one for every reference to it.
 */
import { z } from 'zod';
import { type Parsed, parseYaml } from './document.ts';
import type { DataFile } from './files.ts';
import type { DataFinding, Path, Problem, Where } from './finding.ts';
import { inPlainWords } from './plain-words.ts';
import {
  type AuthoredArticle,
  type AuthoredClaim,
  type AuthoredRepeat,
  articleSchema,
  type Claimant,
  claimantSchema,
  claimSchema,
  type DatasetHead,
  datasetSchema,
  idSchema,
  type Measure,
  measureSchema,
  type Place,
  placeSchema,
  repeatSchema,
  type Subject,
  type Theme,
  themeSchema,
} from './schema.ts';

export type Entry<T> = { readonly value: T; readonly file: string; readonly path: Path };

/** A claim or a repeat, with the article that it stands in, or null where the article's own lines are broken. */
export type Read<T> = Entry<T> & { readonly article: AuthoredArticle | null };

/** The lists of names, which claims refer to by id. */
export const vocabularies = ['subjects', 'claimants', 'measures', 'places', 'themes'] as const;
export type Vocabulary = (typeof vocabularies)[number];

export type Draft = {
  /** Whether nothing was left out: a rule that looks for something missing waits for that. */
  readonly whole: boolean;
  readonly head: Entry<DatasetHead> | null;
  readonly subjects: readonly Entry<Subject>[];
  readonly claimants: readonly Entry<Claimant>[];
  readonly measures: readonly Entry<Measure>[];
  readonly places: readonly Entry<Place>[];
  readonly themes: readonly Entry<Theme>[];
  readonly articles: readonly Entry<AuthoredArticle>[];
  readonly claims: readonly Read<AuthoredClaim>[];
  readonly repeats: readonly Read<AuthoredRepeat>[];
  /** Every id in the files, those of broken entries included; null where an id or a file could not be read. */
  readonly known: { readonly [kind in Vocabulary | 'claims']: ReadonlySet<string> | null };
};

export type Drafted = {
  readonly draft: Draft;
  readonly findings: readonly DataFinding[];
  /** Gives a problem its line and column. */
  readonly place: (problem: Problem) => DataFinding;
};

/** Parses and checks every file by itself. `complete` says whether all the files of a dataset were readable. */
export function draftOf(files: readonly DataFile[], complete: boolean): Drafted {
  const findings: DataFinding[] = [];
  const parsed = new Map<string, Parsed & { ok: true }>();
  for (const { path, text } of files) {
    const result = parseYaml(text);
    if (!result.ok) {
      for (const { line, column, rule, wrong, expected } of result.flaws) {
        findings.push({ file: path, line, column, rule, message: `${wrong}, expected ${expected}` });
      }
    } else if (result.value === null || result.value === undefined) {
      findings.push({
        file: path,
        line: 1,
        column: 1,
        rule: 'empty',
        message: 'the file is empty, expected data',
      });
    } else parsed.set(path, result);
  }
  const place = ({ at, rule, wrong, expected }: Problem): DataFinding => {
    const found = parsed.get(at.file)?.locate(at.path, at.on) ?? { line: 1, column: 1 };
    return { file: at.file, ...found, rule, message: `${wrong}, expected ${expected}` };
  };
  const violated = (at: Where, wrong: string, expected: string): void => {
    findings.push(place({ at, rule: 'schema', wrong, expected }));
  };

  /** The value if it fits its schema; a finding for each way in which it does not. */
  const check = <T>(schema: z.ZodType<T>, value: unknown, file: string, path: Path): T | null => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      for (const { path: inner, on, wrong, expected } of inPlainWords(issue, value)) {
        violated({ file, path: [...path, ...inner], ...(on && { on }) }, wrong, expected);
      }
    }
    return null;
  };
  const fileNamed = (name: string) => {
    const path = files.find((file) => file.name === name)?.path;
    const value = path === undefined ? undefined : parsed.get(path)?.value;
    return path === undefined || value === undefined ? null : { path, value };
  };
  const listIn = <T>(
    name: string,
    schema: z.ZodType<T>,
  ): { entries: Entry<T>[]; ids: Set<string> | null } => {
    const file = fileNamed(name);
    if (file === null) return { entries: [], ids: null };
    if (!Array.isArray(file.value)) {
      violated({ file: file.path, path: [] }, 'the file is not a list', 'a list of entries');
      return { entries: [], ids: null };
    }
    const entries = file.value.flatMap((raw: unknown, at): Entry<T>[] => {
      const value = check(schema, raw, file.path, [at]);
      return value === null ? [] : [{ value, file: file.path, path: [at] }];
    });
    return { entries, ids: idsOf(file.value) };
  };

  const headFile = fileNamed('dataset.yaml');
  const headValue = headFile && check(datasetSchema, headFile.value, headFile.path, []);
  const head = headFile && headValue && { value: headValue, file: headFile.path, path: [] };
  const claimants = listIn('claimants.yaml', claimantSchema);
  const measures = listIn('measures.yaml', measureSchema);
  const places = listIn('places.yaml', placeSchema);
  const themes = listIn('themes.yaml', themeSchema);

  const articles: Entry<AuthoredArticle>[] = [];
  const claims: Read<AuthoredClaim>[] = [];
  const repeats: Read<AuthoredRepeat>[] = [];
  const rawClaims: unknown[] = [];
  const articleFiles = files.filter(({ name }) => name.startsWith('articles/'));
  for (const { path: file } of articleFiles) {
    const value = parsed.get(file)?.value;
    if (value === undefined) continue;
    const shell = check(articleShell, value, file, []);
    const inside: (AuthoredClaim | AuthoredRepeat)[] = [];
    const article = shell && { ...shell, claims: inside };
    if (article !== null) articles.push({ value: article, file, path: [] });
    for (const [at, raw] of listAt(value, 'claims').entries()) {
      const where = { file, path: ['claims', at], article };
      if (isRecord(raw) && 'repeats' in raw) {
        const repeat = check(repeatSchema, raw, file, where.path);
        if (repeat === null) continue;
        repeats.push({ value: repeat, ...where });
        inside.push(repeat);
      } else {
        const claim = check(claimSchema, raw, file, where.path);
        rawClaims.push(raw);
        if (claim === null) continue;
        claims.push({ value: claim, ...where });
        inside.push(claim);
      }
    }
  }

  const subjects = (headValue?.subjects ?? []).map((value, at): Entry<Subject> => {
    return { value, file: headFile?.path ?? '', path: ['subjects', at] };
  });
  const everyArticle = complete && articleFiles.every(({ path }) => hasClaims(parsed.get(path)?.value));
  const draft: Draft = {
    whole: complete && findings.length === 0,
    head,
    subjects,
    claimants: claimants.entries,
    measures: measures.entries,
    places: places.entries,
    themes: themes.entries,
    articles,
    claims,
    repeats,
    known: {
      subjects: headFile && idsOf(listAt(headFile.value, 'subjects')),
      claimants: claimants.ids,
      measures: measures.ids,
      places: places.ids,
      themes: themes.ids,
      claims: everyArticle ? idsOf(rawClaims) : null,
    },
  };
  return { draft, findings, place };
}

/** Everything of an article but its claims, which are checked one by one, each by its own kind's schema. */
const articleShell = articleSchema.extend({ claims: z.array(z.unknown()) });

/** Null when one of them has no id that can be read: any reference might be to that one. */
function idsOf(list: readonly unknown[]): Set<string> | null {
  const ids = list.map((raw) => idSchema.safeParse(isRecord(raw) ? raw.id : undefined).data ?? null);
  return ids.includes(null) ? null : new Set(ids.filter((id) => id !== null));
}

function hasClaims(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value.claims);
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
