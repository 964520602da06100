/** "Killed and wounded", "tués ou blessés": two measures joined by a word are the wider count that holds both. */

import type { Index } from '../index/search-index.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import type { Token } from '../words/fold.ts';

const joints = new Set(['and', 'or', 'et', 'ou', 'plus', 'та', 'або', 'и', 'или', 'і']);

/**
 * Replaces two measures by the one that they are both part of, where a word joins them: "killed or wounded",
 * "killed Zelensky or wounded"; never "how many killed and how many wounded".
 */
export const joinMeasures = (
  index: Index,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
): readonly PhraseMatch[] => {
  const out: PhraseMatch[] = [];
  for (const match of matches) {
    const at = out.findLastIndex((other) => measureOf(other) !== null);
    const before = out[at];
    const whole = before === undefined ? null : wholeOf(index, before, match);
    if (before === undefined || whole === null || !joined(tokens, out.slice(at), match)) {
      out.push(match);
      continue;
    }
    const next = at === out.length - 1;
    out[at] = {
      senses: [{ kind: 'measure', id: whole }],
      from: before.from,
      to: next ? match.to : before.to,
    };
    if (!next) out.push({ senses: [], from: match.from, to: match.to });
  }
  return out.filter((match) => match.senses.length > 0);
};

/** Whether nothing but joining words and other names stands between the first of some matches and another. */
const joined = (tokens: readonly Token[], between: readonly PhraseMatch[], match: PhraseMatch): boolean => {
  const from = between[0]?.to ?? match.from;
  if (from === match.from) return /^[^\S\n\t]{0,2}(?:[/+&][^\S\n\t]{0,2})?$/.test(tokens[from]?.gap ?? '');
  const named = (at: number) => between.some((other) => at >= other.from && at < other.to);
  const free = tokens.slice(from, match.from).filter((_, offset) => !named(from + offset));
  return free.length > 0 && free.every((token) => joints.has(token.text));
};

/** The measure of which both are parts; null where one is part of the other, and the narrower one says more. */
const wholeOf = (index: Index, one: PhraseMatch, other: PhraseMatch): string | null => {
  const [a, b] = [measureOf(one), measureOf(other)];
  if (a === null || b === null || a === b) return null;
  const { measures } = index.dataset;
  const whole = measures.get(a)?.part_of;
  return whole !== undefined && whole === measures.get(b)?.part_of ? whole : null;
};

const measureOf = (match: PhraseMatch): string | null =>
  match.senses.find((sense) => sense.kind === 'measure')?.id ?? null;
