/** Names: one name leads to one thing, unless it is listed as a name that asks which is meant, and stands once. */
import { type Entry, vocabularies } from '../draft.ts';
import type { Path } from '../finding.ts';
import { foldName } from '../fold.ts';
import type { Aliases, Names } from '../schema.ts';
import { grouped, type Rule, within } from './rule.ts';

type Named = {
  readonly id: string;
  readonly names: Names;
  readonly aliases?: Aliases | undefined;
  readonly part_of?: string | undefined;
};
type Spelling = {
  readonly entry: Entry<Named>;
  readonly path: Path;
  readonly text: string;
  readonly folded: string;
};

export const nameWithLetters: Rule = {
  name: 'name-with-letters',
  *check(draft) {
    for (const { entry, path, text } of vocabularies
      .flatMap((vocabulary) => spellingsOf(draft[vocabulary]))
      .filter(({ folded }) => folded === '')) {
      yield {
        at: within(entry, ...path),
        wrong: `the name "${text}" has no letter or digit`,
        expected: 'a name',
      };
    }
  },
};

/** Within one entry and language: `capture` and `capturé` are one name, and an alias is another than the name itself. */
export const nameOnce: Rule = {
  name: 'name-once',
  *check(draft) {
    for (const entry of vocabularies.flatMap((vocabulary): readonly Entry<Named>[] => draft[vocabulary])) {
      const byLanguage = ({ path: [, language], folded }: Spelling) => `${language} ${folded}`;
      for (const [first, ...others] of grouped(spellingsOf([entry]), byLanguage)) {
        if (first === undefined || first.folded === '') continue;
        for (const { path, text } of others) {
          const wrong = `"${text}" is "${first.text}" once more`;
          yield { at: within(entry, ...path), wrong, expected: 'each name once' };
        }
      }
    }
  },
};

/**
 * Within one vocabulary a name may lead to two ids only if `shared_names` in dataset.yaml lists it, or if one
 * of the two speaks for, or lies in, the same whole. Measures never: "killed" is not "killed or wounded".
 */
export const sharedName: Rule = {
  name: 'shared-name',
  *check(draft) {
    if (draft.head === null) return;
    const { shared_names } = draft.head.value;
    const intended = new Set(shared_names.map(foldName));
    const shared = new Set<string>();
    for (const vocabulary of vocabularies) {
      const wholeOf = vocabulary === 'measures' ? itself : wholesOf(draft[vocabulary]);
      for (const [first, ...others] of grouped(spellingsOf(draft[vocabulary]), ({ folded }) => folded)) {
        if (first === undefined || first.folded === '') continue;
        for (const { entry, path, text } of others) {
          if (entry.value.id === first.entry.value.id) continue;
          shared.add(first.folded);
          if (intended.has(first.folded)) continue;
          if (wholeOf(entry.value.id) === wholeOf(first.entry.value.id)) continue;
          const wrong = `"${text}" is also a name of ${first.entry.value.id}`;
          yield {
            at: within(entry, ...path),
            wrong,
            expected: 'a name of its own, or its place in shared_names',
          };
        }
      }
    }
    for (const [at, name] of draft.whole ? shared_names.entries() : []) {
      if (shared.has(foldName(name))) continue;
      const wrong = `no two entries share the name "${name}"`;
      yield { at: within(draft.head, 'shared_names', at), wrong, expected: 'only names that are shared' };
    }
  },
};

function spellingsOf(entries: readonly Entry<Named>[]): readonly Spelling[] {
  return entries.flatMap((entry) => {
    const names = Object.entries(entry.value.names).map(([key, text]) => spelling(entry, text, 'names', key));
    const aliases = Object.entries(entry.value.aliases ?? {}).flatMap(([key, texts]) =>
      texts.map((text, at) => spelling(entry, text, 'aliases', key, at)),
    );
    return [...names, ...aliases];
  });
}

function spelling(entry: Entry<Named>, text: string, ...path: Path): Spelling {
  return { entry, path, text, folded: foldName(text) };
}

/** The widest whole that an entry is part of; an entry that is part of nothing is its own. */
function wholesOf(entries: readonly Entry<Named>[]): (id: string) => string {
  const parents = new Map(entries.map(({ value }) => [value.id, value.part_of]));
  return (id) => {
    const passed = new Set<string>();
    let whole = id;
    for (let next = parents.get(whole); next !== undefined && !passed.has(next); next = parents.get(whole)) {
      passed.add(next);
      whole = next;
    }
    return whole;
  };
}

function itself(id: string): string {
  return id;
}
