/** What goes back for one interaction, whatever the transport. */
import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Language } from '../dataset/schema.ts';
import type { Answer } from '../lookup/answer.ts';
import { answerMessage, type MessageOptions } from '../present/discord/message.ts';
import type { View } from '../present/view.ts';
import { type Key, say } from '../present/words.ts';

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
  /** To be passed on to the curators before the reply, which says that it was, is sent. */
  readonly report?: Report;
};

/** One calm sentence that only the asker sees. */
export const notice = (key: Key, outcome: Outcome): Reply => ({
  response: {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      content: say(outcome.language, key),
      flags: MessageFlags.Ephemeral,
      allowed_mentions: { parse: [] },
    },
  },
  files: [],
  outcome,
});

/** An answer, for whom it is said, and the command that it answers. */
export type Answered = {
  readonly answer: Answer;
  readonly view: View;
  readonly command: string;
  readonly message: MessageOptions;
};

/** An answer as a message, and how it is counted: a miss is a miss, a question back is one. */
export const answered = ({ answer, view, command, message }: Answered): Reply => ({
  response: {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: answerMessage(answer, view, message),
  },
  files: [],
  outcome: { command, language: view.language, result: resultOf(answer) },
});

const resultOf = ({ kind }: Answer): Outcome['result'] => {
  if (kind === 'unsure') return 'unsure';
  return kind === 'nothing' || kind === 'no-such' ? 'nothing' : 'answered';
};

/** What the asker may pick while typing; an empty list is how completion says that it has nothing to say. */
export const choices = (
  offered: readonly APIApplicationCommandOptionChoice<string>[],
  outcome: Outcome,
): Reply => ({
  response: {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [...offered] },
  },
  files: [],
  outcome,
});
