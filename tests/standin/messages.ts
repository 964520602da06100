/** Messages that stand in a channel, as Discord gives them back. */
import { MessageType } from 'discord-api-types/v10';
import { read } from './finding.ts';
import { userOf } from './interactions.ts';
import type { SentFile } from './payload-types.ts';

export type Message = { readonly id: string; readonly [key: string]: unknown };
/** A message with what an edit of it must know. */
export type Standing = {
  readonly message: Message;
  readonly flags: number;
  readonly attachments: readonly string[];
};

/** All of them when the edit says nothing, else those that it lists. */
const keptOf = (listed: unknown, before: Standing | undefined): readonly unknown[] => {
  const standing: unknown = before?.message.attachments;
  const all: readonly unknown[] = Array.isArray(standing) ? standing : [];
  if (!Array.isArray(listed)) return listed === undefined ? all : [];
  const ids = listed.map((attachment: unknown) => `${read(attachment, 'id')}`);
  return all.filter((attachment) => ids.includes(`${read(attachment, 'id')}`));
};

/** The message that a body makes, or makes out of the one that stands. */
export const messageOf = (
  body: unknown,
  files: readonly SentFile[],
  next: () => string,
  author: string,
  before?: Standing,
): Standing => {
  const kept = keptOf(read(body, 'attachments'), before);
  const sent = files.map(({ name, data }) => ({
    id: next(),
    filename: name,
    size: data.byteLength,
    url: '',
    proxy_url: '',
  }));
  const attachments = [...kept, ...sent];
  const flags = Number(read(body, 'flags') ?? 0) | (before?.flags ?? 0);
  const given = (key: string, otherwise: unknown) => read(body, key) ?? before?.message[key] ?? otherwise;
  return {
    flags,
    attachments: attachments.map((attachment: unknown) => `${read(attachment, 'id')}`),
    message: {
      id: before?.message.id ?? next(),
      channel_id: before?.message.channel_id ?? next(),
      author: { ...userOf(author), bot: true },
      content: given('content', ''),
      embeds: given('embeds', []),
      components: given('components', []),
      attachments,
      flags,
      timestamp: new Date().toISOString(),
      edited_timestamp: before === undefined ? null : new Date().toISOString(),
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      pinned: false,
      type: MessageType.ChatInputCommand,
    },
  };
};
