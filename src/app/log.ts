/** JSON logs on standard error. Nothing secret gets in, whatever is logged: every line is scrubbed as it leaves. */
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** A log at `config.logLevel` in which the token of `config` never appears. `out` is standard error by default. */
export const createLog = (
  { logLevel, token }: Pick<Config, 'logLevel' | 'token'>,
  out: DestinationStream = destination({ dest: 2, sync: true }),
): Log =>
  pino(
    {
      level: logLevel,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { error: (error: unknown) => errorFields(error) },
    },
    { write: (line) => out.write(scrub(line, token)) },
  );

/**
 * `text` without secrets: the bot's token, and the tokens of interactions, which Discord puts in addresses
 * (`/interactions/1/aW50…/callback`, `/webhooks/1/aW50…`) and which let anybody answer for 15 minutes.
 */
export const scrub = (text: string, token: string | undefined): string =>
  (token === undefined ? text : text.replaceAll(token, '[token]'))
    .replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/?\s"\\]+/g, '$1[token]')
    .replace(/("token":\s*")[^"]+/g, '$1[token]')
    .replace(/(\bBot\s+)[\w-]+\.[\w-]+\.[\w-]+/g, '$1[token]');

/**
 * What a log line says of an error: enough to find the bug. Left out are the fields that libraries add, among
 * them `requestBody`, which holds the answer and with it the asker's question.
 */
const errorFields = (error: unknown, causes = 3): object => {
  if (!(error instanceof Error)) return { message: String(error) };
  const extra = Object.entries(error).filter(([name]) => ['code', 'status', 'method', 'url'].includes(name));
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(extra),
    ...(error.cause === undefined || causes === 0 ? {} : { cause: errorFields(error.cause, causes - 1) }),
  };
};
