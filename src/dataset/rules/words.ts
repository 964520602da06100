/** Words: what is printed carries the figure, stands in the article, and our own sentence repeats it. */
import type { Figure, Relation } from '../schema.ts';
import { carries, inDigits, numbersIn } from '../written-numbers.ts';
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

/** What the words right before a number say of it; the figure must say the same. */
const qualifiers: readonly (readonly [RegExp, Relation])[] = [
  [/(?:plus de|more than|over)\s(?=\d)/iu, 'more-than'],
  [/(?:environ|quelque|aux alentours de|about|around|some)\s(?=\d)/iu, 'about'],
  [/(?:près de|presque|nearly|almost)\s(?=\d)/iu, 'nearly'],
  [/(?:au moins|at least)\s(?=\d)/iu, 'at-least'],
  [/(?:moins de|less than|fewer than)\s(?=\d)/iu, 'less-than'],
  [/(?:jusqu['’]à|au plus|up to|at most)\s(?=\d)/iu, 'at-most'],
];

/** "Environ 600" is about 600 and not 600; "plus de 1 000" is more than 1,000. */
export const qualifier: Rule = {
  name: 'qualifier',
  *check(draft) {
    for (const claim of figuresOf(draft)) {
      const { figure, printed, note } = claim.value;
      if (!('value' in figure) || note !== undefined) continue;
      for (const [words, relation] of qualifiers) {
        const found = words.exec(printed);
        if (found === null || relation === figure.relation) continue;
        if (numbersIn(printed.slice(found.index))[0] !== figure.value) continue;
        const wrong = `relation is ${figure.relation} and "${found[0].trim()}" is printed`;
        yield { at: within(claim, 'figure', 'relation'), wrong, expected: relation };
      }
    }
  },
};

/**
 * Checked against the texts that are at hand; the others were checked where the claim was entered. The
 * paragraphs of a text are its lines that are not blank.
 */
export const printedInText: Rule = {
  name: 'printed-in-text',
  *check(draft, texts) {
    const paragraphs = new Map([...texts].map(([hash, text]) => [hash, paragraphsOf(text)]));
    for (const entry of [...draft.claims, ...draft.repeats]) {
      const { printed, paragraph } = entry.value;
      const lines = paragraphs.get(entry.article?.text_sha256 ?? '');
      if (lines === undefined || lines[paragraph - 1]?.includes(oneSpaced(printed))) continue;
      const found = lines.findIndex((line) => line.includes(oneSpaced(printed)));
      if (found < 0) {
        const wrong = `"${printed}" is not in the article`;
        yield { at: within(entry, 'printed'), wrong, expected: 'words of the article, letter by letter' };
      } else {
        const wrong = `"${printed}" is not in paragraph ${paragraph}`;
        yield { at: within(entry, 'paragraph'), wrong, expected: String(found + 1) };
      }
    }
  },
};

function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(oneSpaced)
    .filter((line) => line.trim() !== '');
}

function oneSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
