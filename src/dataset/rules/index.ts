/** The only list of the rules. */
import type { Draft } from '../draft.ts';
import type { Problem } from '../finding.ts';
import { calendarDate, dateOrder, weekday } from './days.ts';
import { cumulativeDoesNotFall, lowHigh, partWithinWhole, period, saidOnce } from './figures.ts';
import { nameOnce, nameWithLetters, sharedName } from './names.ts';
import { fileName, knownReference, noCycle, uniqueId } from './references.ts';
import type { Rule } from './rule.ts';
import { eventTheme, measureTopic, subjectInScope } from './topics.ts';
import { printedFigure, printedInText, qualifier, summaryFigure } from './words.ts';

export const rules: readonly Rule[] = [
  uniqueId,
  knownReference,
  noCycle,
  fileName,
  nameWithLetters,
  nameOnce,
  sharedName,
  calendarDate,
  dateOrder,
  weekday,
  lowHigh,
  period,
  partWithinWhole,
  cumulativeDoesNotFall,
  saidOnce,
  measureTopic,
  eventTheme,
  subjectInScope,
  printedFigure,
  qualifier,
  summaryFigure,
  printedInText,
];

/** Every breach of every rule. */
export function problemsOf(draft: Draft, texts: ReadonlyMap<string, string>): readonly Problem[] {
  return rules.flatMap(({ name, check }) =>
    Array.from(check(draft, texts), (breach) => ({ ...breach, rule: name })),
  );
}
