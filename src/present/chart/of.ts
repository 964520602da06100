/** Which claims of an answer belong in one picture. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Answer } from '../../lookup/answer.ts';
import type { View } from '../view.ts';
import type { ChartModel } from './model.ts';
import type { Theme } from './palette.ts';
import { chartOf } from './series.ts';

/** The chart of an answer, or null where there is no honest one: see `chartOf`. */
export function chartOfAnswer(answer: Answer, view: View, theme: Theme): ChartModel | null {
  return chartOf(claimsOf(answer), view, theme);
}

/**
 * Whether `chartOfAnswer` gives a chart, at a fraction of its cost: two figures with a value. The answers that
 * are charted hold one measure and one subject by their kind.
 */
export const hasChart = (answer: Answer): boolean =>
  claimsOf(answer).filter(({ figure }) => figure !== null && figure.relation !== 'order').length >= 2;

/** Of a found answer the figures of its leading measure, with the earlier ones that they replaced. */
function claimsOf(answer: Answer): readonly Claim[] {
  switch (answer.kind) {
    case 'found': {
      const [lead] = answer.claims;
      return [...answer.claims, ...answer.earlier].filter(
        ({ measure, subject }) => measure === lead.measure && subject === lead.subject,
      );
    }
    case 'compared':
    case 'timeline':
      return answer.claims;
    default:
      return [];
  }
}
