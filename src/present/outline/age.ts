/** How old the data is, under every answer. */
import { dateText, daysSince } from '../dates.ts';
import { signs, staleAfter } from '../signs.ts';
import type { View } from '../view.ts';
import { say } from '../words.ts';
import type { Outline } from './outline.ts';

/** The newest claim's date, as a notice once that is more than 90 days past; and the dataset's version. */
export function ageOf({ dataset, language, today }: View): Pick<Outline, 'notice' | 'footer'> {
  const version = say(language, 'version', { version: dataset.version });
  if (dataset.newest === null) return { notice: null, footer: [version] };
  const date = dateText(dataset.newest, language);
  const n = daysSince(dataset.newest, today);
  return n > staleAfter
    ? { notice: `${signs.stale} ${say(language, 'newest.stale', { n, date })}`, footer: [version] }
    : { notice: null, footer: [say(language, 'newest', { date }), version] };
}
