/** An answer as a reply. */
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Answer } from '../../lookup/answer.ts';
import { answerMessage, type MessageOptions } from '../../present/discord/message.ts';
import type { View } from '../../present/view.ts';
import type { Outcome, Reply } from './reply.ts';

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
