/**
 * Would Discord take this body? Each check returns a list of `path: what is wrong`, empty when it would.
 * The schemas are Discord's own; the rules are the limits that they lack.
 */
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { checkFits } from './callback-fit.ts';
import { type Finding, inside, read, sentence, when } from './finding.ts';
import type { Autocomplete, Message, SentFile } from './payload-types.ts';
import { checkCommandList, checkCommandRules } from './rules/commands.ts';
import { checkComponents } from './rules/components.ts';
import { fileRules } from './rules/files.ts';
import { messageRules, type Place } from './rules/message.ts';
import { findingsOf, lazySchemas } from './schemas.ts';

const schemas = lazySchemas();

type Validator<T> = ((body: unknown) => body is T) & { errors?: Parameters<typeof findingsOf>[0] };

/** The findings of the schema, or those of the rules when the schema has none. */
const checkWith = <T>(schema: () => Validator<T>, body: unknown, rules: (body: T) => readonly Finding[]) => {
  const validate = schema();
  return validate(body) ? rules(body) : findingsOf(validate.errors);
};

const checkMessage = (message: Message, files: readonly SentFile[], place: Place): readonly Finding[] => [
  ...[...messageRules, ...fileRules].flatMap((rule) => rule(message, files, place)),
  ...checkComponents(message.components ?? []),
];

/** Integers and floats have lists of their own; the first value tells which is meant. */
const checkChoices = (data: unknown): readonly Finding[] => {
  const choices = read(data, 'choices');
  const first: unknown = Array.isArray(choices) ? read(choices[0], 'value') : undefined;
  const schema =
    typeof first !== 'number' ? schemas.texts : Number.isInteger(first) ? schemas.integers : schemas.numbers;
  return checkWith<Autocomplete>(schema, data, (list) =>
    (list.choices ?? []).flatMap((choice, at) => [
      ...when(!choice, `choices.${at}`, 'must be a choice'),
      ...when(
        [...`${choice?.value}`].length > 100,
        `choices.${at}.value`,
        'must NOT have more than 100 characters',
      ),
    ]),
  );
};

const checkByType = (body: unknown, files: readonly SentFile[], interaction: APIInteraction | undefined) => {
  const type = read(body, 'type');
  switch (type) {
    case InteractionResponseType.Pong:
      return checkWith(schemas.pong, body, () => []);
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return checkWith(schemas.reply, body, ({ data }) => {
        const kind = type === InteractionResponseType.ChannelMessageWithSource ? 'reply' : 'deferred';
        return inside('data', checkMessage(data ?? {}, files, { kind }));
      });
    case InteractionResponseType.DeferredMessageUpdate:
    case InteractionResponseType.UpdateMessage:
      return checkWith(schemas.update, body, ({ data }) => {
        const kind = type === InteractionResponseType.UpdateMessage ? 'edit' : 'deferred';
        const standing = standingOf(interaction);
        return inside('data', checkMessage(data ?? {}, files, { kind, ...standing }));
      });
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return checkWith(schemas.autocomplete, body, ({ data }) => inside('data', checkChoices(data)));
    case InteractionResponseType.Modal:
      return checkWith(schemas.modal, body, ({ data }) => inside('data', checkComponents(data.components)));
    default:
      return [{ path: 'type', problem: `${type}: no such kind of answer` }];
  }
};

const standingOf = (interaction: APIInteraction | undefined): Pick<Place, 'standing'> =>
  interaction?.type === InteractionType.MessageComponent
    ? {
        standing: {
          flags: interaction.message.flags ?? 0,
          attachments: interaction.message.attachments.map(({ id }) => id),
        },
      }
    : {};

/** The answer to an interaction; with the interaction at hand, also whether it can be answered so. */
export const checkCallback = (
  body: unknown,
  files: readonly SentFile[] = [],
  interaction?: APIInteraction,
): readonly string[] =>
  [
    ...checkByType(body, files, interaction),
    ...(interaction === undefined ? [] : checkFits(body, files, interaction)),
  ].map(sentence);

/** The list that a bulk overwrite (PUT) sends. */
export const checkCommands = (body: unknown): readonly string[] => {
  if (!Array.isArray(body)) return ['body: must be a list of commands'];
  const checked = body.map((command: unknown) => {
    const validate = schemas.bulkCommand();
    return validate(command)
      ? { commands: [command], findings: checkCommandRules(command) }
      : { commands: [], findings: findingsOf(validate.errors) };
  });
  return [
    ...checked.flatMap(({ findings }, at) => inside(`${at}`, findings)),
    ...checkCommandList(checked.flatMap(({ commands }) => commands)),
  ].map(sentence);
};

/** One command, as POST sends it. */
export const checkCommand = (body: unknown): readonly string[] =>
  checkWith(schemas.command, body, checkCommandRules).map(sentence);

/** A change of the original answer or of a follow-up; the message that stands decides what may stay. */
export const checkWebhookEdit = (
  body: unknown,
  files: readonly SentFile[] = [],
  standing?: { readonly flags: number; readonly attachments: readonly string[] },
): readonly string[] =>
  checkWith(schemas.edit, body, (message) =>
    checkMessage(message, files, { kind: 'edit', ...(standing === undefined ? {} : { standing }) }),
  ).map(sentence);

/** A follow-up to an interaction. */
export const checkFollowUp = (body: unknown, files: readonly SentFile[] = []): readonly string[] =>
  checkWith(schemas.followUp, body, (message) => checkMessage(message, files, { kind: 'reply' })).map(
    sentence,
  );

/** A plain message in a channel. */
export const checkChannelMessage = (body: unknown, files: readonly SentFile[] = []): readonly string[] =>
  checkWith(schemas.channelMessage, body, (message) => checkMessage(message, files, { kind: 'channel' })).map(
    sentence,
  );
