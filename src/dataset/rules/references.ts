/** Ids: each names one thing, each that is used exists, and no whole is part of itself. */
import { type Draft, type Entry, vocabularies } from '../draft.ts';
import type { Path } from '../finding.ts';
import { type Breach, grouped, type Rule, within } from './rule.ts';

type Named = Entry<{ readonly id: string; readonly part_of?: string | undefined }>;

export const uniqueId: Rule = {
  name: 'unique-id',
  *check(draft) {
    const kinds: readonly (readonly Named[])[] = [
      ...vocabularies.map((name) => draft[name]),
      draft.articles,
      draft.claims,
    ];
    for (const group of kinds.flatMap((entries) => grouped(entries, ({ value }) => value.id))) {
      for (const entry of group.slice(1)) {
        const wrong = `the id ${entry.value.id} is taken in ${group[0]?.file}`;
        yield { at: within(entry, 'id'), wrong, expected: 'an id of its own' };
      }
    }
  },
};

/** The name of one entry of each list that ids can refer to. */
const oneOf = {
  subjects: 'subject',
  claimants: 'claimant',
  measures: 'measure',
  places: 'place',
  themes: 'theme',
  claims: 'claim',
} as const;

export const knownReference: Rule = {
  name: 'known-reference',
  *check(draft) {
    for (const claim of draft.claims) {
      const { value } = claim;
      yield* known(draft, 'subjects', claim, value.subject, 'subject');
      yield* known(draft, 'places', claim, value.place, 'place');
      for (const [at, id] of value.chain.entries()) yield* known(draft, 'claimants', claim, id, 'chain', at);
      for (const [at, id] of value.themes.entries()) yield* known(draft, 'themes', claim, id, 'themes', at);
      if (value.kind === 'figure') yield* known(draft, 'measures', claim, value.measure, 'measure');
      if (value.kind === 'stance') yield* known(draft, 'themes', claim, value.proposition, 'proposition');
    }
    for (const repeat of draft.repeats) {
      const { chain = [], repeats } = repeat.value;
      yield* known(draft, 'claims', repeat, repeats, 'repeats');
      for (const [at, id] of chain.entries()) yield* known(draft, 'claimants', repeat, id, 'chain', at);
    }
    for (const kind of ['claimants', 'measures', 'places'] as const) {
      for (const entry of draft[kind]) yield* known(draft, kind, entry, entry.value.part_of, 'part_of');
    }
  },
};

function* known(
  draft: Draft,
  kind: keyof Draft['known'],
  entry: Entry<unknown>,
  id: string | null | undefined,
  ...path: Path
): Iterable<Breach> {
  if (id == null || draft.known[kind]?.has(id) !== false) return;
  yield {
    at: within(entry, ...path),
    wrong: `there is no ${oneOf[kind]} ${id}`,
    expected: `the id of a ${oneOf[kind]}`,
  };
}

export const noCycle: Rule = {
  name: 'no-cycle',
  *check(draft) {
    const kinds: readonly (readonly Named[])[] = [draft.claimants, draft.measures, draft.places];
    for (const entries of kinds) {
      const parents = new Map(entries.map(({ value }) => [value.id, value.part_of]));
      for (const entry of entries) {
        if (!reachesItself(entry.value.id, parents)) continue;
        const wrong = `${entry.value.id} is in the end part of itself`;
        yield { at: within(entry, 'part_of'), wrong, expected: 'a wider whole' };
      }
    }
  },
};

function reachesItself(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>();
  let next = parents.get(id);
  while (next !== undefined && next !== id && !passed.has(next)) {
    passed.add(next);
    next = parents.get(next);
  }
  return next === id;
}

export const fileName: Rule = {
  name: 'file-name',
  *check(draft) {
    for (const article of draft.articles) {
      const { id } = article.value;
      if (article.file.replaceAll('\\', '/').endsWith(`/${id}.yaml`)) continue;
      yield { at: within(article, 'id'), wrong: `the id is ${id}`, expected: 'the name of the file' };
    }
  },
};
