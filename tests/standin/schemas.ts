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

const of = <T>(ajv: Ajv2020, name: string): ValidateFunction<T> => {
  const validate = ajv.getSchema<T>(name);
  if (validate === undefined) throw new Error(`discord-api-spec no longer holds the schema ${name}`);
  return validate;
};

/** One validator a kind of body. Compiling takes about half a second: do it once a process. */
export const compileSchemas = () => {
  const ajv = compiler();
  return {
    reply: of<Callback>(ajv, 'CreateMessageInteractionCallbackRequest'),
    update: of<Callback>(ajv, 'UpdateMessageInteractionCallbackRequest'),
    pong: of<{ type: 1 }>(ajv, 'PongInteractionCallbackRequest'),
    modal: of<{ type: 9; data: Modal }>(ajv, 'ModalInteractionCallbackRequest'),
    autocomplete: of<{ type: 8; data: object }>(ajv, 'ApplicationCommandAutocompleteCallbackRequest'),
    texts: of<Autocomplete>(ajv, 'InteractionApplicationCommandAutocompleteCallbackStringData'),
    integers: of<Autocomplete>(ajv, 'InteractionApplicationCommandAutocompleteCallbackIntegerData'),
    numbers: of<Autocomplete>(ajv, 'InteractionApplicationCommandAutocompleteCallbackNumberData'),
    command: of<CommandBody>(ajv, 'ApplicationCommandCreateRequest'),
    bulkCommand: of<CommandBody>(ajv, 'ApplicationCommandUpdateRequest'),
    followUp: of<Message>(ajv, 'IncomingWebhookInteractionRequest'),
    edit: of<Message>(ajv, 'IncomingWebhookUpdateRequestPartial'),
    channelMessage: of<Message>(ajv, 'MessageCreateRequest'),
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
