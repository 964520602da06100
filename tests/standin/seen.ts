/** What the asker saw in the end. */
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { read } from './finding.ts';
import type { SentFile } from './payload-types.ts';

export type Seen = {
  /** `nothing`: "The application did not respond". */
  readonly kind: 'message' | 'choices' | 'modal' | 'update' | 'nothing';
  /** The data of the callback, or of the edit that followed a deferred one. */
  readonly data: unknown;
  /** Every text of it that can be read, top to bottom. */
  readonly text: string;
  readonly files: readonly SentFile[];
  readonly ephemeral: boolean;
  readonly deferred: boolean;
  /** From delivery to what was seen, in milliseconds. */
  readonly ms: number;
};

const textKeys = ['content', 'title', 'name', 'description', 'value', 'text', 'label', 'placeholder'];

/** Texts in reading order: a part's own words, then those of the parts inside. */
export const textsOf = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  const own = textKeys.flatMap((key) => {
    const text = read(part, key);
    return typeof text === 'string' && !('custom_id' in part && key === 'value') ? [text] : [];
  });
  return [
    ...own,
    ...Object.values(part).flatMap((inner) => (typeof inner === 'object' ? textsOf(inner) : [])),
  ];
};

const kinds: Partial<Record<InteractionResponseType, Seen['kind']>> = {
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: 'choices',
  [InteractionResponseType.Modal]: 'modal',
  [InteractionResponseType.UpdateMessage]: 'update',
  [InteractionResponseType.DeferredMessageUpdate]: 'update',
};

/** Visibility is fixed by the callback, whatever an edit says later. */
export const seen = (
  callback: { readonly type: InteractionResponseType; readonly data: unknown },
  edit: { readonly data: unknown } | null,
  files: readonly SentFile[],
  ms: number,
): Seen => {
  const data = (edit ?? callback).data;
  const flags = Number(read(callback.data, 'flags') ?? 0);
  return {
    kind: kinds[callback.type] ?? 'message',
    data,
    text: textsOf(data).join('\n'),
    files,
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    deferred: edit !== null,
    ms,
  };
};

export const sawNothing = (ms: number): Seen => ({
  kind: 'nothing',
  data: null,
  text: '',
  files: [],
  ephemeral: false,
  deferred: false,
  ms,
});
