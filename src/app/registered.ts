/** Whether Discord already has the commands that we would register. */
import { isDeepStrictEqual } from 'node:util';

/** Fields that we write. What else Discord sends (ids, versions, defaults) is its own. */
const ourFields: ReadonlySet<string> = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'integration_types',
  'contexts',
]);

/**
 * Whether `registered`, as Discord lists it with localizations, and `wanted` say the same. Order counts among
 * options, where people see it, and nowhere else; what is false, null or empty counts as absent.
 */
export const sameCommands = (registered: unknown, wanted: readonly unknown[]): boolean =>
  Array.isArray(registered) && isDeepStrictEqual(inOrder(registered), inOrder(wanted));

const inOrder = (commands: readonly unknown[]): readonly string[] =>
  commands.map((command) => JSON.stringify(essence(command))).sort();

/** `value` with our fields alone, those in order of their names. Locales, being no fields, are all kept. */
const essence = (value: unknown, inLocales = false): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => essence(item));
    return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([name, content]) => (inLocales || ourFields.has(name)) && !isAbsent(content))
    .map(([name, content]) => [name, essence(content, name.endsWith('_localizations'))] as const);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const isAbsent = (content: unknown): boolean =>
  content === undefined ||
  content === null ||
  content === false ||
  content === '' ||
  (typeof content === 'object' && Object.keys(content).length === 0);
