/** What Discord would send for each thing that a person does here, whole, as its documentation describes it. */
import {
  type APIBaseInteraction,
  type APIMessage,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Value } from './draft.ts';
import type { Locale } from './locales.ts';
import type { Posted } from './posted.ts';

/** Made-up ids of the form that Discord's have. */
const ids = {
  application: '100000000000000001',
  guild: '100000000000000002',
  channel: '100000000000000003',
  asker: '100000000000000004',
  other: '100000000000000005',
  interaction: '100000000000000006',
  command: '100000000000000007',
} as const;

/** Discord's list of locales as plain strings. */
type Localised = {
  readonly locale: Locale;
  readonly guild_locale: Locale;
  readonly guild: { readonly id: string; readonly locale: Locale; readonly features: readonly string[] };
};

export type Interaction = Omit<APIBaseInteraction<InteractionType, object>, keyof Localised> & Localised;

type Options = Readonly<Record<string, Value>>;

export const slash = (name: string, options: Options, locale: Locale): Interaction => ({
  ...inChannel(locale),
  type: InteractionType.ApplicationCommand,
  data: { id: ids.command, name, type: ApplicationCommandType.ChatInput, options: sentOptions(options) },
});

/** What is sent while a person types into the option `focused`. */
export const completing = (name: string, options: Options, focused: string, locale: Locale): Interaction => ({
  ...inChannel(locale),
  type: InteractionType.ApplicationCommandAutocomplete,
  data: {
    id: ids.command,
    name,
    type: ApplicationCommandType.ChatInput,
    options: sentOptions(options).map((option) =>
      option.name === focused ? { ...option, focused: true } : option,
    ),
  },
});

export const onMessage = (name: string, target: Posted, locale: Locale): Interaction => ({
  ...inChannel(locale),
  type: InteractionType.ApplicationCommand,
  data: {
    id: ids.command,
    name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: messageOf(target) } },
  },
});

export const pressed = (customId: string, under: Posted, locale: Locale): Interaction => ({
  ...inChannel(locale),
  type: InteractionType.MessageComponent,
  message: messageOf(under),
  data: { component_type: ComponentType.Button, custom_id: customId },
});

export const picked = (
  customId: string,
  values: readonly string[],
  under: Posted,
  locale: Locale,
): Interaction => ({
  ...inChannel(locale),
  type: InteractionType.MessageComponent,
  message: messageOf(under),
  data: { component_type: ComponentType.StringSelect, custom_id: customId, values },
});

/** A form that was sent: its fields in the labels that they stood in. */
export const submitted = (
  customId: string,
  fields: Readonly<Record<string, string>>,
  locale: Locale,
): Interaction => ({
  ...inChannel(locale),
  type: InteractionType.ModalSubmit,
  data: {
    custom_id: customId,
    components: Object.entries(fields).map(([field, value]) => ({
      type: ComponentType.Label,
      component: { type: ComponentType.TextInput, custom_id: field, value },
    })),
  },
});

const sentOptions = (options: Options) =>
  Object.entries(options).map(([name, { value }]) => ({
    name,
    type:
      typeof value === 'boolean' ? ApplicationCommandOptionType.Boolean : ApplicationCommandOptionType.String,
    value,
  }));

const userNamed = (id: string, username: string): APIUser => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
});

const inChannel = (locale: Locale): Omit<Interaction, 'type' | 'data'> => ({
  id: ids.interaction,
  application_id: ids.application,
  token: 'preview',
  version: 1,
  locale,
  guild_locale: 'en-US',
  guild_id: ids.guild,
  guild: { id: ids.guild, locale: 'en-US', features: [] },
  channel_id: ids.channel,
  channel: { id: ids.channel, type: ChannelType.GuildText },
  member: {
    user: userNamed(ids.asker, 'you'),
    roles: [],
    joined_at: '2025-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions: '0',
  },
  app_permissions: '0',
  entitlements: [],
  authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: ids.guild },
  context: InteractionContextType.Guild,
  attachment_size_limit: 10 * 1024 * 1024,
});

const messageOf = (posted: Posted): APIMessage => ({
  id: posted.id,
  channel_id: ids.channel,
  author: posted.bot
    ? { ...userNamed(ids.application, posted.author), bot: true }
    : userNamed(ids.other, posted.author),
  content: posted.content,
  timestamp: new Date(posted.at).toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [...posted.embeds],
  components: [...posted.components],
  pinned: false,
  type: posted.used === null ? MessageType.Default : MessageType.ChatInputCommand,
  ...(posted.ephemeral ? { flags: MessageFlags.Ephemeral } : {}),
});
