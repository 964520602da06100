/** The gateway: sessions on shards, heartbeats, resumes, and the ways in which connections end. */
import type { Server } from 'node:http';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { read } from './finding.ts';
import { identifyThrottle, judgeIdentify } from './identify.ts';
import { isLoopback, type Options } from './options.ts';
import type { RestState } from './rest.ts';
import { botUser } from './routes.ts';
import { dispatch, type Packet, replay, type Session, send } from './sessions.ts';
import { shardOf } from './snowflakes.ts';

const decode = (data: RawData): Packet | null => {
  try {
    const packet: unknown = JSON.parse(data.toString());
    const op = read(packet, 'op');
    return typeof op === 'number' ? { op, d: read(packet, 'd') } : null;
  } catch {
    return null;
  }
};

export const openGateway = (
  server: Server,
  options: Options,
  state: RestState,
  next: () => string,
  url: () => string,
) => {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const mayIdentify = identifyThrottle(options);
  const counts = { identified: 0, resumed: 0, refused: 0, heartbeats: 0 };
  const faults = { noAcks: false, noHello: false, refuseResume: false };

  const ready = (session: Session, intents: number) => {
    const guilds = Array.from({ length: options.guilds }, () => next()).filter(
      (id) => shardOf(id, session.shard[1]) === session.shard[0],
    );
    dispatch(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: botUser(options),
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard: session.shard,
      application: { id: options.application, flags: 0 },
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0)
      for (const id of guilds)
        dispatch(session, GatewayDispatchEvents.GuildDelete, { id, unavailable: true });
  };

  const identify = (socket: WebSocket, data: unknown): Session | null => {
    if (counts.identified >= options.identifyBudget) state.tokenReset = true;
    const judged = judgeIdentify(data, options, state.tokenReset);
    if (!judged.ok) {
      socket.close(judged.close);
      return null;
    }
    if (!mayIdentify(judged.shard[0], performance.now())) {
      counts.refused += 1;
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return null;
    }
    counts.identified += 1;
    const session: Session = { id: `session${next()}`, shard: judged.shard, sent: [], seq: 0, socket };
    sessions.set(session.id, session);
    ready(session, judged.intents);
    return session;
  };

  const resume = (socket: WebSocket, data: unknown): Session | null => {
    const session = sessions.get(`${read(data, 'session_id')}`);
    const seq = Number(read(data, 'seq'));
    const token = read(data, 'token');
    if (token !== options.token || state.tokenReset) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return null;
    }
    if (session === undefined || faults.refuseResume) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return null;
    }
    if (!(seq <= session.seq)) {
      socket.close(GatewayCloseCodes.InvalidSeq);
      return null;
    }
    if (session.socket !== null && session.socket !== socket) session.socket.terminate();
    session.socket = socket;
    counts.resumed += 1;
    replay(session, seq);
    return session;
  };

  sockets.on('connection', (socket, request) => {
    if (state.down || !isLoopback(request.socket.remoteAddress)) return socket.terminate();
    let session: Session | null = null;
    const isBound = () => session !== null && session.socket === socket;
    const handle = ({ op, d }: Packet) => {
      switch (op) {
        case GatewayOpcodes.Heartbeat:
          counts.heartbeats += 1;
          return faults.noAcks ? undefined : send(socket, { op: GatewayOpcodes.HeartbeatAck });
        case GatewayOpcodes.Identify:
          if (isBound()) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = identify(socket, d);
          return undefined;
        case GatewayOpcodes.Resume:
          if (isBound()) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = resume(socket, d);
          return undefined;
        case GatewayOpcodes.PresenceUpdate:
          return isBound() ? undefined : socket.close(GatewayCloseCodes.NotAuthenticated);
        default:
          return socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    };
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const packet = decode(data);
      if (packet === null) socket.close(GatewayCloseCodes.DecodeError);
      else handle(packet);
    });
    /** A client that closes with 1000 or 1001 gives its session up. */
    socket.on('close', (code) => {
      if (session === null || session.socket !== socket) return;
      session.socket = null;
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
    if (!faults.noHello)
      send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatMs, _trace: [] } });
    return undefined;
  });

  const connected = () => [...sessions.values()].flatMap(({ socket }) => (socket === null ? [] : [socket]));
  const everySocket = (act: (socket: WebSocket) => void) => {
    for (const socket of connected()) act(socket);
  };

  return {
    counts,
    faults,
    sessions: (): readonly Session[] => [...sessions.values()],
    /** How many sessions of the shard listen now. */
    listening: () => connected().length,
    /** To every session of the shard, twins alike; those that are away get it when they resume. */
    deliver: (event: string, data: unknown): number => {
      const guild = read(data, 'guild_id');
      const on = [...sessions.values()].filter(
        ({ shard }) => shardOf(typeof guild === 'string' ? guild : undefined, shard[1]) === shard[0],
      );
      for (const session of on) dispatch(session, event, data);
      return on.length;
    },
    askToReconnect: () => everySocket((socket) => send(socket, { op: GatewayOpcodes.Reconnect })),
    /** `false`: the session is over; `true`: it may be resumed, on the same connection too. */
    invalidate: (resumable: boolean) => {
      everySocket((socket) => send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable }));
      for (const session of sessions.values()) session.socket = null;
      if (!resumable) sessions.clear();
    },
    /** Cuts the connections without a word. */
    tear: () => everySocket((socket) => socket.terminate()),
    close: (code: number) => {
      everySocket((socket) => socket.close(code));
      if (code === GatewayCloseCodes.AuthenticationFailed) state.tokenReset = true;
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
};

export type Gateway = ReturnType<typeof openGateway>;
