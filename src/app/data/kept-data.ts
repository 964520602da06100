/**
 * The dataset as it was when it was last found sound, kept beside the build: reading and checking the same files
 * by the same rules again would find the same, and takes longer than all else that a start does.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Dataset } from '../../dataset/dataset.ts';
import { readFolder, versionOf } from '../../dataset/files.ts';
import { packageRoot } from '../config.ts';

export type Kept = {
  /** Whether these very files were found sound by these very rules before. */
  readonly isKnown: () => boolean;
  /** The dataset, or null when these files were not found sound by these rules before. */
  readonly read: () => Dataset | null;
  /** Keeps what was found sound. Where nothing can be written, the next start does without. */
  readonly keep: (dataset: Dataset) => void;
};

/** Where datasets are kept: in the folder of the build, and gone with it. */
const usualPlace = join(packageRoot(), 'dist', 'kept');

/** Of how many states of the data: enough to go back and forth between some. */
const mostKept = 8;

/** Beyond this many claims keeping would cost more than it saves. */
const mostClaims = 20_000;

/** What is kept of the files that stand in `directory` at this moment. */
export const keptData = (directory: string, place = usualPlace): Kept => {
  const { files, findings } = readFolder(directory);
  const version = versionOf(files);
  const name = `${version}-${rulesVersion()}.bin`;
  /** The bytes as they were written, or null. */
  const bytesKept = (): Uint8Array | null => {
    if (findings.length > 0) return null;
    try {
      const bytes = readFileSync(join(place, name));
      const body = bytes.subarray(32);
      return bytes.subarray(0, 32).equals(digest(body)) ? body : null;
    } catch {
      return null;
    }
  };
  return {
    isKnown: () => bytesKept() !== null,
    read: () => {
      const bytes = bytesKept();
      if (bytes === null) return null;
      const dataset: Dataset = deserialize(bytes);
      return dataset;
    },
    keep: (dataset) => {
      // Files that changed while they were read are another version.
      if (findings.length > 0 || dataset.version !== version || dataset.claims.length > mostClaims) return;
      try {
        const body = serialize(dataset);
        mkdirSync(place, { recursive: true });
        forgetOldest(place);
        const unfinished = join(place, `${name}.${process.pid}`);
        writeFileSync(unfinished, Buffer.concat([digest(body), body]));
        renameSync(unfinished, join(place, name));
      } catch {}
    },
  };
};

/** The version of what stands in `directory` at this moment, sound or not. */
export const versionIn = (directory: string): string => versionOf(readFolder(directory).files);

/** Other rules, or another Node, whose way of writing values may differ: another version. */
const rulesVersion = (): string => {
  const rules = join(import.meta.dirname, '..', '..', 'dataset');
  const hash = createHash('sha256').update(process.version);
  for (const name of readdirSync(rules, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.[jt]s$/.test(name)) hash.update(readFileSync(join(rules, name)));
  return hash.digest('hex').slice(0, 12);
};

const forgetOldest = (place: string): void => {
  const age = (name: string) => statSync(join(place, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newestFirst = readdirSync(place)
    .map((name) => ({ name, at: age(name) }))
    .sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1));
  for (const { name } of newestFirst.slice(mostKept - 1)) rmSync(join(place, name), { force: true });
};

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
