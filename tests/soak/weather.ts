/** The bad weather of a soak: what goes wrong with callbacks, and with the gateway, and how often. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../standin/faults.ts';
import type { Standin } from '../standin/standin.ts';
import { between, pick, type Random } from './random.ts';

/** `hopeless`: no bot could get an answer to the asker in three seconds. */
export type Trouble = { readonly name: string; readonly fault: Fault; readonly hopeless: boolean };

const troubles: readonly ((random: Random, answerMs: number) => Trouble)[] = [
  (random) => ({
    name: '5xx',
    fault: { kind: 'status', status: pick(random, [500, 502, 503, 504]) },
    hopeless: false,
  }),
  () => ({ name: 'reset before', fault: { kind: 'drop', applied: false, by: 'reset' }, hopeless: false }),
  () => ({ name: 'reset after', fault: { kind: 'drop', applied: true, by: 'reset' }, hopeless: false }),
  () => ({ name: 'close before', fault: { kind: 'drop', applied: false, by: 'close' }, hopeless: false }),
  () => ({ name: 'close after', fault: { kind: 'drop', applied: true, by: 'close' }, hopeless: false }),
  (random) => ({
    name: '429 short',
    fault: { kind: 'rate-limit', retryAfterMs: between(random, 50, 900) },
    hopeless: false,
  }),
  () => ({ name: '429 long', fault: { kind: 'rate-limit', retryAfterMs: 5000 }, hopeless: true }),
  (_random, answerMs) => ({
    name: 'applied too late',
    fault: { kind: 'stall', ms: answerMs + 400 },
    hopeless: true,
  }),
  (random) => ({
    name: 'slow reply',
    fault: { kind: 'delay', ms: between(random, 50, 900) },
    hopeless: false,
  }),
  (random) => ({
    name: 'slow to apply',
    fault: { kind: 'stall', ms: between(random, 50, 900) },
    hopeless: false,
  }),
];

/** What goes wrong with the first callback of one interaction; half of the time nothing. */
export const drawTrouble = (random: Random, answerMs: number): Trouble | undefined =>
  random() < 0.5 ? undefined : pick(random, troubles)(random, answerMs);

/** One disturbance of the gateway; `away`: Discord takes no callbacks meanwhile. */
export type Disturbance = {
  readonly name: string;
  readonly away: boolean;
  readonly act: (standin: Standin) => Promise<void>;
};

const awayMs = 700;
const silentMs = 2500;

export const disturbances: readonly Disturbance[] = [
  { name: 'op 7', away: false, act: async ({ gateway }) => gateway.askToReconnect() },
  { name: 'torn socket', away: false, act: async ({ gateway }) => gateway.tear() },
  { name: 'close 4009', away: false, act: async ({ gateway }) => gateway.close(4009) },
  { name: 'close 4000', away: false, act: async ({ gateway }) => gateway.close(4000) },
  { name: 'op 9 resumable', away: false, act: async ({ gateway }) => gateway.invalidate(true) },
  {
    name: 'no heartbeat ACK',
    away: false,
    act: async ({ gateway }) => {
      gateway.faults.noAcks = true;
      await sleep(silentMs);
      gateway.faults.noAcks = false;
    },
  },
  {
    name: 'gone',
    away: true,
    act: async (standin) => {
      standin.vanish();
      await sleep(awayMs);
      standin.comeBack();
    },
  },
  /** Last, for it takes a client up to six seconds to identify anew. */
  { name: 'op 9', away: false, act: async ({ gateway }) => gateway.invalidate(false) },
];
