/** Dates: they exist, they follow one another, and the weekdays that are printed fit them. */
import { certainlyAfter, isCalendarDate, weekdayOf } from '../dates.ts';
import type { Entry } from '../draft.ts';
import type { Path } from '../finding.ts';
import { weekdaysIn } from '../weekdays.ts';
import { type Breach, type Rule, within } from './rule.ts';

export const calendarDate: Rule = {
  name: 'calendar-date',
  *check(draft) {
    for (const claim of draft.claims) {
      yield* exists(claim, claim.value.as_of, 'as_of');
      yield* exists(claim, claim.value.stated, 'stated');
      if (claim.value.kind !== 'figure' || claim.value.period === undefined) continue;
      yield* exists(claim, claim.value.period.from, 'period', 'from');
      yield* exists(claim, claim.value.period.to, 'period', 'to');
    }
    for (const article of draft.articles) {
      yield* exists(article, article.value.published.date, 'published', 'date');
    }
  },
};

function* exists(entry: Entry<unknown>, date: string | null, ...path: Path): Iterable<Breach> {
  if (date === null || isCalendarDate(date)) return;
  yield { at: within(entry, ...path), wrong: `${date} is in no calendar`, expected: 'a day that exists' };
}

/**
 * What is described comes first, then it is said, then it is printed. Partial dates are compared as far as
 * they are known: `2025-01-15` before `2025-01` is no breach.
 */
export const dateOrder: Rule = {
  name: 'date-order',
  *check(draft) {
    const claims = new Map(draft.claims.map(({ value }) => [value.id, value]));
    for (const claim of draft.claims) {
      const { as_of, stated } = claim.value;
      const published = claim.article?.published.date ?? null;
      yield* notAfter(claim, ['as_of'], 'as_of', as_of, 'stated', stated);
      yield* notAfter(claim, ['stated'], 'stated', stated, 'published', published);
      if (claim.value.kind !== 'figure' || claim.value.period === undefined) continue;
      const { from, to } = claim.value.period;
      yield* notAfter(claim, ['period', 'from'], 'period.from', from, 'period.to', to);
      yield* notAfter(claim, ['period', 'to'], 'period.to', to, 'stated', stated);
    }
    for (const repeat of draft.repeats) {
      const stated = claims.get(repeat.value.repeats)?.stated;
      if (stated === undefined) continue;
      const published = repeat.article?.published.date ?? null;
      yield* notAfter(repeat, ['repeats'], 'stated', stated, 'published', published);
    }
  },
};

function* notAfter(
  entry: Entry<unknown>,
  path: Path,
  early: string,
  earlyDate: string,
  late: string,
  lateDate: string | null,
): Iterable<Breach> {
  if (lateDate === null || !isCalendarDate(earlyDate) || !certainlyAfter(earlyDate, lateDate)) return;
  const wrong = `${early} ${earlyDate} is later than ${late} ${lateDate}`;
  yield { at: within(entry, ...path), wrong, expected: `${early} no later than ${late}` };
}

/**
 * "lundi 23 décembre" must be a Monday in the year of the claim or of its article; a weekday alone must be
 * that of the day stated or described. In `because`, one of the weekdays must be that of the day inferred.
 */
export const weekday: Rule = {
  name: 'weekday',
  *check(draft) {
    for (const claim of draft.claims) {
      const { as_of, stated, printed } = claim.value;
      const days = [stated, as_of, ...dayOf(claim.article)];
      yield* fits(within(claim, 'printed'), printed, days, 'every');
    }
    for (const article of draft.articles) {
      const { published } = article.value;
      if (published.basis !== 'inferred') continue;
      yield* fits(within(article, 'published', 'because'), published.because, [published.date], 'some');
    }
  },
};

function dayOf(article: { readonly published: { readonly date: string | null } } | null): readonly string[] {
  return article?.published.date == null ? [] : [article.published.date];
}

function* fits(
  at: Breach['at'],
  text: string,
  days: readonly string[],
  alone: 'every' | 'some',
): Iterable<Breach> {
  const dated = [...new Set(days.filter((day) => weekdayOf(day) !== null))];
  const known = dated.map(weekdayOf);
  const words = weekdaysIn(text);
  for (const { words: quoted, weekday: said, day } of words) {
    if (day === null) continue;
    const years = new Set(day.year === null ? days.map((date) => date.slice(0, 4)) : [day.year]);
    if ([...years].some((year) => weekdayOf(`${year}-${day.monthAndDay}`) === said)) continue;
    yield {
      at,
      wrong: `"${quoted}" does not fall in ${[...years].join(' or ')}`,
      expected: 'the weekday of the date',
    };
  }
  const lone = words.filter(({ day }) => day === null);
  if (known.length === 0 || lone.length === 0) return;
  const wrong = lone.filter(({ weekday: said }) => !known.includes(said));
  const first = wrong[0];
  if (first === undefined || (alone === 'some' && words.some(({ weekday: said }) => known.includes(said))))
    return;
  yield {
    at,
    wrong: `"${first.words}" is not the weekday of ${dated.join(' or ')}`,
    expected: 'the weekday of the date',
  };
}
