/** The only list of the rules. */
import type { Draft } from '../draft.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];

/** Every breach of every rule. */
export function problemsOf(draft: Draft, texts: ReadonlyMap<string, string>): readonly Problem[] {
  return rules.flatMap(({ name, check }) =>
    Array.from(check(draft, texts), (breach) => ({ ...breach, rule: name })),
  );
}
