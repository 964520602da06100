/** Completion while a person types into an option. */
import type { Language } from '../../dataset/schema.ts';
import { limits } from '../../present/discord/limits.ts';
import { languageOf } from '../../present/locale.ts';
import { shorten } from '../../present/markup.ts';
import type { ServingContext } from '../context.ts';
import { choices } from './calm.ts';
import type { AutocompleteInteraction } from './interaction.ts';
import type { Reply } from './reply.ts';

/** What the focused option offers; nothing where the command, the option or its completion is unknown. */
export const complete = (
  { name, options }: AutocompleteInteraction['data'],
  { commands, index }: ServingContext,
  language: Language,
): Reply => {
  const command = commands.find((candidate) => candidate.name === name);
  const outcome = { command: command?.name ?? 'none', language, result: 'completed' } as const;
  const focused = options.find((option) => option.focused === true);
  const declared = command?.options.find((option) => option.name === focused?.name);
  if (focused === undefined || declared?.complete === undefined) return choices([], outcome);
  const given = Object.fromEntries(
    options.flatMap(({ name: option, value }) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[option, value] as const] : [],
    ),
  );
  const wanted = typeof given.language === 'string' ? languageOf(given.language) : language;
  const offered = declared
    .complete(index(), String(focused.value ?? ''), given, wanted)
    .filter(({ value }) => value.length > 0 && value.length <= limits.choiceText)
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: shorten(name, limits.choiceText), value }));
  return choices(offered, outcome);
};
