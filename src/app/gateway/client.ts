/** How discord.js is set up: nothing cached, nothing subscribed to, requests that fit into Discord's three seconds. */
import { type ClientOptions, Options } from 'discord.js';
import type { GatewayConfig } from './gateway.ts';

/**
 * Interactions need no intent. What discord.js would keep of users and members seen in interactions it would keep
 * for ever, so every cache holds nothing.
 */
export const clientOptions = ({ discordApi, shards }: GatewayConfig): ClientOptions => ({
  intents: 0,
  ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.total }),
  makeCache: Options.cacheWithLimits({
    ApplicationCommandManager: 0,
    ApplicationEmojiManager: 0,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
    DMMessageManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildForumThreadManager: 0,
    GuildInviteManager: 0,
    GuildMemberManager: 0,
    GuildMessageManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    GuildTextThreadManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadManager: 0,
    ThreadMemberManager: 0,
    UserManager: 0,
    VoiceStateManager: 0,
  }),
  allowedMentions: { parse: [] },
  rest: {
    api: discordApi,
    /** After three seconds Discord takes no answer, so a callback that hangs is given up before. */
    timeout: 2500,
    retries: 1,
    /** Discord exempts interactions from its global limit; the library would count some of them. */
    globalRequestsPerSecond: 1000,
    /** Waiting longer than this for an answer's turn would miss the three seconds anyway. */
    rejectOnRateLimit: ({ route, retryAfter }) => route.endsWith('/callback') && retryAfter > 2000,
  },
});
