/** Reads the data folder. Whatever cannot be read is a finding; nothing here throws for what is on the disk. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFinding } from './finding.ts';
import { hiddenCharacter } from './hidden.ts';

/** The files that a dataset must have beside its `articles/`. */
const vocabularyFiles = [
  'dataset.yaml',
  'claimants.yaml',
  'measures.yaml',
  'places.yaml',
  'themes.yaml',
] as const;

/** `name` is relative to the folder, `path` as findings print it. */
export type DataFile = { readonly name: string; readonly path: string; readonly text: string };

export type Folder = {
  /** Sorted by name; only what could be read. */
  readonly files: readonly DataFile[];
  readonly findings: readonly DataFinding[];
};

const onlyThese = `only ${vocabularyFiles.join(', ')} and the folder articles`;

/** What may lie in the folder without being one of its files. */
const besideData = new Set<string>(['README.md', 'LICENSE', 'schema', 'articles']);

/** No file of ours comes near it; a larger one is an accident or an attack. */
const maxBytes = 16 * 1024 * 1024;

/** Every known file under `directory`, and a finding for each that is missing, unreadable or unknown. */
export function readFolder(directory: string): Folder {
  const files: DataFile[] = [];
  const findings: DataFinding[] = [];
  const top = namesIn(directory, findings);
  if (top === null) return { files, findings };

  const known = new Set<string>(vocabularyFiles);
  for (const name of top.filter((name) => !known.has(name) && !besideData.has(name))) {
    findings.push(
      whole(join(directory, name), 'unknown-file', `${name} is not a file of the dataset`, onlyThese),
    );
  }
  for (const name of vocabularyFiles) read(directory, name, files, findings);

  for (const name of namesIn(join(directory, 'articles'), findings) ?? []) {
    if (name.endsWith('.yaml')) read(directory, `articles/${name}`, files, findings);
    else {
      const path = join(directory, 'articles', name);
      findings.push(whole(path, 'unknown-file', `${name} is not an article`, 'a name that ends in .yaml'));
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, findings };
}

/** First 12 hexadecimal digits of the SHA-256 over names and texts: the same data has the same version. */
export function versionOf(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${text.length}\0${text}`);
  return hash.digest('hex').slice(0, 12);
}

/** Names that an editor or a volume mount leaves behind (`.x.swp`, `..data`, `x.yaml~`) are passed over. */
function namesIn(directory: string, findings: DataFinding[]): readonly string[] | null {
  try {
    return readdirSync(directory)
      .filter((name) => !name.startsWith('.') && !name.endsWith('~'))
      .sort();
  } catch (error) {
    findings.push(whole(directory, 'unreadable', `the folder ${reason(error)}`, 'a folder of data files'));
    return null;
  }
}

function read(directory: string, name: string, files: DataFile[], findings: DataFinding[]): void {
  const path = join(directory, name);
  try {
    const found = statSync(path);
    if (!found.isFile()) {
      findings.push(whole(path, 'unreadable', 'this is not a file', 'a YAML file'));
      return;
    }
    if (found.size > maxBytes) {
      findings.push(whole(path, 'too-large', `the file has ${found.size} bytes`, `at most ${maxBytes}`));
      return;
    }
    const bytes = readFileSync(path);
    const text = new TextDecoder('utf-8').decode(bytes);
    const damage = isUtf8(bytes) ? hiddenIn(path, text) : badBytes(path, text);
    if (damage === null) files.push({ name, path, text });
    else findings.push(damage);
  } catch (error) {
    findings.push(whole(path, 'unreadable', `the file ${reason(error)}`, 'a YAML file'));
  }
}

/** Bytes that are no UTF-8 were decoded as U+FFFD: the first of them is the place. */
function badBytes(path: string, text: string): DataFinding {
  const at = lineAndColumn(text, Math.max(0, text.indexOf('\ufffd')));
  return { file: path, ...at, rule: 'encoding', message: 'the bytes are not UTF-8, expected UTF-8 text' };
}

function hiddenIn(path: string, text: string): DataFinding | null {
  const found = hiddenCharacter(text);
  if (found === null) return null;
  const message = `the invisible character ${found.name} stands here, expected text that shows`;
  return { file: path, ...lineAndColumn(text, found.offset), rule: 'hidden-character', message };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function whole(file: string, rule: string, wrong: string, expected: string): DataFinding {
  return { file, line: 1, column: 1, rule, message: `${wrong}, expected ${expected}` };
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
}
