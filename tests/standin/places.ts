/** Where an interaction comes from, as the payload says it. */
import {
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';

/** `foreign-server`: only the asker installed the app there, the bot is no member. */
export type Where = 'server' | 'foreign-server' | 'dm' | 'group-dm';

/** Every permission of a member; what an app that is no member may do in a channel. */
const allPermissions = '2251799813685247';
const strangerPermissions = '563364418145344';

const member = (user: APIUser) => ({
  user,
  roles: [],
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: GuildMemberFlags.BypassesVerification,
  permissions: allPermissions,
});

const inServer = (user: APIUser, next: () => string, guild: string) => {
  const channel = next();
  return {
    context: InteractionContextType.Guild,
    guild_id: guild,
    guild: { id: guild, locale: Locale.French, features: [] },
    guild_locale: Locale.French,
    channel_id: channel,
    channel: { id: channel, type: ChannelType.GuildText as const, guild_id: guild },
    member: member(user),
  };
};

export const places = {
  server: (user: APIUser, next: () => string, guild: string) => ({
    ...inServer(user, next, guild),
    app_permissions: allPermissions,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild },
  }),
  'foreign-server': (user: APIUser, next: () => string, guild: string) => ({
    ...inServer(user, next, guild),
    app_permissions: strangerPermissions,
    authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: user.id },
  }),
  dm: (user: APIUser, next: () => string) => {
    const channel = next();
    return {
      context: InteractionContextType.BotDM,
      channel_id: channel,
      channel: { id: channel, type: ChannelType.DM as const },
      user,
      app_permissions: allPermissions,
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    };
  },
  'group-dm': (user: APIUser, next: () => string) => {
    const channel = next();
    return {
      context: InteractionContextType.PrivateChannel,
      channel_id: channel,
      channel: { id: channel, type: ChannelType.GroupDM as const },
      user,
      app_permissions: strangerPermissions,
      authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: user.id },
    };
  },
};

export type Place = ReturnType<(typeof places)[Where]>;
