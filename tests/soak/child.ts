/** The built bot in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Child = {
  readonly process: ChildProcess;
  /** All that it wrote so far, on both streams. */
  readonly output: () => string;
  /** The exit code, or null after a signal. */
  readonly exit: Promise<number | null>;
};

/** The folder of package.json, from the sources as from the build. */
const root = process.cwd();

/** Runs a built script with these variables alone; `entry` is its path below `dist`. */
export const spawnBuilt = (
  entry: string,
  environment: { readonly [name: string]: string },
  words: readonly string[] = [],
): Child => {
  const chunks: string[] = [];
  const child = spawn(process.execPath, [join(root, 'dist', entry), ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(`${chunk}`));
  const exit = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  return { process: child, output: () => chunks.join(''), exit };
};

/** Resident memory in MiB as the kernel counts it; undefined where there is no /proc. */
export const residentMiB = ({ pid }: ChildProcess): number | undefined => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
};
