/** The schemas of the data files as JSON Schema (draft 7, which editors know), to complete and check while typing. */
import { z } from 'zod';
import {
  articleSchema,
  claimantSchema,
  datasetSchema,
  measureSchema,
  placeSchema,
  themeSchema,
} from './schema.ts';

const authored = {
  article: articleSchema,
  claimants: z.array(claimantSchema),
  dataset: datasetSchema,
  measures: z.array(measureSchema),
  places: z.array(placeSchema),
  themes: z.array(themeSchema),
} as const;

/** File name to content, for `data/schema/`; written by `npm run schema`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(authored).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
