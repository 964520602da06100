/** `npm run schema [folder]`: writes the JSON Schemas of the data files, for editors, into its `schema/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../dataset/json-schema.ts';

const folder = join(process.argv[2] ?? 'data', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
console.log(`${folder}: ${jsonSchemas().size} schemas written`);
