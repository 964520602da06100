/** Words: what is printed carries the figure, stands in the article, and our own sentence repeats it. */
import type { Figure } from '../schema.ts';
import { carries, inDigits } from '../written-numbers.ts';
import { figuresOf } from './figures.ts';
import { type Rule, within } from './rule.ts';

/** A repeat may print another number (a rounding, a headline) when its note says so. */
export const printedFigure: Rule = {
  name: 'printed-figure',
  *check(draft) {
    const figures = new Map<string, Figure>();
    for (const claim of figuresOf(draft)) {
      const { figure, printed, id } = claim.value;
      figures.set(id, figure);
      if (carries(printed, figure)) continue;
      yield {
        at: within(claim, 'printed'),
        wrong: `"${printed}" does not carry the figure`,
        expected: inDigits(figure),
      };
    }
    for (const repeat of draft.repeats) {
      const { repeats, printed, note } = repeat.value;
      const figure = figures.get(repeats);
      if (figure === undefined || note !== undefined || carries(printed, figure)) continue;
      const expected = `${inDigits(figure)}, or a note that says why not`;
      yield { at: within(repeat, 'printed'), wrong: `"${printed}" does not carry the figure`, expected };
    }
  },
};

/** English and French only: other languages write numbers in words that are not read here. */
export const summaryFigure: Rule = {
  name: 'summary-figure',
  *check(draft) {
    for (const claim of figuresOf(draft)) {
      const { figure, summary } = claim.value;
      for (const language of ['en', 'fr'] as const) {
        if (carries(summary[language], figure)) continue;
        const at = within(claim, 'summary', language);
        yield { at, wrong: 'the summary does not carry the figure', expected: inDigits(figure) };
      }
    }
  },
};

/** Checked against the texts that are at hand; the others were checked where the claim was entered. */
export const printedInText: Rule = {
  name: 'printed-in-text',
  *check(draft, texts) {
    const plain = new Map([...texts].map(([hash, text]) => [hash, oneSpaced(text)]));
    for (const entry of [...draft.claims, ...draft.repeats]) {
      const text = plain.get(entry.article?.text_sha256 ?? '');
      if (text === undefined || text.includes(oneSpaced(entry.value.printed))) continue;
      const wrong = `"${entry.value.printed}" is not in the article`;
      yield { at: within(entry, 'printed'), wrong, expected: 'words of the article, letter by letter' };
    }
  },
};

function oneSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
