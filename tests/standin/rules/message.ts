/** What Discord asks of a message and its published schemas do not say. */
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { type Finding, repeated, under, when } from '../finding.ts';
import type { Embed, Message, SentFile } from '../payload-types.ts';
import { everyComponent, everyMedia } from './components.ts';

/** Where a message goes; what it is put onto, when it changes one that stands. */
export type Place = {
  readonly kind: 'reply' | 'deferred' | 'edit' | 'channel';
  /** Flags and attachment ids of the message that is edited. */
  readonly standing?: { readonly flags: number; readonly attachments: readonly string[] };
};
export type MessageRule = (message: Message, files: readonly SentFile[], place: Place) => readonly Finding[];

const has = (flags: number, flag: number) => (flags & flag) !== 0;
const isV2 = (message: Message, place: Place) =>
  has((message.flags ?? 0) | (place.standing?.flags ?? 0), MessageFlags.IsComponentsV2);

const takenFlags: Record<Place['kind'], number> = {
  reply:
    MessageFlags.SuppressEmbeds |
    MessageFlags.Ephemeral |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsComponentsV2,
  deferred: MessageFlags.Ephemeral,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
  channel: MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2,
};

const flagsAreTaken: MessageRule = ({ flags }, _files, { kind }) =>
  when(
    ((flags ?? 0) & ~takenFlags[kind]) !== 0,
    'flags',
    `${flags}: Discord takes only ${takenFlags[kind]} here`,
  );

/** A deferred answer carries its visibility and nothing else; the rest would be dropped unread. */
const deferredIsEmpty: MessageRule = (message, files, { kind }) =>
  kind !== 'deferred'
    ? []
    : [
        ...Object.keys(message)
          .filter((key) => !['flags', 'allowed_mentions', 'enforce_nonce', 'nonce'].includes(key))
          .map((key) => ({ path: key, problem: 'a deferred answer takes only flags' })),
        ...when(files.length > 0, 'files', 'a deferred answer takes only flags'),
      ];

const filled = (text: string | null | undefined) => (text ?? '').trim() !== '';
const shows = (embed: Embed) =>
  filled(embed.title) ||
  filled(embed.description) ||
  filled(embed.author?.name) ||
  filled(embed.footer?.text) ||
  filled(embed.image?.url) ||
  filled(embed.thumbnail?.url) ||
  (embed.fields ?? []).length > 0;

/** A new message needs something to show; an edit may leave all as it was, but not take all away. */
const messageIsNotEmpty: MessageRule = (message, files, { kind }) => {
  if (kind === 'deferred') return [];
  const parts = [message.content, message.embeds, message.components, message.attachments];
  if (kind === 'edit' && parts.some((part) => part === undefined)) return [];
  const something =
    filled(message.content) ||
    (message.embeds ?? []).some(shows) ||
    (message.components ?? []).length > 0 ||
    files.length > 0 ||
    (kind === 'edit' && (message.attachments ?? []).length > 0) ||
    (message.sticker_ids ?? []).length > 0 ||
    Boolean(message.poll);
  return when(!something, '', 'cannot send an empty message');
};

const embedsAreNotEmpty: MessageRule = (message) =>
  (message.embeds ?? []).flatMap((embed, at) =>
    when(!shows(embed), `embeds.${at}`, 'an embed that shows nothing'),
  );

/** The schema gives bots the 4000 characters of paying users. */
const contentWithinTwoThousand: MessageRule = ({ content }) =>
  when([...(content ?? '')].length > 2000, 'content', 'must NOT have more than 2000 characters');

const lengthOf = (embed: Embed): number =>
  [
    embed.title,
    embed.description,
    embed.author?.name,
    embed.footer?.text,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, text) => sum + [...(text ?? '')].length, 0);

const embedsWithinSixThousand: MessageRule = ({ embeds }) => {
  const length = (embeds ?? []).reduce((sum, embed) => sum + lengthOf(embed), 0);
  return when(length > 6000, 'embeds', `${length} characters over all embeds; at most 6000`);
};

const fieldsAreNotEmpty: MessageRule = ({ embeds }) =>
  (embeds ?? []).flatMap((embed, at) =>
    (embed.fields ?? []).flatMap((field, nth) =>
      (['name', 'value'] as const).flatMap((key) =>
        when(!filled(field[key]), `embeds.${at}.fields.${nth}.${key}`, 'must not be empty'),
      ),
    ),
  );

const v2Only: readonly number[] = [
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.Thumbnail,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];

const v2NeedsItsFlag: MessageRule = (message, _files, place) =>
  isV2(message, place)
    ? []
    : everyComponent(message.components ?? [])
        .filter(({ component }) => v2Only.includes(component.type))
        .map(({ path }) => ({
          path,
          problem: `needs the flag IS_COMPONENTS_V2 (${MessageFlags.IsComponentsV2})`,
        }));

/** The flag is for good: such a message has no other content, ever. */
const v2ExcludesTheRest: MessageRule = (message, _files, place) =>
  !isV2(message, place)
    ? []
    : (['content', 'embeds', 'poll', 'sticker_ids'] as const).flatMap((key) => {
        const part = message[key];
        const empty =
          part === undefined || part === null || part === '' || (Array.isArray(part) && part.length === 0);
        return when(!empty, key, 'a message with IS_COMPONENTS_V2 cannot have it');
      });

const atMostFiveRows: MessageRule = (message, _files, place) =>
  when(!isV2(message, place) && (message.components ?? []).length > 5, 'components', 'at most 5 rows');

const v2ShowsEveryFile: MessageRule = (message, files, place) => {
  if (!isV2(message, place)) return [];
  const shown = everyMedia(message.components ?? []).map(({ url }) => url);
  return files.flatMap(({ name }, at) =>
    when(!shown.includes(`attachment://${name}`), `files[${at}]`, `no component shows attachment://${name}`),
  );
};

/** `parse: ["users"]` beside a list of users contradicts itself. */
const mentionsDoNotContradict: MessageRule = ({ allowed_mentions: allowed }) =>
  (['users', 'roles'] as const).flatMap((kind) => [
    ...when(
      (allowed?.parse ?? []).includes(kind) && (allowed?.[kind] ?? []).length > 0,
      `allowed_mentions.${kind}`,
      `excluded by "${kind}" in parse`,
    ),
    ...repeated((allowed?.[kind] ?? []).map((id) => id ?? undefined)).map((at) => ({
      path: under(`allowed_mentions.${kind}`, at),
      problem: 'stands there twice',
    })),
  ]);

export const messageRules: readonly MessageRule[] = [
  flagsAreTaken,
  deferredIsEmpty,
  messageIsNotEmpty,
  embedsAreNotEmpty,
  contentWithinTwoThousand,
  embedsWithinSixThousand,
  fieldsAreNotEmpty,
  v2NeedsItsFlag,
  v2ExcludesTheRest,
  atMostFiveRows,
  v2ShowsEveryFile,
  mentionsDoNotContradict,
];
