/** Serving Discord until somebody or something ends it. */
import { reportMessage } from '../present/discord/report.ts';
import { type Answering, startAnswering } from './answering.ts';
import type { Config } from './config.ts';
import type { ServingContext } from './context.ts';
import { createGuard } from './guard.ts';
import { scrub } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Operations } from './operations.ts';
import { untilEnd } from './process-end.ts';
import type { Report } from './reply.ts';
import { startTransport, type Transport } from './transport.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Serves by the transport that `config` names, from the newest sound data: files that change, or SIGHUP, make it
 * look again. Resolves with the exit code once everything is stopped.
 */
export const serve = async (config: Config, context: ServingContext): Promise<number> => {
  const { log } = context;
  const end = untilEnd(log);
  const sendReport = reporter(config);
  const serving = { ...context, reports: sendReport !== undefined, sendReport };
  const answering = startAnswering(config, serving);
  process.on('SIGHUP', answering.reload);
  let transport: Transport | null = null;
  const operated = await operate(config, context, answering, () => transport);
  if (!operated.ok) return refuse(operated.problem);
  const { operations, metrics } = operated;
  transport = await startTransport(config, {
    ...serving,
    answer: answering.answer,
    isTooMany: createGuard(),
    count: metrics?.count,
  });
  const lost = transport.ended.then((reason) => refuse(scrub(reason, config.token)));
  const watching = await watchFolder(config.dataDirectory, answering.reload, (error) =>
    log.warn({ error }, 'the data folder cannot be watched; SIGHUP reloads it'),
  );
  const code = await Promise.race([end, lost]);
  const stopped = transport.stop();
  transport = null;
  await Promise.all([stopped, watching.close()]);
  await Promise.all([answering.close(), context.charts.close(), operations?.stop()]);
  return code;
};

/** Posts to the channel that `config` names; undefined where there is none. */
const reporter = ({ reportChannel: channel, token, discordApi }: Config) =>
  channel === undefined || token === undefined
    ? undefined
    : async ({ claim, words }: Report): Promise<void> => {
        const { postMessage } = await import('./gateway-post.ts');
        await postMessage({ channel, token, discordApi }, reportMessage(claim, words));
      };

type Operated =
  | { readonly ok: true; readonly metrics?: Metrics; readonly operations?: Operations }
  | { readonly ok: false; readonly problem: string };

/** The operator's server, where a port is set for it; without one nothing of it is loaded. */
const operate = async (
  { metricsPort, metricsHost }: Config,
  { log }: ServingContext,
  { data, findings }: Answering,
  transport: () => Transport | null,
): Promise<Operated> => {
  if (metricsPort === undefined) return { ok: true };
  const [{ createMetrics }, { startOperations }] = await Promise.all([
    import('./metrics.ts'),
    import('./operations.ts'),
  ]);
  const shards = () => transport()?.shards() ?? [];
  const metrics = createMetrics({ data, findings, shards, now: Date.now });
  const notReady = () => {
    const running = transport();
    return running === null ? 'starting or stopping' : running.notReady(Date.now());
  };
  try {
    const options = { host: metricsHost, port: metricsPort, metrics, notReady, log };
    const operations = await startOperations(options);
    log.info({ host: metricsHost, port: operations.port }, 'metrics');
    return { ok: true, metrics, operations };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `METRICS_PORT: ${reason}` };
  }
};

const refuse = (reason: string): 1 => {
  console.error(reason);
  return 1;
};
