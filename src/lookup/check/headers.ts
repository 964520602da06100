/** Headers and what they lead: "Verdun: 600 dead, 2,000 wounded", "Losses:" or a title above a list. */
import type { Reading } from './reading.ts';

export type Header = {
  /** Tokens [from, to) before the colon, the comma or the end of the line. */
  readonly from: number;
  readonly to: number;
  /** The sentences that it leads. */
  readonly about: readonly number[];
  /** Whether a sign that only headers have ends it, on the line of its figures. */
  readonly inline: boolean;
};

/** A line without a colon and with more words than these is a sentence, and no title. */
const longestTitle = 6;

/** Every header, first to last. Linear in the tokens. */
export const headersIn = ({ tokens, layout, figures }: Reading): readonly Header[] => {
  const numbers = new Set(figures.map(({ amount }) => amount.start));
  const headers: Header[] = [];
  let under: number[] = [];
  let [from, piece, counts] = [0, 0, false];
  for (const [at, { gap }] of tokens.entries()) {
    const sentence = layout.sentence[at] ?? 0;
    const opens = sentence !== layout.sentence[at - 1];
    if (opens) {
      const title = /^[^.!?;]*\n/.test(gap) && (/:/.test(gap) || at - from <= longestTitle);
      if (/\n\s*\n/.test(gap)) under = [];
      if (at > 0 && title && !counts) {
        under = [];
        headers.push({ from, to: at, about: under, inline: false });
      }
      [from, piece, counts] = [at, at, false];
      under.push(sentence);
    } else if (!counts && /:|\s[-–—|]\s?|,/.test(gap)) {
      headers.push({ from: piece, to: at, about: [sentence], inline: !gap.includes(',') });
      piece = at;
    }
    counts ||= numbers.has(at);
  }
  return headers;
};
