/** A small server for whoever runs the bot: is it alive, is it ready, how is it doing. */
import { createServer, type ServerResponse } from 'node:http';
import { close, listen } from '../listen.ts';
import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';

export type Operations = { readonly port: number; readonly stop: () => Promise<void> };

export type OperationsOptions = {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  /** Why interactions would not be answered now, or null when they would. */
  readonly notReady: () => string | null;
  readonly log: Log;
};

/** `/healthz`, `/readyz`, `/metrics`; nothing that changes anything. Rejects when it cannot listen. */
export const startOperations = async (options: OperationsOptions): Promise<Operations> => {
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'method not allowed');
    route(url.split('?')[0] ?? '', response, options).catch((error: unknown) => {
      options.log.error({ error }, 'operations request failed');
      response.destroy();
    });
  });
  server.maxConnections = 64;
  const port = await listen(server, options.host, options.port);
  return { port, stop: () => close(server, 1000) };
};

const route = async (path: string, response: ServerResponse, { metrics, notReady }: OperationsOptions) => {
  switch (path) {
    case '/healthz':
      return end(response, 200, 'ok');
    case '/readyz': {
      const reason = notReady();
      return end(response, reason === null ? 200 : 503, reason ?? 'ok');
    }
    case '/metrics':
      return end(response, 200, await metrics.text(), metrics.contentType);
    default:
      return end(response, 404, 'not found');
  }
};

const end = (response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8') => {
  response.writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(`${text}\n`);
};
