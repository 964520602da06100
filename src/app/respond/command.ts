/** A slash command, or one called on a message: its options checked, its answer said. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../../../commands/command.ts';
import type { Language } from '../../dataset/schema.ts';
import type { Answer } from '../../lookup/answer.ts';
import { messageCommandName } from '../../present/discord/slash.ts';
import { languageOf } from '../../present/locale.ts';
import type { ServingContext } from '../context.ts';
import { notice } from './calm.ts';
import { answeredWithChart } from './charts.ts';
import type { CommandInteraction } from './interaction.ts';
import { readOptions } from './options.ts';
import type { Reply } from './reply.ts';

/** The reply to a command; an unknown one, or one with unknown or unfit options, gets a calm sentence. */
export const answerCommand = async (
  { data }: CommandInteraction,
  context: ServingContext,
  asked: Language,
): Promise<Reply> => {
  const called = calledBy(data, context.commands);
  if (called === undefined)
    return notice('problem.unknown', { command: 'none', language: asked, result: 'refused' });
  const { command, sent } = called;
  const options = readOptions(command, sent);
  if (!options.ok) {
    context.log.warn({ command: command.name, problem: options.problem.problem }, 'unfit option');
    return notice('problem.unknown', { command: command.name, language: asked, result: 'refused' });
  }
  const { given } = options;
  const chosen = typeof given.language === 'string' ? languageOf(given.language) : null;
  const language = chosen ?? asked;
  const today = context.today();
  const index = context.index();
  const { dataset } = index;
  const replyAnew = async () => {
    const answer = withUnread(command.answer(index, given, language), context);
    if (context.logMisses === true && answer.kind === 'nothing')
      context.log.info({ command: command.name, language, query: answer.understood.query }, 'nothing found');
    const message = { private: given.private === true, language: chosen };
    const view = { dataset, language, today };
    return answeredWithChart({ answer, view, command: command.name, message }, context);
  };
  const { replies, unread = () => 0 } = context;
  const question = {
    command: command.name,
    given,
    language,
    today,
    version: dataset.version,
    unread: unread(),
  };
  // A message is its writer's and hardly ever checked twice: not held. A logged miss is logged each time.
  const held = command.onMessage === undefined && context.logMisses !== true;
  return held && replies !== undefined ? replies.replyTo(question, replyAnew) : replyAnew();
};

/** Whoever asks what is covered learns too that newer files are there and broken. */
const withUnread = (answer: Answer, { unread = () => 0 }: ServingContext): Answer =>
  answer.kind === 'about' && unread() > 0 ? { ...answer, unread: unread() } : answer;

type Called = { readonly command: Command; readonly sent: Readonly<Record<string, unknown>> };

/** The command that was typed, or picked in the menu of a message, and what was given to it. */
const calledBy = (data: CommandInteraction['data'], commands: readonly Command[]): Called | undefined => {
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = commands.find(({ name }) => name === data.name);
    return (
      command && { command, sent: Object.fromEntries(data.options.map(({ name, value }) => [name, value])) }
    );
  }
  const target = data.resolved.messages[data.target_id];
  const command = commands.find(
    ({ onMessage }) => onMessage !== undefined && messageCommandName(onMessage.name) === data.name,
  );
  if (command?.onMessage === undefined || target === undefined) return undefined;
  const forwarded = target.message_snapshots.map(({ message }) => message.content);
  const text = [target.content, ...forwarded].filter((words) => words !== '').join('\n');
  return { command, sent: { [command.onMessage.option]: text } };
};
