/** The figures of a message, each beside the claims of the dataset. It compares; it never says who is right. */
import type { Checked, Facet, Finding } from './answer.ts';
import { figuresSaid, type Said } from './check/govern.ts';
import { type Reading, readMessage } from './check/reading.ts';
import { judge } from './check/verdict.ts';
import type { Index } from './index/search-index.ts';

/** A reply with more figures than this would not be read; the rest are counted. */
const mostFindings = 10;

/**
 * Each figure of `text` with its verdict, in the order of the text; none where the text counts nothing. Reads any
 * text whatever, in time linear in its length.
 */
export const checkMessage = (index: Index, text: string): Checked => {
  const reading = readMessage(index, text);
  const said = figuresSaid(index, reading);
  return {
    kind: 'checked',
    findings: said.slice(0, mostFindings).map((one) => findingOf(index, reading, one)),
    more: Math.max(0, said.length - mostFindings),
  };
};

const findingOf = (index: Index, reading: Reading, said: Said): Finding => {
  const { start, end } = said.span.amount;
  const { verdict, claims } = judge(index, said);
  return {
    quote: wordsAt(reading, start, end),
    figure: said.figure,
    verdict,
    facets: facetsOf(reading, said),
    claims,
  };
};

const wordsAt = ({ typed, tokens }: Reading, from: number, to: number): string =>
  typed.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** What the figure's words were read as. */
const facetsOf = (reading: Reading, { measure, subject, speaker, time }: Said): readonly Facet[] => {
  const named = (name: { readonly from: number; readonly to: number } | null) =>
    name === null ? '' : wordsAt(reading, name.from, name.to);
  const facets: Facet[] = [];
  if (speaker !== null && speaker.id !== null)
    facets.push({ kind: 'claimant', id: speaker.id, words: named(speaker) });
  if (measure !== null) facets.push({ kind: 'measure', id: measure.id, words: named(measure.name) });
  if (subject?.subject?.id != null)
    facets.push({ kind: 'subject', id: subject.subject.id, words: named(subject) });
  if (time !== null) {
    const { mode, from, to, start, end } = time;
    facets.push({ kind: 'time', mode, from, to, words: wordsAt(reading, start, end) });
  }
  return facets;
};
