import type { Draft } from '../draft.ts';
import type { Where } from '../finding.ts';

/** What a rule finds; its own name is added by whoever runs it. */
export type Breach = { readonly at: Where; readonly wrong: string; readonly expected: string };

/** `texts`: the articles' own words by SHA-256, where they are at hand. */
export type Rule = {
  readonly name: string;
  readonly check: (draft: Draft, texts: ReadonlyMap<string, string>) => Iterable<Breach>;
};
