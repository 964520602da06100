/** The preview's server: the page, and the same handler behind it that answers Discord. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { slashCommands } from '../../present/discord/slash.ts';
import type { ServingContext } from '../context.ts';
import { listen } from '../listen.ts';
import { createLimiter, type Limiter } from '../rate-limit.ts';
import type { Asset } from './assets.ts';
import { readJson } from './body.ts';
import { refusal } from './door.ts';
import type { FreshData } from './fresh-data.ts';
import { seeds } from './seeds.ts';
import type { Answered, Channel, DataState } from './wire.ts';

export type PreviewOptions = {
  readonly context: Pick<ServingContext, 'commands' | 'log'>;
  readonly data: Pick<FreshData, 'answer' | 'findings' | 'onReload'>;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly host: string;
  /** Undefined: 4242, or the next one that is free. */
  readonly port: number | undefined;
};

export type Preview = { readonly url: string; readonly close: () => Promise<void> };

/** More than a person does who types quickly; HOST may let other machines in. */
const limit = { burst: 100, perSecond: 20 } as const;
const mostConnections = 200;

const firstPort = 4242;
const portsTried = 20;

/**
 * Nothing from anywhere else, no inline code, and no text that becomes markup. The component library sets colours
 * and sizes in `style` attributes, which is all that the one exception allows.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Serves the preview. Rejects when the port that was asked for, or every one that was tried, is taken. */
export const startPreview = async (options: PreviewOptions): Promise<Preview> => {
  const { host, port, context } = options;
  const mayAsk = createLimiter(limit);
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    serve(request, response, options, mayAsk).catch((error: unknown) => {
      context.log.error({ error }, 'preview request failed');
      if (response.headersSent) response.destroy();
      else end(response, 500);
    });
  });
  server.maxConnections = mostConnections;
  const candidates =
    port === undefined ? Array.from({ length: portsTried }, (_, at) => firstPort + at) : [port];
  const bound = await listenOnFirstFree(server, host, candidates);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  options: PreviewOptions,
  mayAsk: Limiter,
) => {
  const { method = '', url = '' } = request;
  const { host, origin, 'content-type': contentType } = request.headers;
  const refused = refusal({ method, host, origin, contentType }, options.host);
  if (refused !== null) return end(response, refused);
  const asset = options.assets.get(url);
  switch (`${method} ${url}`) {
    case 'GET /api/channel': {
      const channel: Channel = { commands: slashCommands(options.context.commands), messages: seeds };
      return endJson(response, channel);
    }
    case 'GET /api/data':
      return streamData(response, options.data);
    case 'POST /api/interactions': {
      if (!mayAsk(request.socket.remoteAddress ?? '', Date.now())) return end(response, 429);
      const body = await readJson(request);
      return body.ok ? endJson(response, await answer(body.value, options.data)) : end(response, body.status);
    }
    default:
      if (asset === undefined || method === 'POST') return end(response, 404);
      return response.setHeader('Content-Type', asset.type).end(await asset.read());
  }
};

const answer = async (interaction: unknown, data: PreviewOptions['data']): Promise<Answered> => {
  const { response, files } = await data.answer(interaction);
  return {
    response,
    files: files.map(({ name, data }) => ({ name, base64: Buffer.from(data).toString('base64') })),
  };
};

/** Server-sent events: how the data stands now, and after every reload. */
const streamData = (response: ServerResponse, { findings, onReload }: PreviewOptions['data']) => {
  const tell = () => {
    const state: DataState = { findings: findings() };
    response.write(`data: ${JSON.stringify(state)}\n\n`);
  };
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  tell();
  response.on('close', onReload(tell));
};

const endJson = (response: ServerResponse, value: Answered | Channel) =>
  response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(value));

const end = (response: ServerResponse, status: number) =>
  response.writeHead(status, { Connection: 'close' }).end();

/** The port that was free; rejects with the last port's error when none was. */
const listenOnFirstFree = async (
  server: Server,
  host: string,
  [port = 0, ...others]: readonly number[],
): Promise<number> => {
  try {
    return await listen(server, host, port);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || others.length === 0) throw error;
    return listenOnFirstFree(server, host, others);
  }
};
