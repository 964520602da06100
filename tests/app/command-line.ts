/** Programs of the project run as an operator runs them, built first, with nothing of the machine's environment. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../../src/app/config.ts';

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

const environment = () => ({ PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'en_US.UTF-8' });

/** A process, and what it printed once it has ended. */
export const start = (command: string, words: readonly string[], more: Record<string, string> = {}) => {
  const child = spawn(command, words, { cwd: packageRoot(), env: { ...environment(), ...more } });
  const ended = Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    text(child.stdout).catch(() => ''),
    text(child.stderr).catch(() => ''),
  ]).then(([code, out, err]): Ended => ({ code, out, err }));
  return { child, ended };
};

/** Runs to the end with `input` on standard input. */
export const run = (
  command: string,
  words: readonly string[],
  { input = '', ...more }: { readonly input?: string; readonly [name: string]: string | undefined } = {},
): Promise<Ended> => {
  const set = Object.entries(more).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const { child, ended } = start(command, words, Object.fromEntries(set));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return ended;
};

export const npm = (script: string, ...words: readonly string[]) => [
  'run',
  '--silent',
  script,
  '--',
  ...words,
];
