/** Topics and scope: a claim stands where the commands look for it. */
import { figuresOf } from './figures.ts';
import { type Rule, within } from './rule.ts';

export const measureTopic: Rule = {
  name: 'measure-topic',
  *check(draft) {
    const topics = new Map(draft.measures.map(({ value }) => [value.id, value.topic]));
    for (const claim of figuresOf(draft)) {
      const { measure, topic } = claim.value;
      const own = topics.get(measure);
      if (own === undefined || own === topic) continue;
      const wrong = `the topic is ${topic} and that of ${measure} is ${own}`;
      yield { at: within(claim, 'topic'), wrong, expected: own };
    }
  },
};

/** Without a figure, a theme is what an event is found by. */
export const eventTheme: Rule = {
  name: 'event-theme',
  *check(draft) {
    for (const claim of draft.claims) {
      if (claim.value.kind !== 'event' || claim.value.themes.length > 0) continue;
      yield {
        at: within(claim, 'kind'),
        wrong: 'the event has no theme',
        expected: 'at least one of themes.yaml',
      };
    }
  },
};

/** Subjects out of scope are there to be declined: a claim about one would never be found. */
export const subjectInScope: Rule = {
  name: 'subject-in-scope',
  *check(draft) {
    const outside = new Set(
      draft.subjects.filter(({ value }) => !value.in_scope).map(({ value }) => value.id),
    );
    for (const claim of draft.claims) {
      const { subject } = claim.value;
      if (!outside.has(subject)) continue;
      yield {
        at: within(claim, 'subject'),
        wrong: `${subject} is out of scope`,
        expected: 'a subject in scope',
      };
    }
  },
};
