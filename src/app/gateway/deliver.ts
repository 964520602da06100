/** Sends an answer back for one interaction of the gateway, and names how that went. */

import { setTimeout as pause } from 'node:timers/promises';
import {
  DiscordAPIError,
  RateLimitError,
  type REST,
  RESTJSONErrorCodes,
  type RequestData,
  Routes,
} from 'discord.js';
import { answerTo, type Front } from '../front.ts';
import { type Delivered, type Delivery, observe } from '../operate/observe.ts';
import { replyAddressSchema } from '../respond/interaction.ts';
import type { Reply } from '../respond/reply.ts';

/** Answers `interaction`. Never rejects: a failure is logged and named. */
export const deliver = async (rest: REST, interaction: unknown, front: Front): Promise<Delivered> => {
  const started = performance.now();
  const reply = await answerTo(interaction, front);
  const address = replyAddressSchema.safeParse(interaction);
  const delivery = address.success ? await send(rest, address.data, reply, front) : 'no-address';
  const delivered = { ...reply.outcome, delivery, milliseconds: performance.now() - started };
  observe(delivered, front);
  return delivered;
};

/** Errors of Discord that mean no harm: somebody answered already, or the three seconds were over. */
const harmless: Readonly<Record<string, Delivery>> = {
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: 'answered-elsewhere',
  [RESTJSONErrorCodes.UnknownInteraction]: 'late',
};

/** Discord takes an answer for three seconds; a try that begins later than this would come to nothing. */
const lastTry = 2500;
const firstPause = 50;

/**
 * Tries again where the network or Discord's servers failed: a lost answer may have arrived, but the second one is
 * then refused and nothing is seen twice. What Discord refuses is not tried again.
 */
const send = async (
  rest: REST,
  { id, token }: { readonly id: string; readonly token: string },
  reply: Reply,
  { log }: Front,
): Promise<Delivery> => {
  const body = bodyOf(reply);
  const started = performance.now();
  for (let wait = firstPause; ; wait *= 2) {
    try {
      await rest.post(Routes.interactionCallback(id, token), { auth: false, ...body });
      return 'sent';
    } catch (error) {
      if (error instanceof RateLimitError) return 'late';
      const expected = error instanceof DiscordAPIError ? harmless[error.code] : undefined;
      if (expected !== undefined) return expected;
      if (error instanceof DiscordAPIError || performance.now() - started + wait > lastTry) {
        log.error({ error }, 'answer not delivered');
        return 'failed';
      }
      log.debug({ error }, 'answer lost, will try again');
    }
    await pause(wait);
  }
};

/** What is written out already is sent as it stands. */
const bodyOf = ({ response, files, json }: Reply): RequestData =>
  json === undefined
    ? { body: response, files: files.map(({ name, data }) => ({ name, data })) }
    : { body: json, passThroughBody: true, headers: { 'Content-Type': 'application/json' } };
