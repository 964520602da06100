/** How old the data is, under every answer that shows claims. */
import { dateText, daysSince } from '../dates.ts';
import { signs, staleAfter } from '../signs.ts';
import type { View } from '../view.ts';
import { say } from '../words.ts';

/** The newest claim's date, or a warning once that is more than 90 days past; then the dataset's version. */
export function footerLines({ dataset, language, today }: View): readonly string[] {
  const version = say(language, 'version', { version: dataset.version });
  if (dataset.newest === null) return [version];
  const date = dateText(dataset.newest, language);
  const n = daysSince(dataset.newest, today);
  const age =
    n > staleAfter
      ? `${signs.stale} ${say(language, 'newest.stale', { n, date })}`
      : say(language, 'newest', { date });
  return [age, version];
}
