/** Discord's REST routes, as far as a bot without message intents uses them. */
import type { Desk } from './desk.ts';
import { type Message, messageOf } from './messages.ts';
import type { Options } from './options.ts';
import { checkChannelMessage } from './payload-check.ts';
import type { SentFile } from './payload-types.ts';
import type { Commands } from './registered.ts';
import { nothing, ok, type Reply } from './replies.ts';

export type Call = {
  readonly json: unknown;
  readonly files: readonly SentFile[];
  readonly query: URLSearchParams;
};
export type Route = {
  readonly method: string;
  readonly path: RegExp;
  /** Callbacks and interaction webhooks carry their own token in the path. */
  readonly needsBot: boolean;
  readonly answer: (parts: readonly string[], call: Call) => Reply;
};

export type World = {
  readonly options: Options;
  readonly next: () => string;
  readonly desk: Desk;
  readonly commands: Commands;
  readonly channelMessages: Message[];
  readonly refuse: (findings: readonly string[]) => Reply;
  /** The gateway's address and how many times a bot may still identify. */
  readonly gateway: () => { readonly url: string; readonly remaining: number };
};

const open = (method: string, path: RegExp, answer: Route['answer']): Route => ({
  method,
  path,
  needsBot: false,
  answer,
});
const bot = (method: string, path: RegExp, answer: Route['answer']): Route => ({
  method,
  path,
  needsBot: true,
  answer,
});

const gatewayBot = ({ options, gateway }: World) => ({
  url: gateway().url,
  shards: options.shards,
  session_start_limit: {
    total: options.identifyBudget,
    remaining: gateway().remaining,
    reset_after: 14_400_000,
    max_concurrency: options.maxConcurrency,
  },
});

const application = ({ options }: World) => ({
  id: options.application,
  name: 'Stand-in',
  description: '',
  icon: null,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '00'.repeat(32),
  flags: 0,
  approximate_guild_count: options.guilds,
  approximate_user_install_count: 0,
});

const commandRoutes = ({ commands }: World): readonly Route[] =>
  [
    { prefix: /^\/applications\/\d+\/commands/, scopeOf: () => 'global', rest: 0 },
    {
      prefix: /^\/applications\/\d+\/guilds\/(\d+)\/commands/,
      scopeOf: ([guild = '']: readonly string[]) => guild,
      rest: 1,
    },
  ].flatMap(({ prefix, scopeOf, rest }) => {
    const all = new RegExp(`${prefix.source}$`);
    const one = new RegExp(`${prefix.source}/(\\d+)$`);
    return [
      bot('GET', all, (parts, { query }) =>
        commands.list(scopeOf(parts), query.get('with_localizations') === 'true'),
      ),
      bot('PUT', all, (parts, { json }) => commands.overwrite(scopeOf(parts), json)),
      bot('POST', all, (parts, { json }) => commands.create(scopeOf(parts), json)),
      bot('GET', one, (parts) => commands.get(scopeOf(parts), parts[rest] ?? '')),
      bot('DELETE', one, (parts) => commands.remove(scopeOf(parts), parts[rest] ?? '')),
    ];
  });

const interactionRoutes = ({ desk }: World): readonly Route[] => [
  open(
    'POST',
    /^\/interactions\/([^/]+)\/([^/]+)\/callback$/,
    ([id = '', token = ''], { json, files, query }) =>
      desk.callback(id, token, json, files, query.get('with_response') === 'true'),
  ),
  open('POST', /^\/webhooks\/\d+\/([^/]+)$/, ([token = ''], { json, files }) =>
    desk.followUp(token, json, files),
  ),
  open('PATCH', /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/, ([token = '', id = ''], { json, files }) =>
    desk.edit(token, id, json, files),
  ),
  open('GET', /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/, ([token = '', id = '']) =>
    desk.get(token, id),
  ),
  open('DELETE', /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/, ([token = '', id = '']) =>
    desk.remove(token, id),
  ),
];

export const routesOf = (world: World): readonly Route[] => [
  open('GET', /^\/gateway$/, () => ok({ url: world.gateway().url })),
  bot('GET', /^\/gateway\/bot$/, () => ok(gatewayBot(world))),
  bot('GET', /^\/users\/@me$/, () => ok(botUser(world.options))),
  bot('GET', /^\/(?:oauth2\/)?applications\/@me$/, () => ok(application(world))),
  ...commandRoutes(world),
  ...interactionRoutes(world),
  bot('POST', /^\/channels\/(\d+)\/messages$/, (_parts, { json, files }) => {
    const findings = checkChannelMessage(json, files);
    if (findings.length > 0) return world.refuse(findings);
    const { message } = messageOf(json, files, world.next, world.options.application);
    world.channelMessages.push(message);
    return ok(message);
  }),
  bot('POST', /^\/channels\/(\d+)\/typing$/, () => nothing),
];

export const botUser = ({ application: id }: Options) => ({
  id,
  username: 'standin',
  discriminator: '0001',
  global_name: null,
  avatar: null,
  bot: true,
  verified: true,
  mfa_enabled: true,
  email: null,
  flags: 0,
});
