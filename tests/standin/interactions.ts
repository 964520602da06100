/** Makes INTERACTION_CREATE payloads as Discord sends them: any kind, anywhere, in any language. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  Locale,
  MessageType,
} from 'discord-api-types/v10';
import { type Place, places, type Where } from './places.ts';
import { shardOf, snowflakes } from './snowflakes.ts';

export type Setting = {
  readonly where?: Where;
  readonly locale?: Locale;
  /** The asker's id; a new one each time when absent. */
  readonly user?: string;
  /** The shard whose server it comes from; only for `where: 'server' | 'foreign-server'`. */
  readonly shard?: { readonly at: number; readonly of: number };
};

type Typed = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;
/** Options by name; a text, a number or a yes-or-no as the asker's client sends them. */
export type GivenOptions = { readonly [name: string]: string | number | boolean };

export const userOf = (id: string): APIUser => ({
  id,
  username: `user${id.slice(-4)}`,
  discriminator: '0',
  global_name: `User ${id.slice(-4)}`,
  avatar: null,
});

const optionOf = (name: string, value: string | number | boolean) =>
  typeof value === 'string'
    ? { name, type: ApplicationCommandOptionType.String as const, value }
    : typeof value === 'number'
      ? { name, type: ApplicationCommandOptionType.Number as const, value }
      : { name, type: ApplicationCommandOptionType.Boolean as const, value };

const optionsOf = (given: GivenOptions) =>
  Object.entries(given).map(([name, value]) => optionOf(name, value));

const { String: textOption, Boolean: flagOption } = ApplicationCommandOptionType;
const typedOf = (given: GivenOptions, focused: string): Typed[] =>
  Object.entries(given).map(([name, value]) =>
    typeof value === 'boolean'
      ? { name, type: flagOption, value }
      : { name, type: textOption, value: `${value}`, ...(name === focused ? { focused: true } : {}) },
  );

/** An id in a server that the given shard serves. */
const guildOn = (next: () => string, shard: Setting['shard']): string => {
  const guild = next();
  if (shard === undefined || shardOf(guild, shard.of) === shard.at) return guild;
  const shifted = BigInt(guild) + (BigInt(shard.at - shardOf(guild, shard.of)) << 22n);
  return shifted.toString();
};

/** A factory with ids of its own; `now` is the moment that its ids claim to be from. */
export const interactionFactory = (application: string, now: number) => {
  const next = snowflakes(now);

  const base = (setting: Setting, place?: Place) => {
    const user = userOf(setting.user ?? next());
    const id = next();
    return {
      id,
      application_id: application,
      token: `aW50ZXJhY3Rpb246${id}`,
      version: 1 as const,
      locale: setting.locale ?? Locale.EnglishUS,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      ...(place ?? places[setting.where ?? 'server'](user, next, guildOn(next, setting.shard))),
    };
  };

  /** A message that the bot has sent, as it comes with a pressed button. */
  const message = (
    content: string,
    author = userOf(application),
    more: Partial<APIMessage> = {},
  ): APIMessage => ({
    id: next(),
    channel_id: next(),
    author,
    content,
    timestamp: new Date(now).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...more,
  });

  return {
    next,
    message,
    slash: (
      name: string,
      given: GivenOptions = {},
      setting: Setting = {},
    ): APIChatInputApplicationCommandInteraction => ({
      ...base(setting),
      type: InteractionType.ApplicationCommand,
      data: { id: next(), name, type: ApplicationCommandType.ChatInput, options: optionsOf(given) },
    }),
    /** The asker is typing into `focused`; the other options are what was given before. */
    typing: (
      name: string,
      focused: string,
      given: GivenOptions,
      setting: Setting = {},
    ): APIApplicationCommandAutocompleteInteraction => ({
      ...base(setting),
      type: InteractionType.ApplicationCommandAutocomplete,
      data: { id: next(), name, type: ApplicationCommandType.ChatInput, options: typedOf(given, focused) },
    }),
    press: (
      customId: string,
      on: APIMessage = message('x'),
      setting: Setting = {},
    ): APIMessageComponentInteraction => ({
      ...base(setting),
      type: InteractionType.MessageComponent,
      data: { component_type: ComponentType.Button, custom_id: customId },
      message: on,
    }),
    choose: (
      customId: string,
      values: string[],
      on: APIMessage = message('x'),
      setting: Setting = {},
    ): APIMessageComponentInteraction => ({
      ...base(setting),
      type: InteractionType.MessageComponent,
      data: { component_type: ComponentType.StringSelect, custom_id: customId, values },
      message: on,
    }),
    submit: (
      customId: string,
      fields: { readonly [customId: string]: string },
      setting: Setting = {},
    ): APIModalSubmitInteraction => ({
      ...base(setting),
      type: InteractionType.ModalSubmit,
      data: {
        custom_id: customId,
        components: Object.entries(fields).map(([custom_id, value], at) => ({
          type: ComponentType.Label,
          id: at + 1,
          component: { type: ComponentType.TextInput, id: at + 100, custom_id, value },
        })),
      },
    }),
    onMessage: (
      name: string,
      content: string,
      setting: Setting = {},
      more: Partial<APIMessage> = {},
    ): APIMessageApplicationCommandInteraction => {
      const target = message(content, userOf(next()), more);
      return {
        ...base(setting),
        type: InteractionType.ApplicationCommand,
        data: {
          id: next(),
          name,
          type: ApplicationCommandType.Message,
          target_id: target.id,
          resolved: { messages: { [target.id]: target } },
        },
      };
    },
  };
};

export type InteractionFactory = ReturnType<typeof interactionFactory>;
