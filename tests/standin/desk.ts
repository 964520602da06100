/**
 * Where interactions are answered. Each is open for three seconds, takes one callback, and its token works for
 * fifteen minutes: edits and follow-ups come under it. Whoever waits for it learns what the asker saw.
 */
import {
  type APIInteraction,
  ApplicationIntegrationType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { read } from './finding.ts';
import { messageOf, type Standing } from './messages.ts';
import type { Options } from './options.ts';
import { checkCallback, checkFollowUp, checkWebhookEdit } from './payload-check.ts';
import type { SentFile } from './payload-types.ts';
import * as replies from './replies.ts';
import { type Seen, sawNothing, seen } from './seen.ts';

/** Loosely: a malformed interaction is delivered too, and may lack anything. */
export type Deliverable = { readonly id?: unknown; readonly token?: unknown };

type Case = {
  readonly interaction: unknown;
  readonly deliveredAt: number;
  callback: { readonly type: InteractionResponseType; readonly data: unknown } | null;
  /** Callbacks that came too late or second. */
  refused: number;
  original: Standing | null;
  readonly followUps: Map<string, Standing>;
  /** Set once, by the first of: an answer, an edit of a deferred one, or the time limit. */
  settle: ((seen: Seen) => void) | null;
};

const deferred: readonly (InteractionResponseType | undefined)[] = [
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
];

export type Desk = ReturnType<typeof openDesk>;

export const openDesk = (options: Options, next: () => string) => {
  const cases = new Map<string, Case>();
  const problems: string[] = [];
  const timers = new Set<NodeJS.Timeout>();

  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };

  const settle = (one: Case, outcome: Seen) => {
    one.settle?.(outcome);
    one.settle = null;
  };
  const age = (one: Case) => performance.now() - one.deliveredAt;

  /** The interaction is shown to the bot now; resolves when the asker has seen something, or that nothing came. */
  const open = (interaction: Deliverable): Promise<Seen> =>
    new Promise((resolve) => {
      const one: Case = {
        interaction,
        deliveredAt: performance.now(),
        callback: null,
        refused: 0,
        original: null,
        followUps: new Map(),
        settle: resolve,
      };
      cases.set(`${interaction.token}`, one);
      later(options.answerMs, () => one.callback === null && settle(one, sawNothing(options.answerMs)));
      later(options.tokenMs, () => settle(one, sawNothing(options.tokenMs)));
    });

  const refuse = (findings: readonly string[]): replies.Reply => {
    problems.push(...findings);
    return replies.invalidFormBody(
      findings.map((finding) => {
        const [path = '', ...rest] = finding.split(': ');
        return { path: path === 'body' ? '' : path, problem: rest.join(': ') };
      }),
    );
  };

  const callback = (
    id: string,
    token: string,
    body: unknown,
    files: readonly SentFile[],
    wantsResponse: boolean,
  ) => {
    const one = cases.get(token);
    if (one === undefined || read(one.interaction, 'id') !== id) return replies.unknownInteraction;
    const arrivedAfter = age(one);
    if (one.callback !== null || arrivedAfter > options.answerMs) {
      one.refused += 1;
      return one.callback === null ? replies.unknownInteraction : replies.alreadyAcknowledged;
    }
    const findings = options.checkBodies ? checkCallback(body, files, asInteraction(one.interaction)) : [];
    if (findings.length > 0) {
      settle(one, sawNothing(age(one)));
      return refuse(findings);
    }
    const type: InteractionResponseType = Number(read(body, 'type'));
    const data = read(body, 'data') ?? null;
    one.callback = { type, data };
    if (type === InteractionResponseType.ChannelMessageWithSource)
      one.original = messageOf(data, files, next, options.application);
    if (!deferred.includes(type)) settle(one, seen(one.callback, null, files, arrivedAfter));
    return wantsResponse
      ? replies.ok({ interaction: { id, type }, resource: { type, message: one.original?.message } })
      : replies.nothing;
  };

  /** The case whose token still works, or why it does not. */
  const find = (token: string): Case | replies.Reply => {
    const one = cases.get(token);
    return one === undefined || age(one) > options.tokenMs ? replies.invalidWebhookToken : one;
  };
  const isReply = (found: Case | replies.Reply): found is replies.Reply => 'status' in found;

  const followUp = (token: string, body: unknown, files: readonly SentFile[]): replies.Reply => {
    const one = find(token);
    if (isReply(one)) return one;
    if (one.callback === null) return replies.unknownWebhook;
    const findings = checkFollowUp(body, files);
    if (findings.length > 0) return refuse(findings);
    if (isForeign(one.interaction) && one.followUps.size >= 5) return replies.tooManyFollowUps;
    const standing = messageOf(body, files, next, options.application);
    one.followUps.set(standing.message.id, standing);
    return replies.ok(standing.message);
  };

  const standingOf = (one: Case, message: string): Standing | undefined =>
    message === '@original' ? (one.original ?? undefined) : one.followUps.get(message);
  const isDeferred = (one: Case, message: string) =>
    message === '@original' && one.original === null && deferred.includes(one.callback?.type);

  const edit = (token: string, message: string, body: unknown, files: readonly SentFile[]): replies.Reply => {
    const one = find(token);
    if (isReply(one)) return one;
    if (one.callback === null) return replies.unknownWebhook;
    const before = standingOf(one, message);
    if (before === undefined && !isDeferred(one, message)) return replies.unknownMessage;
    const findings = checkWebhookEdit(body, files, before);
    if (findings.length > 0) return refuse(findings);
    const after = messageOf(body, files, next, options.application, before);
    if (message === '@original') one.original = after;
    else one.followUps.set(message, after);
    settle(one, seen(one.callback, { data: body }, files, age(one)));
    return replies.ok(after.message);
  };

  const get = (token: string, message: string): replies.Reply => {
    const one = find(token);
    if (isReply(one)) return one;
    const standing = standingOf(one, message);
    return standing === undefined ? replies.unknownMessage : replies.ok(standing.message);
  };

  const remove = (token: string, message: string): replies.Reply => {
    const one = find(token);
    if (isReply(one)) return one;
    if (standingOf(one, message) === undefined) return replies.unknownMessage;
    if (message === '@original') one.original = null;
    else one.followUps.delete(message);
    return replies.nothing;
  };

  return {
    open,
    callback,
    followUp,
    edit,
    get,
    remove,
    /** Bodies that Discord would have refused, as `path: what is wrong`. */
    problems,
    refuse,
    /** How often the interaction of this token was answered, and how often a callback was turned away. */
    tally: (token: string) => {
      const one = cases.get(token);
      return {
        answered: one?.callback ? 1 : 0,
        refused: one?.refused ?? 0,
        followUps: one?.followUps.size ?? 0,
      };
    },
    forget: (token: string) => cases.delete(token),
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const one of cases.values()) settle(one, sawNothing(age(one)));
    },
  };
};

const isForeign = (interaction: unknown): boolean => {
  const owners = read(interaction, 'authorizing_integration_owners');
  return read(owners, `${ApplicationIntegrationType.GuildInstall}`) === undefined;
};

const hasType = (value: unknown): value is APIInteraction =>
  [1, 2, 3, 4, 5].some((type) => type === read(value, 'type'));
const asInteraction = (value: unknown): APIInteraction | undefined => (hasType(value) ? value : undefined);
