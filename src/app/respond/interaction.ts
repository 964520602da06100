/**
 * The door for what Discord, or anybody who says that they are Discord, sends: only the fields that are used,
 * each checked. Everything behind it trusts these types.
 */
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

const snowflake = z.string().regex(/^\d{1,20}$/);
/** Names and ids that Discord limits to 100 characters. */
const short = z.string().max(100);
/** 6,000 characters is the most that Discord lets a person type into an option. */
const long = z.string().max(6000);

/** Who asks, and in which language. Neither is needed for an answer, so what is odd here is passed over. */
const asker = {
  locale: z.string().max(20).optional().catch(undefined),
  guild_locale: z.string().max(20).optional().catch(undefined),
  /** In a server the person stands inside `member`, elsewhere in `user`. */
  member: z
    .object({ user: z.object({ id: snowflake }) })
    .optional()
    .catch(undefined),
  user: z.object({ id: snowflake }).optional().catch(undefined),
};

const option = z.object({
  name: short,
  value: z.union([long, z.boolean(), z.number()]).optional(),
  focused: z.boolean().optional(),
});

const slash = z.object({
  type: z.literal(ApplicationCommandType.ChatInput).default(ApplicationCommandType.ChatInput),
  name: short,
  options: z.array(option).max(25).default([]),
});

/** Only the words of the message are read; a forwarded one holds them in a snapshot. */
const words = z.object({ content: z.string().max(8000).default('') });
const targeted = words.extend({
  message_snapshots: z
    .array(z.object({ message: words }))
    .max(10)
    .default([])
    .catch([]),
});

const onMessage = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: short,
  target_id: snowflake,
  resolved: z.object({ messages: z.record(snowflake, targeted) }),
});

/** The parts of our own message that can be said again. */
const ownMessage = z.object({
  content: z.string().max(4000).default(''),
  flags: z.int().default(0),
  embeds: z
    .array(
      z.object({
        description: z.string().max(4096).optional(),
        color: z.int().optional(),
        footer: z.object({ text: z.string().max(2048) }).optional(),
      }),
    )
    .max(10)
    .default([]),
});

const field = z.object({ custom_id: short, value: long.optional() });

export const interactionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionType.Ping) }),
  z.object({
    type: z.literal(InteractionType.ApplicationCommand),
    ...asker,
    data: z.union([slash, onMessage]),
  }),
  z.object({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), ...asker, data: slash }),
  z.object({
    type: z.literal(InteractionType.MessageComponent),
    ...asker,
    data: z.object({ custom_id: short, values: z.array(short).max(25).default([]) }),
    message: ownMessage.catch({ content: '', flags: 0, embeds: [] }),
  }),
  z.object({
    type: z.literal(InteractionType.ModalSubmit),
    ...asker,
    data: z.object({
      custom_id: short,
      /** A text field stands in a row or in a label. */
      components: z
        .array(z.object({ components: z.array(field).max(5).optional(), component: field.optional() }))
        .max(10),
    }),
  }),
]);

/** As much of anything at all as is needed to refuse it in the right form and language, and to know from whom it is. */
export const headSchema = z.object({ type: z.unknown(), ...asker }).catch({ type: undefined });

/** Where an answer is sent. The token stands in the address, so it must not be able to leave its place there. */
export const replyAddressSchema = z.object({
  id: snowflake,
  token: z.string().regex(/^[\w.~-]{1,1000}$/),
});

export type Interaction = z.infer<typeof interactionSchema>;
type Of<Type extends InteractionType> = Extract<Interaction, { readonly type: Type }>;
export type CommandInteraction = Of<InteractionType.ApplicationCommand>;
export type AutocompleteInteraction = Of<InteractionType.ApplicationCommandAutocomplete>;
export type ComponentInteraction = Of<InteractionType.MessageComponent>;
export type ModalInteraction = Of<InteractionType.ModalSubmit>;
