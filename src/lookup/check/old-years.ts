/** Years long past, which are a number as likely: "in 1807", "Eylau, 1807", but "1500 soldiers". */
import type { TimeSpan } from '../times/times.ts';
import type { Token } from '../words/fold.ts';

/** Years before those that dates are read of, where a word or the punctuation on both sides says so. */
export const oldYearsIn = (tokens: readonly Token[]): readonly TimeSpan[] =>
  tokens.flatMap(({ text, gap }, at): readonly TimeSpan[] => {
    if (!/^1[0-8]\d\d$/.test(text)) return [];
    const next = tokens[at + 1];
    const cued = /^(?:in|en|since|depuis|annee|year)$/.test(tokens[at - 1]?.text ?? '') && gap === ' ';
    const apart = /[,(]\s?$/.test(gap) && (next === undefined || /^[.,:;)!?\n]+(?:\s|$)/.test(next.gap));
    // "In 1500 villages" counts them.
    const counts = next?.gap === ' ' && !/^(?:the|le|la|les|l|on|there|a|when|at)$/.test(next.text);
    if (!apart && (!cued || counts)) return [];
    const [from, to] = [`${text}-01-01`, `${text}-12-31`];
    return [{ mode: 'during', from, to, start: cued ? at - 1 : at, end: at + 1, bareYear: false }];
  });
