/** Serving Discord until somebody or something ends it. */
import { startAnswering } from './answering.ts';
import type { Config } from './config.ts';
import type { ServingContext } from './context.ts';
import { scrub } from './log.ts';
import { untilEnd } from './process-end.ts';
import { watchFolder } from './watch-folder.ts';

/** A way in which interactions come and answers go. */
export type Transport = {
  /** Resolves with the reason when it is over and cannot be had again; never rejects. */
  readonly ended: Promise<string>;
  /** Takes nothing new, finishes what is in flight, and resolves. */
  readonly stop: () => Promise<void>;
};

/**
 * Serves by the transport that `config` names, from the newest sound data: files that change, or SIGHUP, make it
 * look again. Resolves with the exit code once everything is stopped.
 */
export const serve = async (config: Config, context: ServingContext): Promise<number> => {
  const { log } = context;
  const end = untilEnd(log);
  const answering = startAnswering(config, context);
  process.on('SIGHUP', answering.reload);
  const transport = await startTransport(config, { ...context, answer: answering.answer });
  const lost = transport.ended.then((reason) => {
    console.error(scrub(reason, config.token));
    return 1 as const;
  });
  const watching = await watchFolder(config.dataDirectory, answering.reload, (error) =>
    log.warn({ error }, 'the data folder cannot be watched; SIGHUP reloads it'),
  );
  const code = await Promise.race([end, lost]);
  process.off('SIGHUP', answering.reload);
  await watching.close();
  await transport.stop();
  await answering.close();
  await context.charts.close();
  return code;
};

/** What only one transport needs is loaded by that one alone. */
const startTransport = async (config: Config, context: ServingContext): Promise<Transport> => {
  const { transport, token = '', host, port = 8080 } = config;
  if (transport.kind === 'gateway') {
    const { startGateway } = await import('./gateway.ts');
    return startGateway({ ...config, token }, context);
  }
  const { startEndpoint } = await import('./http.ts');
  const never = new Promise<string>(() => {});
  try {
    const endpoint = await startEndpoint({ publicKey: transport.publicKey, host, port }, context);
    context.log.info({ host, port: endpoint.port }, 'listening');
    return { ended: never, stop: endpoint.stop };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ended: Promise.resolve(`the endpoint cannot listen: ${reason}`), stop: async () => {} };
  }
};
