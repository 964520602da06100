/** Any answer as lines for a terminal, readable without colour. */
import type { Answer } from '../lookup/answer.ts';
import { plain } from './markup.ts';
import { outlineOf, type Part } from './outline/of.ts';
import type { View } from './view.ts';

/** The first line of an entry under a dash, the others under its text. */
const entryText = (entry: string) => `- ${entry.replaceAll('\n', '\n  ')}`;

/** The whole answer; nothing is left out, since a terminal has no limit. */
export function answerText(answer: Answer, view: View, part: Part = 'main'): string {
  const { lead, reading, sections, notice, footer } = outlineOf(answer, { ...view, marks: plain }, part);
  const blocks = [
    lead.map((entry) => entry.replaceAll('\n', '\n  ')).join('\n'),
    reading.join('\n'),
    ...sections.map(({ heading, entries }) =>
      [...(heading === null ? [] : [heading]), ...entries.map(entryText)].join('\n'),
    ),
    [...(notice === null ? [] : [notice]), footer.join(' · ')].join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}
