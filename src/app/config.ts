/** What an operator may set, read once from the environment and `.env`. Each variable is explained in `.env.example`. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** Which shards this process runs: what Discord recommends, or these ids of so many in all. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly total: number };

export type Config = {
  /** Absent: no connection to Discord. */
  readonly token: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
  readonly dataDirectory: string;
  /** Where Discord's REST API is, without a version and without a slash at the end. */
  readonly discordApi: string;
  readonly shards: Shards;
  /** How interactions come: over Discord's gateway, or posted to us, signed with the key. */
  readonly transport: { readonly kind: 'gateway' } | { readonly kind: 'http'; readonly publicKey: string };
  /** Where a server of ours listens, be it the preview or the endpoint for Discord: this machine alone by default. */
  readonly host: string;
  readonly port: number | undefined;
  /** Where the operator's server listens; without a port there is none. */
  readonly metricsHost: string;
  readonly metricsPort: number | undefined;
  /** Whether questions that found nothing are logged, without their askers. */
  readonly logMisses: boolean;
  /** The channel that reports of problems are posted to; without one nothing can be reported. */
  readonly reportChannel: string | undefined;
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** One line a variable: its name and what was expected; never its value where that is a secret. */
  | { readonly ok: false; readonly problems: readonly string[] };

export type Environment = { readonly [name: string]: string | undefined };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/**
 * The configuration that `environment` describes, or every wrong variable at once. An empty variable counts as
 * absent, so that a line of `.env` can be switched off by emptying it.
 */
export const readConfig = (environment: Environment): ConfigResult => {
  const stated = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value !== ''),
  );
  const read = variables.safeParse(stated);
  if (read.success) {
    const { DISCORD_TOKEN, LOG_LEVEL, DATA_DIR, DISCORD_API, SHARDS, HOST, PORT } = read.data;
    return {
      ok: true,
      config: {
        token: DISCORD_TOKEN,
        logLevel: LOG_LEVEL,
        dataDirectory: resolve(DATA_DIR ?? join(packageRoot(), 'data')),
        discordApi: DISCORD_API,
        shards: SHARDS,
        transport: read.data.transport,
        host: HOST,
        port: PORT,
        metricsHost: read.data.METRICS_HOST,
        metricsPort: read.data.METRICS_PORT,
        logMisses: read.data.LOG_MISSES,
        reportChannel: read.data.REPORT_CHANNEL_ID,
      },
    };
  }
  return {
    ok: false,
    problems: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  };
};

/** The process's environment; what it does not set is taken from the `.env` file beside package.json. */
export const environmentWithFile = (environment: Environment): Environment => {
  const processEnv = { ...environment };
  readDotenv({ path: join(packageRoot(), '.env'), processEnv, quiet: true });
  return processEnv;
};

/**
 * The folder of package.json, found upwards from this file: the same from the sources and from the build,
 * whatever the current folder is.
 */
export const packageRoot = (): string => {
  const upwards = (folder: string): string =>
    existsSync(join(folder, 'package.json')) || dirname(folder) === folder
      ? folder
      : upwards(dirname(folder));
  return upwards(import.meta.dirname);
};

/** Discord's tokens are three parts joined by dots; the first is the bot's id. The message never repeats the value. */
const token = z
  .string()
  .regex(
    /^[\w-]+\.[\w-]+\.[\w-]+$/,
    'expected a bot token: three parts joined by dots, without quotes and without "Bot", as the Bot page of the Discord developer portal shows it',
  );

const api = z
  .string()
  .transform((text) => text.replace(/\/+$/, ''))
  .refine(isSafeAddress, 'expected an https address, or an http address of this machine (127.0.0.1)');

/** `auto`; `8-11/16`, these of sixteen; `4@2/16`, the four of process 2 (counted from 0), the same ones. */
const shards = z.string().transform((text, context): Shards => {
  if (text === 'auto') return text;
  const numbers = (pattern: RegExp) => (pattern.exec(text) ?? []).slice(1).map(Number);
  const [first, last, total] = numbers(/^(\d{1,4})-(\d{1,4})\/(\d{1,4})$/);
  const [each, ordinal, all] = numbers(/^(\d{1,4})@(\d{1,4})\/(\d{1,4})$/);
  const range =
    each !== undefined && ordinal !== undefined
      ? { first: each * ordinal, last: each * (ordinal + 1) - 1, total: all }
      : { first, last, total };
  if (isRange(range))
    return {
      ids: Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at),
      total: range.total,
    };
  context.addIssue({
    code: 'custom',
    message:
      'expected auto, first-last/total such as 8-11/16, or each@process/total such as 4@2/16, counted from 0',
  });
  return z.NEVER;
});

type Range<N> = { readonly first: N; readonly last: N; readonly total: N };

function isRange(range: Range<number | undefined>): range is Range<number> {
  const { first, last, total } = range;
  return first !== undefined && last !== undefined && total !== undefined && first <= last && last < total;
}

const portMessage = 'expected a port: a number from 0 to 65535, 0 for any that is free';
const port = z
  .string()
  .regex(/^\d{1,5}$/, portMessage)
  .transform(Number)
  .refine((number) => number <= 65_535, portMessage);
const address = z
  .string()
  .regex(/^[\w.:-]+$/, 'expected a name or an address to listen on, such as 127.0.0.1 or 0.0.0.0');

const known = z.object({
  DISCORD_TOKEN: token.optional(),
  LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(', ')}`).default('info'),
  DATA_DIR: z.string().optional(),
  DISCORD_API: api.default('https://discord.com/api'),
  SHARDS: shards.default('auto'),
  TRANSPORT: z.enum(['gateway', 'http'], 'expected gateway or http').default('gateway'),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[0-9a-f]{64}$/i,
      'expected the 64 hexadecimal digits that the developer portal shows as public key',
    )
    .optional(),
  HOST: address.default('127.0.0.1'),
  PORT: port.optional(),
  METRICS_HOST: address.default('127.0.0.1'),
  METRICS_PORT: port.optional(),
  LOG_MISSES: z
    .enum(['true', 'false'], 'expected true or false')
    .default('false')
    .transform((text) => text === 'true'),
  REPORT_CHANNEL_ID: z
    .string()
    .regex(/^\d{1,20}$/, 'expected the id of a channel, in digits')
    .optional(),
});

/** What one variable asks of another. */
const variables = known.transform(({ TRANSPORT, DISCORD_PUBLIC_KEY: publicKey, ...others }, context) => {
  if (others.REPORT_CHANNEL_ID !== undefined && others.DISCORD_TOKEN === undefined)
    context.addIssue({
      code: 'custom',
      path: ['REPORT_CHANNEL_ID'],
      message: 'expected DISCORD_TOKEN too, since reports are posted in the name of the bot',
    });
  if (TRANSPORT === 'gateway') return { ...others, transport: { kind: TRANSPORT } };
  if (publicKey !== undefined) return { ...others, transport: { kind: TRANSPORT, publicKey } };
  const message = 'expected, since TRANSPORT is http and every request must prove that Discord sent it';
  context.addIssue({ code: 'custom', path: ['DISCORD_PUBLIC_KEY'], message });
  return z.NEVER;
});

/** A token sent over plain http could be read on the way; on this machine there is no way. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}
