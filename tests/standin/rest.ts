/** The REST side: finds the route, asks for the token, lets faults happen, and keeps a log. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChooseFault, Fault } from './faults.ts';
import { readBody } from './http-body.ts';
import { isLoopback } from './options.ts';
import { notFound, notJson, type Reply, rateLimited, unauthorized } from './replies.ts';
import { type Route, routesOf, type World } from './routes.ts';

/** One request as it was answered; null where the connection was cut. */
export type Logged = {
  readonly method: string;
  readonly path: string;
  readonly json: unknown;
  readonly status: number | null;
  readonly at: number;
};

export type RestState = {
  readonly log: Logged[];
  /** Off: millions of requests would fill the memory. */
  logging: boolean;
  chooseFault: ChooseFault;
  /** Discord is gone: every connection is cut at once. */
  down: boolean;
  /** The token is no longer taken. */
  tokenReset: boolean;
};

const send = (response: ServerResponse, { status, body, headers }: Reply) => {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { ...(text === '' ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(text);
};

/** The fault that cuts the connection, in place of an answer. */
type Cut = Extract<Fault, { kind: 'drop' }>;

const answerWith = async (fault: Fault | undefined, apply: () => Reply): Promise<Reply | Cut> => {
  switch (fault?.kind) {
    case undefined:
      return apply();
    case 'status':
      return { status: fault.status, body: { message: `${fault.status}`, code: 0 } };
    case 'rate-limit':
      return rateLimited(fault.retryAfterMs, fault.global ?? false);
    case 'delay': {
      const reply = apply();
      await sleep(fault.ms);
      return reply;
    }
    case 'stall':
      await sleep(fault.ms);
      return apply();
    case 'drop':
      if (fault.applied) apply();
      return fault;
  }
};

/** Splits `/api/v10/interactions/1/%40x` into the path that routes know and the query; null off the API. */
const locate = (url: string) => {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const match = /^\/api(?:\/v(?:9|10))?(\/.*)$/.exec(pathname);
  return match === null ? null : { path: decodeURIComponent(match[1] ?? ''), query: searchParams };
};

export const handleRest = (world: World, state: RestState) => {
  const routes = routesOf(world);
  const counts = new Map<string, number>();

  const apply = (
    route: Route | undefined,
    parts: readonly string[],
    body: Awaited<ReturnType<typeof readBody>>,
    query: URLSearchParams,
  ) => {
    if (route === undefined) return notFound;
    return body.ok ? route.answer(parts, { ...body, query }) : notJson;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (state.down || !isLoopback(request.socket.remoteAddress)) {
      request.socket.destroy();
      return;
    }
    const method = request.method ?? 'GET';
    const place = locate(request.url ?? '/');
    const body = await readBody(request);
    const path = place?.path ?? '';
    const route = routes.find((one) => one.method === method && one.path.test(path));
    const parts = route?.path.exec(path)?.slice(1) ?? [];
    const key = `${method} ${path}`;
    const earlier = counts.get(key) ?? 0;
    if (state.logging) counts.set(key, earlier + 1);
    const isBot = request.headers.authorization === `Bot ${world.options.token}` && !state.tokenReset;
    const reply = await answerWith(state.chooseFault({ method, path, earlier }), () =>
      route?.needsBot && !isBot
        ? unauthorized
        : apply(route, parts, body, place?.query ?? new URLSearchParams()),
    );
    const json = body.ok ? body.json : null;
    const status = 'status' in reply ? reply.status : null;
    if (state.logging) state.log.push({ method, path, json, status, at: performance.now() });
    if ('status' in reply) send(response, reply);
    else if (reply.by === 'reset') request.socket.resetAndDestroy();
    else request.socket.destroy();
  };
};
