/** Interactions at a steady pace while callbacks and gateway fail in every way; counts what the askers saw. */
import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Standin } from '../standin/standin.ts';
import { type Figures, figuresOf, type Sent } from './figures.ts';
import { pick, type Random, randomFrom } from './random.ts';
import { disturbances, drawTrouble, type Trouble } from './weather.ts';

export type SoakOptions = {
  readonly interactions: number;
  readonly perSecond: number;
  readonly seed: number;
  /** No faults at all: what is measured then is speed and memory. */
  readonly calm: boolean;
  /** Pause between two disturbances of the gateway. */
  readonly disturbEveryMs: number;
};

const queries = [
  'nis killed',
  'zelensky',
  'tués',
  'kursk 2024-12',
  'captured',
  'blinken',
  'zelinsky kiled',
  'qwrtz',
  '',
];
const commands = ['casualties', 'deployment', 'captured', 'statements'];
const places = ['server', 'foreign-server', 'dm', 'group-dm'] as const;

const draw = ({ make }: Standin, random: Random) => {
  const setting = { where: pick(random, places) };
  const command = pick(random, commands);
  const query = pick(random, queries);
  return random() < 0.3
    ? make.typing(command, 'query', { query }, setting)
    : make.slash(command, query === '' ? {} : { query }, setting);
};

/** Who asked this long before Discord went away, or after it came back, may find nobody through no fault of the bot. */
const unsettledMs = 1500;

/** One interaction in a hundred is delivered twice, as Discord may do. */
const deliverOnce = (standin: Standin, interaction: object, random: Random): boolean => {
  const sessions = standin.gateway.deliver(GatewayDispatchEvents.InteractionCreate, interaction);
  if (random() < 0.01) standin.gateway.deliver(GatewayDispatchEvents.InteractionCreate, interaction);
  return sessions > 0;
};

/** Disturbs the gateway, each way in turn, until told to stop; tells when Discord was away. */
const disturb = async (standin: Standin, everyMs: number, signal: AbortSignal) => {
  /** Milliseconds from the start. */
  const away: { from: number; to: number }[] = [];
  const done: string[] = [];
  const started = performance.now();
  for (let turn = 0; !signal.aborted; turn += 1) {
    await sleep(everyMs, undefined, { signal }).catch(() => {});
    const next = disturbances[turn % disturbances.length];
    if (next === undefined || signal.aborted) break;
    const from = performance.now() - started;
    done.push(`${next.name} at ${Math.round(from)}`);
    await next.act(standin);
    if (next.away) away.push({ from, to: performance.now() - started });
  }
  return { away, done };
};

/** Runs against whatever bot is connected; resolves when the last interaction is decided. */
export const soak = async (
  standin: Standin,
  { interactions, perSecond, seed, calm, disturbEveryMs }: SoakOptions,
): Promise<Figures & { readonly disturbed: readonly string[] }> => {
  const random = randomFrom(seed);
  const troubles = new Map<string, Trouble>();
  standin.setLogging(false);
  standin.fault(({ path }) => {
    const token = path.split('/')[3] ?? '';
    const trouble = troubles.get(token);
    troubles.delete(token);
    return trouble?.fault;
  });
  const over = new AbortController();
  const started = performance.now();
  const disturbing = calm ? undefined : disturb(standin, disturbEveryMs, over.signal);

  const send = async (): Promise<Sent> => {
    const interaction = draw(standin, random);
    const trouble = calm ? undefined : drawTrouble(random, standin.options.answerMs);
    if (trouble !== undefined) troubles.set(interaction.token, trouble);
    const at = performance.now() - started;
    const seen = standin.expect(interaction);
    const delivered = deliverOnce(standin, interaction, random);
    const { kind, ms } = await seen;
    /** A second answer would come now. */
    await sleep(500);
    const { answered, followUps } = standin.tally(interaction.token);
    standin.forget(interaction.token);
    troubles.delete(interaction.token);
    return {
      trouble: trouble?.name ?? 'none',
      hopeless: trouble?.hopeless ?? false,
      delivered,
      away: false,
      answers: answered + followUps,
      visible: kind !== 'nothing',
      ms,
      at,
    };
  };

  const sent: Promise<Sent>[] = [];
  for (let at = 0; at < interactions; at += 1) {
    const due = started + (at * 1000) / perSecond;
    if (due > performance.now()) await sleep(due - performance.now());
    sent.push(send());
  }
  const decided = await Promise.all(sent);
  over.abort();
  const { away, done } = (await disturbing) ?? { away: [], done: [] };
  const isAway = ({ at }: { at: number }) =>
    away.some(({ from, to }) => at > from - unsettledMs && at < to + unsettledMs);
  standin.healthy();
  return { ...figuresOf(decided.map((one) => ({ ...one, away: isAway(one) }))), disturbed: done };
};
