/** The real bot with the real data, in this process or in one of its own, connected to a stand-in. */
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { ServingContext } from '../../src/app/context.ts';
import { openIndex } from '../../src/app/data/open.ts';
import { startGateway, type Timing } from '../../src/app/gateway/gateway.ts';
import { createLog } from '../../src/app/log.ts';
import { lazyCharts } from '../../src/app/respond/charts.ts';
import { respond } from '../../src/app/respond/respond.ts';
import { type Child, spawnBuilt } from '../soak/child.ts';
import type { Options } from '../standin/options.ts';
import { type Standin, startStandin } from '../standin/standin.ts';

const root = join(import.meta.dirname, '..', '..');

/** The real data; a test that changes nothing shares it with the others of its file. */
export const openData = () => {
  const opened = openIndex(join(root, 'data'));
  if (!opened.ok) throw new Error(opened.findings.join('\n'));
  return opened.index;
};

/**
 * A stand-in that stops with the test, and fails it when the bot sent what Discord would refuse. It waits longer
 * for an answer than Discord, so that a busy machine fails no test that is not about time.
 */
export const standinFor = async (options: Partial<Options> = {}): Promise<Standin> => {
  const standin = await startStandin({
    answerMs: 15_000,
    maxConcurrency: 16,
    identifyWindowMs: 0,
    ...options,
  });
  onTestFinished(() => standin.stop());
  return standin;
};

/** A context whose log is kept as lines. */
const contextWith = (index: ReturnType<typeof openData>, token: string) => {
  const lines: string[] = [];
  const context: ServingContext = {
    commands,
    index: () => index,
    today: () => '2025-05-10',
    log: createLog({ logLevel: 'debug', token }, { write: (line) => lines.push(line) }),
    /** A busy machine may take its time. */
    charts: lazyCharts(25_000),
  };
  return { context, lines };
};

/** Starts the bot in this process; resolves when the stand-in has it on every shard. */
export const startBot = async (standin: Standin, index: ReturnType<typeof openData>, timing?: Timing) => {
  const { context, lines } = contextWith(index, standin.token);
  const config = { discordApi: standin.api, shards: 'auto', token: standin.token } as const;
  const front = { log: context.log, answer: (interaction: unknown) => respond(interaction, context) };
  const gateway = startGateway(config, front, timing);
  onTestFinished(async () => {
    await gateway.stop();
    await context.charts.close();
  });
  await expect.poll(() => standin.gateway.listening(), { timeout: 10_000 }).toBeGreaterThan(0);
  return { gateway, lines };
};

/** Runs a built entry point of `src/app` as an operator would, with these variables alone. */
export const run = (
  entry: string,
  environment: { readonly [name: string]: string },
  words: readonly string[] = [],
): Child => {
  const child = spawnBuilt(`src/app/${entry}.js`, environment, words);
  onTestFinished(async () => {
    child.process.kill('SIGKILL');
    await child.exit;
  });
  return child;
};
