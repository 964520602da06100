/** A message as it stands in the channel. */
import {
  type APIEmbed,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Answered } from '../wire.ts';

export type Image = { readonly name: string; readonly url: string; readonly alt: string };

export type Posted = {
  readonly id: string;
  readonly author: string;
  readonly bot: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly ephemeral: boolean;
  readonly edited: boolean;
  readonly images: readonly Image[];
  /** The command that this answers, as its name was shown. */
  readonly used: string | null;
};

/** A member's own words. */
export const written = (id: string, author: string, content: string, at: number): Posted => ({
  id,
  author,
  bot: false,
  at,
  content,
  embeds: [],
  components: [],
  ephemeral: false,
  edited: false,
  images: [],
  used: null,
});

/** The name that the bot goes by. */
export const botName = 'Sourced';

/** What the bot says in a message of `data`; `urls` gives an address for each file that came with it. */
export const answered = (
  data: APIInteractionResponseCallbackData,
  urls: ReadonlyMap<string, string>,
  place: Pick<Posted, 'id' | 'at' | 'used'>,
): Posted => {
  const flags = data.flags ?? 0;
  const alts = new Map(data.attachments?.map(({ filename, description }) => [filename, description]));
  return {
    ...place,
    author: botName,
    bot: true,
    content: data.content ?? '',
    embeds: (flags & MessageFlags.SuppressEmbeds) === 0 ? (data.embeds ?? []) : [],
    components: data.components ?? [],
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    edited: false,
    images: Array.from(urls, ([name, url]) => ({ name, url, alt: alts.get(name) ?? name })),
  };
};

/** `posted` after an answer that changes it: what `data` leaves out stays. */
export const changed = (
  posted: Posted,
  data: APIInteractionResponseCallbackData | undefined,
  urls: ReadonlyMap<string, string>,
): Posted => {
  const next = answered(data ?? {}, urls, posted);
  return {
    ...posted,
    content: data?.content === undefined ? posted.content : next.content,
    embeds: data?.embeds === undefined ? posted.embeds : next.embeds,
    components: data?.components === undefined ? posted.components : next.components,
    images: data?.attachments === undefined && urls.size === 0 ? posted.images : next.images,
    edited: true,
  };
};

/** An address within this page for each file of an answer. */
export const urlsOf = ({ files }: Answered): ReadonlyMap<string, string> =>
  new Map(
    files.map(({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      return [name, URL.createObjectURL(new Blob([bytes], { type: 'image/png' }))];
    }),
  );
