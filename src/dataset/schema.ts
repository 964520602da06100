/**
 * The vocabulary of the project: what an author may write in `data/`, as zod schemas, and the types that
 * follow from them. Everything else trusts what has passed through here.
 */
import { z } from 'zod';

export const topics = ['casualties', 'deployment', 'captured', 'equipment', 'workers', 'statements'] as const;
const relations = [
  'exactly',
  'about',
  'nearly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
  'order',
] as const;
const magnitudes = ['tens', 'hundreds', 'thousands', 'tens-of-thousands'] as const;
const countings = ['cumulative', 'period', 'stock', 'planned'] as const;
const positions = ['confirms', 'denies', 'declines-to-comment', 'unconfirmed', 'neither'] as const;
const claimantKinds = [
  'state',
  'government',
  'agency',
  'military',
  'person',
  'media',
  'analysts',
  'group',
] as const;

/** A name that never changes: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
const id = idSchema;

/** `2024`, `2024-12`, `2024-12-23` or a season, `2024-autumn`: as precise as the article, no more. */
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-(spring|summer|autumn|winter))?$/,
    'expected YYYY, YYYY-MM, YYYY-MM-DD or YYYY-autumn, in quotes',
  );

/** One text per language; English and French are required, the others fall back to English. */
const names = z.strictObject({
  en: z.string().min(1),
  fr: z.string().min(1),
  ko: z.string().min(1).optional(),
  uk: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
});

/** Other spellings and words for the same thing, per language; `any` holds those of no one language. */
const aliases = z
  .strictObject({
    any: z.array(z.string()),
    en: z.array(z.string()),
    fr: z.array(z.string()),
    ko: z.array(z.string()),
    uk: z.array(z.string()),
    ru: z.array(z.string()),
  })
  .partial();

const named = { id, names, aliases: aliases.optional() };

export const claimantSchema = z.strictObject({
  ...named,
  /** The name as it stands after "says" or "selon", where that differs: "the United States", "le NIS sud-coréen". */
  in_sentence: names.partial().optional(),
  kind: z.enum(claimantKinds),
  /** The body this one speaks for: the NIS is part of South Korea. A question about the whole finds its parts. */
  part_of: id.optional(),
});

export const measureSchema = z.strictObject({
  ...named,
  topic: z.enum(topics),
  unit: z.enum(['people', 'items']),
  /** The wider count that includes this one: killed is part of killed-or-wounded. */
  part_of: id.optional(),
});

export const placeSchema = z.strictObject({ ...named, part_of: id.optional() });

/** What a claim is about beyond its figure: an event, or the proposition that a stance confirms or denies. */
export const themeSchema = z.strictObject({ ...named, topics: z.array(z.enum(topics)).min(1) });

const subjectSchema = z.strictObject({
  ...named,
  /** Out-of-scope subjects are named so that a question about them is understood and declined. */
  in_scope: z.boolean(),
});

export const datasetSchema = z.strictObject({
  title: names,
  scope: names,
  licence: z.strictObject({ name: z.string(), url: z.url({ protocol: /^https$/ }) }),
  subjects: z.array(subjectSchema).min(1),
  /** Names that two entries of one vocabulary share on purpose: a question with such a name asks which is meant. */
  shared_names: z.array(z.string().min(1)).default([]),
});

const amount = z.int().nonnegative();

const figureSchema = z.discriminatedUnion('relation', [
  z.strictObject({
    relation: z.enum(['exactly', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most']),
    value: amount,
  }),
  z.strictObject({ relation: z.literal('between'), low: amount, high: amount }),
  z.strictObject({ relation: z.literal('order'), order: z.enum(magnitudes) }),
]);

/** Where the words stand: at most 60 characters as printed, and the paragraph counted from 1. */
const appearance = {
  printed: z.string().min(1).max(60),
  paragraph: z.int().positive(),
};

const claimBase = {
  id,
  topic: z.enum(topics),
  subject: id,
  as_of: partialDate,
  stated: partialDate,
  place: id.nullable().default(null),
  themes: z.array(id).default([]),
  /** Who said it first, then who relayed it; the article is implicit and last. */
  chain: z.array(id).min(1),
  ...appearance,
  summary: names,
  note: z.string().optional(),
};

const figureClaimSchema = z.strictObject({
  kind: z.literal('figure'),
  ...claimBase,
  measure: id,
  figure: figureSchema,
  counting: z.enum(countings),
  period: z.strictObject({ from: partialDate, to: partialDate }).optional(),
});

const eventClaimSchema = z.strictObject({ kind: z.literal('event'), ...claimBase });

const stanceClaimSchema = z.strictObject({
  kind: z.literal('stance'),
  ...claimBase,
  /** A theme's id, read as a proposition: troops-deployed. */
  proposition: id,
  position: z.enum(positions),
});

export const claimSchema = z.discriminatedUnion('kind', [
  figureClaimSchema,
  eventClaimSchema,
  stanceClaimSchema,
]);

/** The same statement, read in this article too (or again in it): an appearance, not a second claim. */
export const repeatSchema = z.strictObject({
  repeats: id,
  ...appearance,
  /** How this article came by it, when that differs from the claim's own chain. */
  chain: z.array(id).min(1).optional(),
  note: z.string().optional(),
});

export const articleSchema = z.strictObject({
  id,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  wire: z.string().nullable(),
  authors: z.array(z.string()),
  language: z.enum(['en', 'fr', 'ko', 'uk', 'ru']),
  published: z.discriminatedUnion('basis', [
    z.strictObject({ date: partialDate, basis: z.literal('printed') }),
    z.strictObject({ date: partialDate, basis: z.literal('inferred'), because: z.string().min(1) }),
    z.strictObject({ date: z.null(), basis: z.literal('unknown') }),
  ]),
  url: z.url({ protocol: /^https$/ }).nullable(),
  read: z.enum(['full', 'excerpt']),
  text_sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  claims: z.array(z.union([claimSchema, repeatSchema])),
});

export type Topic = (typeof topics)[number];
export type Relation = (typeof relations)[number];
export type Counting = (typeof countings)[number];
export type Position = (typeof positions)[number];
export type Names = z.infer<typeof names>;
export type Aliases = z.infer<typeof aliases>;
/** A language that answers can be given in. */
export type Language = keyof Names;
export type Figure = z.infer<typeof figureSchema>;
export type Claimant = z.infer<typeof claimantSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type DatasetHead = z.infer<typeof datasetSchema>;
export type AuthoredClaim = z.infer<typeof claimSchema>;
export type AuthoredRepeat = z.infer<typeof repeatSchema>;
export type AuthoredArticle = z.infer<typeof articleSchema>;
