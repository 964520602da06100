/** Gateway sessions: what each was sent, so that a resume can replay it. */
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

export type Packet = {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
};

export type Session = {
  readonly id: string;
  readonly shard: readonly [number, number];
  /** Every event with its number, oldest first. */
  readonly sent: Packet[];
  seq: number;
  /** Null while the connection is gone and a resume may come. */
  socket: WebSocket | null;
};

export const send = (socket: WebSocket, packet: Packet): void => {
  if (socket.readyState === socket.OPEN)
    socket.send(JSON.stringify({ t: null, s: null, d: null, ...packet }));
};

/** Events are numbered and kept even when nobody listens: a resume asks for them. */
export const dispatch = (session: Session, t: string, d: unknown): void => {
  session.seq += 1;
  const packet = { op: GatewayOpcodes.Dispatch, t, s: session.seq, d };
  session.sent.push(packet);
  if (session.socket !== null) send(session.socket, packet);
};

/** All after `seq`, then the word that this was all. */
export const replay = (session: Session, seq: number): void => {
  const { socket } = session;
  if (socket === null) return;
  for (const packet of session.sent) if (Number(packet.s) > seq) send(socket, packet);
  dispatch(session, GatewayDispatchEvents.Resumed, { _trace: [] });
};
