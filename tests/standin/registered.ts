/** The commands that are registered, globally and per server, as Discord keeps and counts them. */
import { read } from './finding.ts';
import { checkCommand, checkCommands } from './payload-check.ts';
import { ok, type Reply, unknownCommand } from './replies.ts';

type Registered = { readonly id: string; readonly [key: string]: unknown };
const keyOf = (command: unknown) => `${read(command, 'type') ?? 1} ${read(command, 'name')}`;

const sorted = (texts: unknown): unknown =>
  typeof texts === 'object' && texts !== null ? Object.fromEntries(Object.entries(texts).sort()) : null;

/** Discord leaves out what is false or an empty list in an option, and returns locales in its own order. */
const asKeptOption = (option: unknown): object =>
  Object.fromEntries(
    Object.entries({
      ...(typeof option === 'object' ? option : {}),
      name_localizations: sorted(read(option, 'name_localizations')),
      description_localizations: sorted(read(option, 'description_localizations')),
    }).filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0)),
  );

const optionsOf = (command: unknown): readonly object[] => {
  const options = read(command, 'options');
  return Array.isArray(options) ? options.map(asKeptOption) : [];
};

/** What Discord fills in where a command says nothing, and what it leaves out. */
const asKept = (command: unknown, id: string, application: string, version: string): Registered => ({
  type: 1,
  description: '',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  contexts: null,
  integration_types: [0],
  ...(typeof command === 'object' ? command : {}),
  name_localizations: sorted(read(command, 'name_localizations')),
  description_localizations: sorted(read(command, 'description_localizations')),
  options: optionsOf(command),
  application_id: application,
  id,
  version,
});

/** Without `with_localizations` the lists leave out all localisations but the requester's. */
const withoutLocalizations = (command: Registered): Registered => {
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return { ...rest, id: command.id };
};

export const keepCommands = (
  application: string,
  next: () => string,
  refuse: (findings: readonly string[]) => Reply,
) => {
  /** By scope: `global` or the id of a server. */
  const scopes = new Map<string, readonly Registered[]>();
  let creates = 0;

  const of = (scope: string) => scopes.get(scope) ?? [];
  const upsert = (scope: string, command: unknown): Registered => {
    const old = of(scope).find((kept) => keyOf(kept) === keyOf(command));
    if (old === undefined) creates += 1;
    return asKept(command, old?.id ?? next(), application, next());
  };

  return {
    list: (scope: string, localized: boolean): Reply =>
      ok(localized ? of(scope) : of(scope).map(withoutLocalizations)),
    get: (scope: string, id: string): Reply => {
      const found = of(scope).find((kept) => kept.id === id);
      return found === undefined ? unknownCommand : ok(found);
    },
    /** Takes the whole list or none of it. */
    overwrite: (scope: string, body: unknown): Reply => {
      const findings = checkCommands(body);
      if (findings.length > 0 || !Array.isArray(body)) return refuse(findings);
      scopes.set(
        scope,
        body.map((command: unknown) => upsert(scope, command)),
      );
      return ok(of(scope));
    },
    create: (scope: string, body: unknown): Reply => {
      const findings = checkCommand(body);
      if (findings.length > 0) return refuse(findings);
      const isNew = of(scope).every((kept) => keyOf(kept) !== keyOf(body));
      const made = upsert(scope, body);
      scopes.set(scope, [...of(scope).filter((kept) => kept.id !== made.id), made]);
      return { status: isNew ? 201 : 200, body: made };
    },
    remove: (scope: string, id: string): Reply => {
      if (of(scope).every((kept) => kept.id !== id)) return unknownCommand;
      scopes.set(
        scope,
        of(scope).filter((kept) => kept.id !== id),
      );
      return { status: 204 };
    },
    /** New names count towards 200 a day; the same set again counts none. */
    creates: () => creates,
    of,
  };
};

export type Commands = ReturnType<typeof keepCommands>;
