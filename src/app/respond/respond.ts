/**
 * One handler on plain payloads for every transport: what Discord sends goes in, what it is to be answered comes
 * out. Bugs end here: logged whole, while the asker reads one calm sentence.
 */
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Language } from '../../dataset/schema.ts';
import type { ServingContext } from '../context.ts';
import { complete } from './autocomplete.ts';
import { askersLanguage, calmly } from './calm.ts';
import { answerCommand } from './command.ts';
import { answerComponent } from './component.ts';
import { type Interaction, interactionSchema } from './interaction.ts';
import type { Reply } from './reply.ts';
import { takeReport } from './report.ts';

/**
 * The reply to `interaction`, which is an `APIInteraction` when it is what it says it is. Never rejects: what is
 * malformed, unknown or fails by a bug gets a calm sentence that only the asker sees.
 */
export const respond = async (interaction: unknown, context: ServingContext): Promise<Reply> => {
  const asked = interactionSchema.safeParse(interaction);
  if (!asked.success) {
    const problems = asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    context.log.warn({ problems }, 'malformed interaction');
    return calmly(interaction, 'problem.unknown', 'refused');
  }
  try {
    return await dispatch(asked.data, context, askersLanguage(interaction));
  } catch (error) {
    context.log.error({ error }, 'interaction failed');
    return calmly(interaction, 'problem.internal', 'error');
  }
};

const dispatch = (
  interaction: Interaction,
  context: ServingContext,
  language: Language,
): Reply | Promise<Reply> => {
  switch (interaction.type) {
    case InteractionType.Ping: {
      const outcome = { command: 'none', language, result: 'answered' } as const;
      return { response: { type: InteractionResponseType.Pong }, files: [], outcome };
    }
    case InteractionType.ApplicationCommand:
      return answerCommand(interaction, context, language);
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(interaction.data, context, language);
    case InteractionType.MessageComponent:
      return answerComponent(interaction, context, language);
    case InteractionType.ModalSubmit:
      return takeReport(interaction, context, language);
  }
};
