/** One calm sentence, where there is no answer. */
import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Language } from '../../dataset/schema.ts';
import { languageOf } from '../../present/locale.ts';
import { type Key, say } from '../../present/words.ts';
import { headSchema } from './interaction.ts';
import type { Outcome, Reply } from './reply.ts';

/** The sentence in the asker's language, or no choices where completion has no place for it. */
export const calmly = (interaction: unknown, key: Key, result: Outcome['result']): Reply => {
  const outcome = { command: 'none', language: askersLanguage(interaction), result };
  return headSchema.parse(interaction).type === InteractionType.ApplicationCommandAutocomplete
    ? choices([], outcome)
    : notice(key, outcome);
};

/** The asker's own language, else their server's, else English. */
export const askersLanguage = (interaction: unknown): Language => {
  const { locale, guild_locale } = headSchema.parse(interaction);
  return languageOf(locale ?? guild_locale);
};

/** The sentence, seen by the asker alone. */
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
