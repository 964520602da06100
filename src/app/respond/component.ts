/** A press of a button, or a pick from a menu, under an earlier answer: everything that it means is in its id. */
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Given } from '../../../commands/command.ts';
import type { Language, Topic } from '../../dataset/schema.ts';
import { topics } from '../../dataset/schema.ts';
import type { Answer } from '../../lookup/answer.ts';
import { askFacets } from '../../lookup/ask.ts';
import { decode, type Press } from '../../present/discord/custom-id.ts';
import type { MessageOptions } from '../../present/discord/message.ts';
import type { ServingContext } from '../context.ts';
import { notice } from './calm.ts';
import { answeredWithChart } from './charts.ts';
import type { ComponentInteraction } from './interaction.ts';
import { questionOption } from './options.ts';
import { optionsOfFacets } from './options-of-facets.ts';
import type { Reply } from './reply.ts';
import { openReport } from './report.ts';

/**
 * The reply to a press; one that this version does not know gets a calm sentence. A public answer stays as it is
 * for all who read it: whoever presses gets an answer of their own, and that one is turned in place.
 */
export const answerComponent = async (
  { data, message }: ComponentInteraction,
  context: ServingContext,
  language: Language,
): Promise<Reply> => {
  const press = pressIn(data);
  const expired = () => notice('problem.expired', { command: 'none', language, result: 'refused' });
  if (press === null) return expired();
  if (press.action === 'share') return share(message, language);
  if (press.action === 'report') return openReport(press.claim, context, language);
  const asked = ask(press, context, language);
  if (asked === null) return expired();
  const wanted = asked.message.language ?? language;
  const { dataset } = context.index();
  const view = { dataset, language: wanted, today: context.today() };
  const reply = await answeredWithChart({ ...asked, view }, context);
  const own = (message.flags & MessageFlags.Ephemeral) !== 0;
  return own && press.action !== 'ask' ? inPlace(reply) : reply;
};

/** What was pressed, or in a menu what was picked; null for what this version never wrote. */
const pressIn = ({ custom_id, values }: ComponentInteraction['data']): Press | null => {
  const outer = decode(custom_id);
  if (!outer.ok) return null;
  if (outer.press.action !== 'pick') return outer.press;
  const inner = decode(values[0] ?? '');
  return inner.ok && inner.press.action !== 'pick' ? inner.press : null;
};

type Asked = { readonly command: string; readonly answer: Answer; readonly message: MessageOptions };

/** The answer that a press asks for; null where it names something that is no more. */
const ask = (press: Press, context: ServingContext, presser: Language): Asked | null => {
  switch (press.action) {
    case 'show': {
      const { command, part, page, language, facets } = press;
      const topic = topicOf(command);
      const index = context.index();
      const answer =
        topic === null
          ? run(context, command, optionsOfFacets(facets, index.dataset), language ?? presser)
          : askFacets(index, { topic, facets });
      return answer && { command, answer, message: { private: true, part, page, language } };
    }
    case 'ask': {
      const { command, language, query } = press;
      const answer = run(context, command, { [questionOf(context, command)]: query }, language ?? presser);
      return answer && { command, answer, message: { private: press.private, language } };
    }
    case 'claim':
    case 'source': {
      const { action, id, page, language } = press;
      const answer = run(context, action, action === 'claim' ? { id } : { name: id }, language ?? presser);
      return answer && { command: action, answer, message: { private: true, page, language } };
    }
    default:
      return null;
  }
};

const run = (
  { commands, index }: ServingContext,
  name: string,
  given: Given,
  language: Language,
): Answer | null =>
  commands.find((command) => command.name === name)?.answer(index(), given, language) ?? null;

/** The option that a command takes its question in: /compare asks for a measure. */
const questionOf = ({ commands }: ServingContext, name: string): string =>
  questionOption(commands.find((command) => command.name === name)) ?? 'query';

const topicOf = (command: string): Topic | null => topics.find((topic) => topic === command) ?? null;

/**
 * The same message in the place of the one whose button was pressed, which keeps being seen by whom it was; a
 * picture goes with the answer that it belonged to.
 */
const inPlace = (reply: Reply): Reply => {
  const { response } = reply;
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) return reply;
  const { flags = 0, ...data } = response.data;
  const kept = flags & ~MessageFlags.Ephemeral;
  return {
    ...reply,
    response: {
      type: InteractionResponseType.UpdateMessage,
      data: { attachments: [], ...data, flags: kept },
    },
  };
};

/** What only the asker saw, shown to the channel; its buttons stay behind. */
const share = ({ content, embeds }: ComponentInteraction['message'], language: Language): Reply => {
  const outcome = { command: 'share', language, result: 'answered' } as const;
  if (content === '' && embeds.length === 0) return notice('problem.expired', outcome);
  const data = { content, embeds, allowed_mentions: { parse: [] } };
  return { response: { type: InteractionResponseType.ChannelMessageWithSource, data }, files: [], outcome };
};
