/** What goes back for one interaction, whatever the transport. */
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Language } from '../../dataset/schema.ts';

export type File = { readonly name: string; readonly data: Uint8Array };

/** What a metric or a log line may know of an interaction: nothing of who asked, and nothing of what. */
export type Outcome = {
  /** The command's name; `none` where there is none. */
  readonly command: string;
  readonly language: Language;
  readonly result: 'answered' | 'unsure' | 'nothing' | 'completed' | 'refused' | 'limited' | 'error';
};

/** A problem with a claim, in the words of whoever sent the form. */
export type Report = { readonly claim: string; readonly words: string };

export type Reply = {
  readonly response: APIInteractionResponse;
  readonly files: readonly File[];
  readonly outcome: Outcome;
  /** `response` as JSON, where it is held to be sent to many. */
  readonly json?: string;
  /** To be passed on to the curators before the reply, which says that it was, is sent. */
  readonly report?: Report;
};
