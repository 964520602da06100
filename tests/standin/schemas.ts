/** Discord's published request schemas, corrected and compiled: what a body must look like, place by place. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import * as published from 'discord-api-spec/zod';
import { z } from 'zod';
import type { Finding } from './finding.ts';
import type { Autocomplete, Callback, CommandBody, Message, Modal } from './payload-types.ts';
import { rewrite } from './schema-transforms.ts';

/** The package exports one zod schema a published schema, named `<Name>Schema`. */
const readPublished = () => {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries<unknown>(published))
    if (schema instanceof z.core.$ZodType && name.endsWith('Schema'))
      registry.add(schema, { id: name.slice(0, -'Schema'.length) });
  return z.toJSONSchema(registry, { uri: (id) => id, io: 'input', unrepresentable: 'any' }).schemas;
};

const compiler = (): Ajv2020 => {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
  addFormatsModule.default(ajv);
  for (const schema of Object.values(rewrite(readPublished()))) ajv.addSchema(schema);
  return ajv;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** One validator a kind of body, each compiled when it is first needed: reading all takes a good second. */
export const lazySchemas = () => {
  const ajv = once(compiler);
  const of = <T>(name: string): (() => ValidateFunction<T>) =>
    once(() => {
      const validate = ajv().getSchema<T>(name);
      if (validate === undefined) throw new Error(`discord-api-spec no longer holds the schema ${name}`);
      return validate;
    });
  return {
    reply: of<Callback>('CreateMessageInteractionCallbackRequest'),
    update: of<Callback>('UpdateMessageInteractionCallbackRequest'),
    pong: of<{ type: 1 }>('PongInteractionCallbackRequest'),
    modal: of<{ type: 9; data: Modal }>('ModalInteractionCallbackRequest'),
    autocomplete: of<{ type: 8; data: object }>('ApplicationCommandAutocompleteCallbackRequest'),
    texts: of<Autocomplete>('InteractionApplicationCommandAutocompleteCallbackStringData'),
    integers: of<Autocomplete>('InteractionApplicationCommandAutocompleteCallbackIntegerData'),
    numbers: of<Autocomplete>('InteractionApplicationCommandAutocompleteCallbackNumberData'),
    command: of<CommandBody>('ApplicationCommandCreateRequest'),
    bulkCommand: of<CommandBody>('ApplicationCommandUpdateRequest'),
    followUp: of<Message>('IncomingWebhookInteractionRequest'),
    edit: of<Message>('IncomingWebhookUpdateRequestPartial'),
    channelMessage: of<Message>('MessageCreateRequest'),
  };
};

/** A missing or an unknown property is named by the path too. */
const where = ({ instancePath, keyword, params }: ErrorObject): string => {
  const path = instancePath.split('/').slice(1);
  const extra: unknown = keyword === 'required' ? params.missingProperty : params.additionalProperty;
  return [...path, ...(typeof extra === 'string' ? [extra] : [])]
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
};

const what = ({ keyword, message, params }: ErrorObject): string => {
  if (keyword === 'required') return 'must be there';
  if (keyword === 'additionalProperties') return 'Discord knows no such property here';
  const allowed: unknown = keyword === 'enum' ? params.allowedValues : params.allowedValue;
  return allowed === undefined ? `${message}` : `${message}: ${JSON.stringify(allowed)}`;
};

/** What the last call of a validator found; an if without its then adds nothing to the error inside. */
export const findingsOf = (errors: readonly ErrorObject[] | null | undefined): readonly Finding[] =>
  (errors ?? [])
    .filter((error) => error.keyword !== 'if')
    .map((error) => ({ path: where(error), problem: what(error) }));
