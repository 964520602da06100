/** One measure of one subject: claimants side by side, or figures through time. Nothing is added or averaged. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Compared, Timeline } from '../../lookup/answer.ts';
import { claimBlock, claimBrief, claimFigure, whenText } from '../claim-text.ts';
import { signs } from '../signs.ts';
import { nameOf, type Voice } from '../speaker.ts';
import { say } from '../words.ts';
import { ageOf } from './age.ts';
import { type Outline, sections } from './outline.ts';
import { readingLines } from './reading.ts';

/** Pairs that cannot both hold are named up to here, and then counted. */
const pairsNamed = 10;

const implied = ({ measure, subject }: Compared | Timeline, voice: Voice): readonly string[] => [
  nameOf(voice.dataset.measures, measure, voice),
  nameOf(voice.dataset.subjects, subject, voice),
];

const moreLines = ({ more }: Compared | Timeline, { language }: Voice): readonly string[] =>
  more === 0 ? [] : [say(language, 'found.more', { n: more })];

function spanLines({ span }: Compared, voice: Voice): readonly string[] {
  if (span === null) return [];
  return [
    say(voice.language, 'found.span', {
      measure: nameOf(voice.dataset.measures, span.measure, voice),
      lowest: claimBrief(span.lowest, voice),
      highest: claimBrief(span.highest, voice),
    }),
  ];
}

/** Which two cannot both hold, each by name; those that can are counted. */
function pairLines({ pairs }: Compared, voice: Voice): readonly string[] {
  const { language } = voice;
  const conflicts = pairs.filter((pair) => !pair.compatible);
  const unnamed = Math.max(0, conflicts.length - pairsNamed);
  const compatible = pairs.length - conflicts.length;
  return [
    ...conflicts.slice(0, pairsNamed).map(({ one, other }) =>
      say(language, 'compared.conflict', {
        sign: signs.conflicting,
        one: claimBrief(one, voice),
        other: claimBrief(other, voice),
      }),
    ),
    ...(unnamed === 0
      ? []
      : [say(language, 'compared.more-conflicts', { sign: signs.conflicting, n: unnamed })]),
    ...(compatible === 0
      ? []
      : [say(language, 'compared.compatible', { sign: signs.compatible, n: compatible })]),
  ];
}

/** Every claimant's latest figure, the span between them, and which two cannot both hold. */
export function comparedOutline(answer: Compared, voice: Voice): Outline {
  return {
    tone: 'claims',
    lead: answer.claims.map((claim) => claimBlock(claim, voice)),
    reading: readingLines(answer.understood, voice, implied(answer, voice)),
    sections: sections(
      { heading: null, entries: spanLines(answer, voice) },
      { heading: say(voice.language, 'compared.pairs'), entries: pairLines(answer, voice) },
      { heading: null, entries: moreLines(answer, voice) },
    ),
    ...ageOf(voice),
  };
}

/** "South Korea’s NIS: 300 (as of January 2025) → about 600 (as of 30 April 2025)"; no arrow within one day. */
function movement(claims: readonly Claim[], claimant: string, voice: Voice): string {
  const { language } = voice;
  const steps = claims.map((claim, at) => {
    const text = say(language, 'timeline.step', {
      figure: claimFigure(claim, voice),
      when: whenText(claim, voice),
    });
    const joint = at === 0 ? '' : claims[at - 1]?.asOf === claim.asOf ? ' · ' : ' → ';
    return `${joint}${text}`;
  });
  return say(language, 'timeline.line', {
    claimant: nameOf(voice.dataset.claimants, claimant, voice),
    steps: steps.join(''),
  });
}

const lineOf = ({ counting, claimant }: Claim) => `${counting} ${claimant}`;

/** A line a claimant and way of counting, whoever spoke last first; then every figure whole. */
export function timelineOutline(answer: Timeline, voice: Voice): Outline {
  const { language, marks } = voice;
  const keys = new Set(answer.claims.toReversed().map(lineOf));
  const lines = [...keys].map((key) => {
    const claims = answer.claims.filter((claim) => lineOf(claim) === key);
    return movement(claims, claims[0]?.claimant ?? '', voice);
  });
  const [measure = '', subject = ''] = implied(answer, voice);
  return {
    tone: 'claims',
    lead: [say(language, 'timeline.title', { measure: marks.strong(measure), subject }), ...lines],
    reading: readingLines(answer.understood, voice, [measure, subject]),
    sections: sections(
      {
        heading: say(language, 'timeline.claims'),
        entries: answer.claims.map((claim) => claimBlock(claim, voice)),
      },
      { heading: null, entries: moreLines(answer, voice) },
    ),
    ...ageOf(voice),
  };
}
