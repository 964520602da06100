/** The two bots, each in a process of its own against a stand-in of its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, spawnBuilt } from '../../tests/soak/child.ts';
import type { Options } from '../../tests/standin/options.ts';
import { type Standin, startStandin } from '../../tests/standin/standin.ts';

const bots = { bare: 'bench/discord/bare.js', ours: 'src/app/main.js' } as const;
export type Bot = keyof typeof bots;

export type Running = {
  readonly standin: Standin;
  readonly child: Child;
  /** From the start of the process until every shard was ready, in milliseconds. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
};

/** Starts a bot and waits until all its shards are ready; throws with what it printed when it ends before. */
export const startBot = async (bot: Bot, options: Partial<Options> = {}): Promise<Running> => {
  const standin = await startStandin({
    answerMs: 30_000,
    maxConcurrency: 16,
    identifyWindowMs: 0,
    // Judging an answer by Discord's schemas is the stand-in's work, not the bot's, and the tests' concern.
    checkBodies: false,
    ...options,
  });
  const started = performance.now();
  const child = spawnBuilt(bots[bot], { DISCORD_TOKEN: standin.token, DISCORD_API: standin.api });
  while (standin.gateway.listening() < (options.shards ?? 1)) {
    if (child.process.exitCode !== null) throw new Error(child.output());
    await sleep(1);
  }
  const startedIn = performance.now() - started;
  standin.setLogging(false);
  const stop = async () => {
    child.process.kill('SIGTERM');
    await child.exit;
    await standin.stop();
  };
  return { standin, child, startedIn, stop };
};
