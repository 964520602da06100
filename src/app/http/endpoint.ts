/**
 * Interactions over HTTP: Discord posts each one, signed, and takes the answer from the response. Nothing is kept
 * between two requests, so that any number of processes can stand behind one address.
 */

import type { KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerTo, type Front } from '../front.ts';
import { close, listen } from '../listen.ts';
import { observe } from '../operate/observe.ts';
import type { Reply } from '../respond/reply.ts';
import { readBody } from './body.ts';
import { isSigned, publicKeyOf } from './signature.ts';

export type Endpoint = {
  readonly port: number;
  /** Takes no new requests, answers those under way, and resolves. */
  readonly stop: () => Promise<void>;
};

export type EndpointConfig = {
  readonly publicKey: string;
  readonly host: string;
  readonly port: number;
};

const interactionsPath = '/interactions';

/** A message with everything that Discord can hang on it stays far below this. */
const largestBody = 256 * 1024;

/** Discord waits no longer for an answer, so neither do we at the end. */
const longestDrain = 3000;

/** Listens at `host` and `port` (0: any free one). Rejects when it cannot. */
export const startEndpoint = async (
  { publicKey, host, port }: EndpointConfig,
  front: Front,
): Promise<Endpoint> => {
  const key = publicKeyOf(publicKey);
  let stopping = false;
  const server = createServer(
    {
      requestTimeout: 5000,
      headersTimeout: 5000,
      keepAliveTimeout: 30_000,
      connectionsCheckingInterval: 1000,
    },
    (request, response) => {
      if (stopping) response.setHeader('Connection', 'close');
      answer(request, response, key, front).catch((error: unknown) => {
        front.log.debug({ error }, 'request broken off');
        response.destroy();
      });
    },
  );
  server.maxConnections = 2000;
  return {
    port: await listen(server, host, port),
    stop: () => {
      stopping = true;
      return close(server, longestDrain);
    },
  };
};

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  key: KeyObject,
  front: Front,
): Promise<void> => {
  const { method, url = '', headers } = request;
  if (url.split('?')[0] !== interactionsPath) return refuse(response, 404);
  if (method !== 'POST') return refuse(response, 405);
  const started = performance.now();
  const body = await readBody(request, largestBody);
  if (body === null) return refuse(response, 413);
  const signature = text(headers['x-signature-ed25519']);
  const timestamp = text(headers['x-signature-timestamp']);
  if (!isSigned({ signature, timestamp, body }, key, Date.now())) return refuse(response, 401);
  const interaction = parseJson(body);
  if (typeof interaction !== 'object' || interaction === null) return refuse(response, 400);
  const reply = await answerTo(interaction, front);
  const delivery = response.destroyed ? 'late' : 'sent';
  await send(response, reply);
  observe({ ...reply.outcome, delivery, milliseconds: performance.now() - started }, front);
};

const text = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

/** JSON, or where there are files a form that holds both, as Discord takes them from its own API's clients. */
const send = async (response: ServerResponse, reply: Reply): Promise<void> => {
  const { files, json = JSON.stringify(reply.response) } = reply;
  if (files.length === 0) {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(json);
    return;
  }
  const form = new FormData();
  form.set('payload_json', json);
  files.forEach(({ name, data }, at) => {
    form.set(`files[${at}]`, new Blob([data]), name);
  });
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data';
  response.writeHead(200, { 'Content-Type': type }).end(Buffer.from(await encoded.arrayBuffer()));
};

/** The connection is closed too: what else comes over it is not worth reading. */
const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { Connection: 'close' }).end();
};

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};
