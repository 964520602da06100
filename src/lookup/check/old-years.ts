/** Years long past, which are a number as likely: "in 1807", "Eylau, 1807", "Camerone 1863", but "1500 soldiers". */
import type { TimeSpan } from '../times/times.ts';
import type { Token } from '../words/fold.ts';

/** Years before those that dates are read of, where a word or the punctuation on both sides says so. */
export const oldYearsIn = (tokens: readonly Token[], typed: string): readonly TimeSpan[] =>
  tokens.flatMap(({ text, gap }, at): readonly TimeSpan[] => {
    if (!/^1[0-8]\d\d$/.test(text)) return [];
    const next = tokens[at + 1];
    const cued = /^(?:in|en|since|depuis|annee|year)$/.test(tokens[at - 1]?.text ?? '') && gap === ' ';
    const before = tokens[at - 1];
    const named =
      gap === ' ' && before !== undefined && /^\p{Lu}/u.test(typed.slice(before.start, before.end));
    const ends = next === undefined || /^\s?[.,:;)!?\n]/.test(next.gap);
    const apart = (named || /[,(]\s?$/.test(gap)) && ends;
    // "In 1500 villages" counts them.
    const counts = next?.gap === ' ' && !/^(?:the|le|la|les|l|on|there|a|when|at)$/.test(next.text);
    if (!apart && (!cued || counts)) return [];
    const [from, to] = [`${text}-01-01`, `${text}-12-31`];
    return [{ mode: 'during', from, to, start: cued ? at - 1 : at, end: at + 1, bareYear: false }];
  });
