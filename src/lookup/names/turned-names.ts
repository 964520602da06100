/** Names of which the data holds the other side: "not confirmed" beside "confirmed", "will be sent" beside "sent". */
import type { Name, Sense } from './vocabulary.ts';

export type TurnedNames = {
  /** Theme → the theme that denies it by its very name: "no longer in combat". */
  readonly denied: ReadonlyMap<string, Sense>;
  /** Themes that tell of what was not done, however they are named: a denial leaves them what they are. */
  readonly lacking: ReadonlySet<string>;
  /** Measure → the theme that tells of what is to come. */
  readonly ahead: ReadonlyMap<string, Sense>;
};

const denials = /^(not|no|never|pas|jamais|aucun|aucune)$/;
const future = /^(will|be|going|about|to|va|vont|etre|en)$/;

/** Reads them off the names themselves, where what follows the turning words is a name too. */
export const turnedNames = (
  names: readonly Name[],
  exact: ReadonlyMap<string, readonly Sense[]>,
): TurnedNames => {
  const denied = new Map<string, Sense>();
  const lacking = new Set<string>();
  const denying = new Set(
    names.flatMap(({ main, words, sense }) => (main && denials.test(words[0] ?? '') ? [sense.id] : [])),
  );
  const ahead = new Map<string, Sense>();
  for (const { words, sense } of names) {
    if (sense.kind !== 'theme') continue;
    const named = (from: number, kind: Sense['kind']) =>
      from === 0 ? [] : (exact.get(words.slice(from).join(' ')) ?? []).filter((other) => other.kind === kind);
    if (denials.test(words[0] ?? ''))
      for (const { id } of named(1, 'theme')) {
        if (id === sense.id) continue;
        lacking.add(sense.id);
        if (denying.has(sense.id) && !denied.has(id)) denied.set(id, sense);
      }
    const told = words.findIndex((word) => !future.test(word));
    for (const { id } of named(told, 'measure')) if (!ahead.has(id)) ahead.set(id, sense);
  }
  return { denied, lacking, ahead };
};
