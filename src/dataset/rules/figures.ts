/** Figures: sound in themselves, and beside the other figures of the same speaker. */
import { interval } from '../compatible.ts';
import { certainlyAfter, compareDates, lastDay } from '../dates.ts';
import type { Draft, Read } from '../draft.ts';
import type { AuthoredClaim } from '../schema.ts';
import { inDigits } from '../written-numbers.ts';
import { grouped, type Rule, within } from './rule.ts';

type FigureClaim = Read<Extract<AuthoredClaim, { kind: 'figure' }>>;

/** Every figure of a draft, with its place. */
export function figuresOf(draft: Draft): readonly FigureClaim[] {
  return draft.claims.flatMap((claim) =>
    claim.value.kind === 'figure' ? [{ ...claim, value: claim.value }] : [],
  );
}

export const lowHigh: Rule = {
  name: 'low-high',
  *check(draft) {
    for (const claim of figuresOf(draft)) {
      const { figure } = claim.value;
      if (figure.relation !== 'between' || figure.low <= figure.high) continue;
      const wrong = `low ${figure.low} is more than high ${figure.high}`;
      yield { at: within(claim, 'figure'), wrong, expected: 'low, then high' };
    }
  },
};

export const period: Rule = {
  name: 'period',
  *check(draft) {
    for (const claim of figuresOf(draft)) {
      const { counting, period: given } = claim.value;
      if (counting === 'period' && given === undefined) {
        const wrong = 'counting is period and no period is given';
        yield { at: within(claim, 'counting'), wrong, expected: 'period: { from, to }' };
      }
      if (counting !== 'period' && given !== undefined) {
        const wrong = `a period is given and counting is ${counting}`;
        yield { at: within(claim, 'period'), wrong, expected: 'a period only where counting is period' };
      }
    }
  },
};

/** Of one speaker and day, the killed are not more than the killed or wounded. */
export const partWithinWhole: Rule = {
  name: 'part-within-whole',
  *check(draft) {
    const wider = new Map(draft.measures.map(({ value }) => [value.id, value.part_of]));
    const briefings = grouped(figuresOf(draft), ({ value }) =>
      [value.chain[0], value.subject, value.as_of, value.counting].join(' '),
    );
    for (const briefing of briefings) {
      const byMeasure = new Map(
        grouped(briefing, ({ value }) => value.measure).map((group) => [group[0]?.value.measure, group]),
      );
      for (const part of briefing) {
        const passed = new Set([part.value.measure]);
        let measure = wider.get(part.value.measure);
        while (measure !== undefined && !passed.has(measure)) {
          for (const whole of byMeasure.get(measure) ?? []) {
            if (!samePlace(part, whole)) continue;
            if (interval(part.value.figure, 0).low <= interval(whole.value.figure, 0).high) continue;
            const wrong = `${part.value.measure} (${inDigits(part.value.figure)}) is more than ${measure} (${inDigits(whole.value.figure)} in ${whole.value.id})`;
            yield { at: within(part, 'figure'), wrong, expected: 'a part no greater than its whole' };
          }
          passed.add(measure);
          measure = wider.get(measure);
        }
      }
    }
  },
};

function samePlace(a: FigureClaim, b: FigureClaim): boolean {
  return a.value.place === null || b.value.place === null || a.value.place === b.value.place;
}

/** A count from the beginning cannot shrink, unless the speaker corrected it: then a note says so. */
export const cumulativeDoesNotFall: Rule = {
  name: 'cumulative-does-not-fall',
  *check(draft) {
    const counts = figuresOf(draft).filter(({ value }) => value.counting === 'cumulative');
    const series = grouped(counts, ({ value }) => [value.chain[0], value.measure, value.subject].join(' '));
    for (const group of series) {
      const earliestFirst = [...group].sort((a, b) => compareDates(a.value.as_of, b.value.as_of));
      const endingFirst = [...group].sort((a, b) => compareLastDays(a.value.as_of, b.value.as_of));
      let passed = 0;
      let highest: FigureClaim | null = null;
      for (const claim of earliestFirst) {
        let before = endingFirst[passed];
        while (before !== undefined && certainlyAfter(claim.value.as_of, before.value.as_of)) {
          if (highest === null || lowOf(before) > lowOf(highest)) highest = before;
          passed += 1;
          before = endingFirst[passed];
        }
        if (highest === null || claim.value.note !== undefined) continue;
        if (interval(claim.value.figure, 0).high >= lowOf(highest)) continue;
        const wrong = `${claim.value.measure} falls from ${inDigits(highest.value.figure)} (${highest.value.id}) to ${inDigits(claim.value.figure)}`;
        yield {
          at: within(claim, 'figure'),
          wrong,
          expected: 'a count that does not fall, or a note that says why',
        };
      }
    }
  },
};

function compareLastDays(a: string, b: string): number {
  return compareDates(lastDay(a), lastDay(b));
}

function lowOf(claim: FigureClaim): number {
  return interval(claim.value.figure, 0).low;
}

/** One statement is one claim: a second reading of it is a `repeats`. */
export const saidOnce: Rule = {
  name: 'said-once',
  *check(draft) {
    const same = grouped(figuresOf(draft), ({ value }) => {
      const { chain, measure, subject, figure, counting, as_of, stated, place, period: during } = value;
      return JSON.stringify([chain[0], measure, subject, figure, counting, as_of, stated, place, during]);
    });
    for (const [first, ...again] of same) {
      for (const claim of again) {
        const wrong = `this says again what ${first?.value.id} says`;
        yield { at: within(claim, 'id'), wrong, expected: `repeats: ${first?.value.id}` };
      }
    }
  },
};
