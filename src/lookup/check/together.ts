/** Several who say the same in one breath: "the US, Ukraine and South Korea said", "according to Kyiv and Seoul". */
import type { Token } from '../words/fold.ts';
import { blank, type Name } from './name.ts';
import { articles } from './speech-words.ts';

/** A name, and the claimant whom it may name. */
export type Candidate = { readonly name: Name; readonly claimant: string | null };

/** The names in their order; those joined to one that speaks speak with it. */
export const speakingTogether = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): readonly Name[] => {
  const names = candidates.map(({ name }) => name);
  const joint = names.map(() => false);
  const join = (at: number, other: number): void => {
    const [name, id] = [names[at], candidates[at]?.claimant ?? null];
    const speaker = names[other]?.speaker;
    if (name === undefined || id === null || speaker == null) return;
    const also = [...(speaker.also ?? []), ...(speaker.id === null ? [] : [speaker.id])];
    names[at] = { ...blank, from: name.from, to: name.to, telling: name.telling, speaker: { id, also } };
    joint[at] = true;
  };
  for (let at = 1; at < names.length; at += 1) {
    const link = linkOf(tokens, names[at - 1], names[at]);
    if (link === 'and' && names[at]?.speaker === null && names[at]?.subject?.held !== true) join(at, at - 1);
  }
  for (let at = names.length - 2; at >= 0; at -= 1) {
    const link = linkOf(tokens, names[at], names[at + 1]);
    const linked = link === 'and' || (link === 'comma' && joint[at + 1] === true);
    if (linked && names[at]?.speaker === null && names[at]?.measure === null) join(at, at + 1);
  }
  // Whoever of them is nearest to a figure stands for them all.
  for (let at = 0; at + 1 < names.length; at += 1) {
    const [one, other] = [names[at], names[at + 1]];
    if (joint[at] !== true || one?.speaker == null || other?.speaker == null || one.speaker.id === null)
      continue;
    if (linkOf(tokens, one, other) === null) continue;
    const also = [...new Set([...(other.speaker.also ?? []), one.speaker.id, ...(one.speaker.also ?? [])])];
    names[at + 1] = { ...other, speaker: { ...other.speaker, also } };
  }
  return names;
};

const linkOf = (
  tokens: readonly Token[],
  one: Name | undefined,
  other: Name | undefined,
): 'and' | 'comma' | null => {
  if (one === undefined || other === undefined || other.from - one.to > 3) return null;
  const between = tokens.slice(one.to, other.from);
  const gaps = tokens.slice(one.to, other.from + 1).map(({ gap }) => gap);
  if (gaps.some((gap) => /[^\s,&+/'’]/.test(gap))) return null;
  const words = between.filter(({ text }) => !articles.has(text) || text === 'both');
  const sign = gaps.some((gap) => /[&+/]/.test(gap));
  if (words.length === 0) return sign ? 'and' : gaps.some((gap) => gap.includes(',')) ? 'comma' : null;
  return words.every(({ text }) => /^(?:and|et|и|та|і)$/.test(text)) ? 'and' : null;
};
