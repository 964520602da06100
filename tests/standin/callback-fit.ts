/** Which answers an interaction can be given at all: a modal to a modal, say, it cannot. */
import {
  type APIInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { type Finding, read, when } from './finding.ts';
import type { SentFile } from './payload-types.ts';

const { Pong, ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionResponseType;
const { DeferredMessageUpdate, UpdateMessage, Modal } = InteractionResponseType;
const { ApplicationCommandAutocompleteResult } = InteractionResponseType;
const answersTo: Record<InteractionType, readonly InteractionResponseType[]> = {
  [InteractionType.Ping]: [Pong],
  [InteractionType.ApplicationCommand]: [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
  [InteractionType.MessageComponent]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
    Modal,
  ],
  [InteractionType.ModalSubmit]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
  ],
};

/** Whether this body can answer this interaction, leaving aside what it says. */
export const checkFits = (
  body: unknown,
  files: readonly SentFile[],
  { type, ...rest }: APIInteraction,
): readonly Finding[] => {
  const given = read(body, 'type');
  const choices = read(read(body, 'data'), 'choices');
  const option = focused(rest.data);
  const wanted = option === ApplicationCommandOptionType.String ? 'string' : 'number';
  return [
    ...when(
      !answersTo[type].some((taken) => taken === given),
      'type',
      `${given} cannot answer an interaction of type ${type}`,
    ),
    ...when(
      given === ApplicationCommandAutocompleteResult && files.length > 0,
      'files',
      'autocomplete takes none',
    ),
    ...(Array.isArray(choices) && option !== undefined ? choices : []).flatMap((choice: unknown, at) =>
      when(
        typeof read(choice, 'value') !== wanted,
        `data.choices.${at}.value`,
        `the option takes a ${wanted}`,
      ),
    ),
  ];
};

/** The type of the option that is being typed, however deep in subcommands. */
const focused = (data: unknown): unknown => {
  const options = read(data, 'options');
  if (!Array.isArray(options)) return undefined;
  const found: unknown = options.find((option: unknown) => read(option, 'focused') === true);
  return found === undefined
    ? options.map((option: unknown) => focused(option)).find((type) => type !== undefined)
    : read(found, 'type');
};
