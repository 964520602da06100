/** "Killed and wounded", "tués ou blessés": two measures joined by a word are the wider count that holds both. */
import type { Token } from './fold.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Index } from './search-index.ts';

const joints = new Set(['and', 'or', 'et', 'ou', 'plus', 'та', 'або', 'и', 'или', 'і']);

/** Replaces neighbouring measures by the measure that they are both part of, where there is one. */
export const joinMeasures = (
  index: Index,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
): readonly PhraseMatch[] => {
  const out: PhraseMatch[] = [];
  for (const match of matches) {
    const before = out[out.length - 1];
    const whole = before === undefined ? null : wholeOf(index, before, match);
    if (before !== undefined && whole !== null && joinedBetween(tokens, before.to, match.from)) {
      out[out.length - 1] = {
        senses: [{ kind: 'measure', id: whole }],
        from: before.from,
        to: match.to,
      };
    } else out.push(match);
  }
  return out;
};

const joinedBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  const gap = tokens[to]?.gap ?? '';
  if (from === to) return /^\s*[/+&]?\s*$/.test(gap);
  return to - from === 1 && joints.has(tokens[from]?.text ?? '');
};

const wholeOf = (index: Index, one: PhraseMatch, other: PhraseMatch): string | null => {
  const [a, b] = [measureOf(one), measureOf(other)];
  if (a === null || b === null || a === b) return null;
  const { measures } = index.dataset;
  const [wider, widest] = [measures.get(a)?.part_of, measures.get(b)?.part_of];
  if (wider === b) return b;
  if (widest === a) return a;
  return wider !== undefined && wider === widest ? wider : null;
};

const measureOf = (match: PhraseMatch): string | null =>
  match.senses.find((sense) => sense.kind === 'measure')?.id ?? null;
