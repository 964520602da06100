/**
 * What Discord's published schemas need before they can judge a payload. Each transform takes the schema of
 * one place and returns it changed; `rewrite` applies them from the leaves up.
 */
export type Schema = { readonly [keyword: string]: unknown };
export type Schemas = { readonly [name: string]: Schema };
type Transform = (schema: Schema, all: Schemas) => Schema;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const branchesOf = (schema: Schema): readonly Schema[] =>
  Array.isArray(schema.anyOf) ? schema.anyOf.filter(isObject) : [];

/** The published objects are open, so `embed` and `allowedMentions` would pass; Discord drops them unread. */
const closeObjects: Transform = (schema) =>
  isObject(schema.properties) && schema.additionalProperties === undefined
    ? { ...schema, additionalProperties: false }
    : schema;

/** Keyword by keyword, since an object with a property `then` would pass for a promise. */
const ifThen = (condition: Schema, consequence: Schema, alternative: Schema = {}): Schema =>
  Object.fromEntries([
    ['if', condition],
    ['then', consequence],
    ['else', alternative],
  ]);

/** `X or null` as "if it is not null, it is X": the errors are then those of X alone. */
const unwrapNullable: Transform = (schema) => {
  const branches = branchesOf(schema);
  const [first] = branches.filter((branch) => branch.type !== 'null');
  if (branches.length !== 2 || first === undefined || branches.every((branch) => branch.type !== 'null'))
    return schema;
  const { anyOf: _, ...rest } = schema;
  return { ...rest, ...ifThen({ not: { type: 'null' } }, first) };
};

/** The number that tells one branch of a union from the others, as in `{ type: 2 }` for a button. */
const tagOf = (branch: Schema, all: Schemas): unknown => {
  const target = typeof branch.$ref === 'string' ? all[branch.$ref] : branch;
  return isObject(target?.properties) && isObject(target.properties.type)
    ? target.properties.type.const
    : undefined;
};

/** A union of tagged objects as a chain of if and then: one wrong leaf gives one error, not one a branch. */
const chainUnion: Transform = (schema, all) => {
  const branches = branchesOf(schema);
  const tags = branches.map((branch) => tagOf(branch, all));
  if (branches.length === 0 || tags.includes(undefined)) return schema;
  const { anyOf: _, ...rest } = schema;
  const noneOfThem: Schema = {
    type: 'object',
    properties: { type: { enum: tags } },
    required: ['type'],
  };
  const chain = branches.reduceRight<Schema>((others, branch, at) => {
    const isTagged = { type: 'object', properties: { type: { const: tags[at] } }, required: ['type'] };
    return ifThen(isTagged, branch, others);
  }, noneOfThem);
  return { ...rest, ...chain };
};

/** Any time zone is taken, not only `Z`: the format check stays, the narrower pattern goes. */
const anyTimeZone: Transform = (schema) => {
  if (schema.format !== 'date-time') return schema;
  const { pattern: _, ...rest } = schema;
  return rest;
};

const rewriteValue = (value: unknown, all: Schemas): unknown => {
  if (Array.isArray(value)) return value.map((item) => rewriteValue(item, all));
  if (!isObject(value)) return value;
  const inner: Schema = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, rewriteValue(part, all)]),
  );
  return [closeObjects, unwrapNullable, chainUnion, anyTimeZone].reduce(
    (schema, transform) => transform(schema, all),
    inner,
  );
};

const withProperties = (schema: Schema | undefined, properties: Schema): Schema => ({
  ...schema,
  properties: { ...(isObject(schema?.properties) ? schema.properties : {}), ...properties },
});

const ofTheLibrary: Schema = {
  enforce_nonce: { type: 'boolean' },
  nonce: { type: ['string', 'integer'] },
  tts: { type: ['boolean', 'null'] },
};

/**
 * Where the published schemas contradict the documentation or every client:
 * - permissions are a string of digits, since they outgrow a JavaScript number;
 * - `nsfw` and `default_permission` are documented and missing;
 * - discord.js puts `enforce_nonce: false`, a nonce and `tts` into each reply, update and edit;
 * - the examples of the documentation give attachment ids as numbers;
 * - autocomplete data is an untagged union that an empty list satisfies thrice: checked by hand instead.
 */
const correct = (all: Schemas): Schemas => ({
  ...all,
  ApplicationCommandCreateRequest: withProperties(all.ApplicationCommandCreateRequest, {
    default_member_permissions: { type: ['string', 'null'], pattern: '^\\d+$' },
    nsfw: { type: ['boolean', 'null'] },
    default_permission: { type: ['boolean', 'null'] },
  }),
  ApplicationCommandUpdateRequest: withProperties(all.ApplicationCommandUpdateRequest, {
    default_member_permissions: { type: ['string', 'null'], pattern: '^\\d+$' },
    nsfw: { type: ['boolean', 'null'] },
    default_permission: { type: ['boolean', 'null'] },
  }),
  ...Object.fromEntries(
    [
      'IncomingWebhookInteractionRequest',
      'IncomingWebhookUpdateRequestPartial',
      'IncomingWebhookUpdateForInteractionCallbackRequestPartial',
    ].map((name) => [name, withProperties(all[name], ofTheLibrary)]),
  ),
  MessageAttachmentRequest: withProperties(all.MessageAttachmentRequest, {
    id: { type: ['string', 'integer'], pattern: '^\\d+$', minimum: 0 },
  }),
  ApplicationCommandAutocompleteCallbackRequest: withProperties(
    all.ApplicationCommandAutocompleteCallbackRequest,
    { data: { type: 'object' } },
  ),
});

/** All schemas corrected, closed and with readable unions. */
export const rewrite = (published: Schemas): Schemas => {
  const all = correct(published);
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, schema]) => {
      const rewritten = rewriteValue(schema, all);
      return isObject(rewritten) ? [[name, rewritten]] : [];
    }),
  );
};
