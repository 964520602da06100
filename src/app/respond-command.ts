/** A slash command: its options checked, its answer said. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Language } from '../dataset/schema.ts';
import type { Answer } from '../lookup/answer.ts';
import { languageOf } from '../present/locale.ts';
import { notice } from './calm.ts';
import { answeredWithChart } from './charts.ts';
import type { ServingContext } from './context.ts';
import type { CommandInteraction } from './interaction.ts';
import { readOptions } from './options.ts';
import type { Reply } from './reply.ts';

/** The reply to a command; an unknown one, or one with unknown or unfit options, gets a calm sentence. */
export const answerCommand = async (
  { data }: CommandInteraction,
  context: ServingContext,
  asked: Language,
): Promise<Reply> => {
  const command = context.commands.find(({ name }) => name === data.name);
  if (command === undefined || data.type !== ApplicationCommandType.ChatInput)
    return notice('problem.unknown', { command: 'none', language: asked, result: 'refused' });
  const sent = Object.fromEntries(data.options.map(({ name, value }) => [name, value]));
  const options = readOptions(command, sent);
  if (!options.ok) {
    context.log.warn({ command: command.name, problem: options.problem.problem }, 'unfit option');
    return notice('problem.unknown', { command: command.name, language: asked, result: 'refused' });
  }
  const { given } = options;
  const chosen = typeof given.language === 'string' ? languageOf(given.language) : null;
  const language = chosen ?? asked;
  const index = context.index();
  const answer = withUnread(command.answer(index, given, language), context);
  if (context.logMisses === true && answer.kind === 'nothing')
    context.log.info({ command: command.name, language, query: answer.understood.query }, 'nothing found');
  const view = { dataset: index.dataset, language, today: context.today() };
  const message = { private: given.private === true, language: chosen };
  return answeredWithChart({ answer, view, command: command.name, message }, context);
};

/** Whoever asks what is covered learns too that newer files are there and broken. */
const withUnread = (answer: Answer, { unread = () => 0 }: ServingContext): Answer =>
  answer.kind === 'about' && unread() > 0 ? { ...answer, unread: unread() } : answer;
