/** Completion while a person types into an option. */
import type { Language } from '../dataset/schema.ts';
import { languageOf } from '../present/locale.ts';
import { choices } from './calm.ts';
import type { ServingContext } from './context.ts';
import type { AutocompleteInteraction } from './interaction.ts';
import type { Reply } from './reply.ts';

/** Discord's limits: 25 choices, of which name and value hold 100 characters each. */
const mostChoices = 25;
const longestText = 100;

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
    .filter(({ value }) => value.length > 0 && value.length <= longestText)
    .slice(0, mostChoices)
    .map((completion) => ({ name: cut(completion.name), value: completion.value }));
  return choices(offered, outcome);
};

/** `text` within Discord's limit, counted as Discord does and never cut inside a character. */
const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
