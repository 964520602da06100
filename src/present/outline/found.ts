/** Claims that answer a question, side by side, with what must not be mixed with them kept apart. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Found } from '../../lookup/answer.ts';
import { articlesOf, claimBlock, claimBrief } from '../claim-text.ts';
import { signs } from '../signs.ts';
import { articleText, nameOf, publishedText, type Voice } from '../speaker.ts';
import { say } from '../words.ts';
import { ageOf } from './age.ts';
import { type Outline, type Section, sections } from './outline.ts';
import { readingLines } from './reading.ts';

/** Claims that may stand in one list: figures of one measure of one subject, or events and stances. */
const groupOf = (claim: Claim) =>
  claim.kind === 'figure' ? `${claim.measure} ${claim.subject}` : 'statements';

/** Claims of one group next to each other, groups in the order of their first claims. */
const grouped = (claims: readonly Claim[]): readonly Claim[] =>
  [...new Set(claims.map(groupOf))].flatMap((group) => claims.filter((claim) => groupOf(claim) === group));

const subjectsOf = (claims: readonly Claim[], voice: Voice) =>
  [...new Set(claims.map((claim) => claim.subject))].map((id) => nameOf(voice.dataset.subjects, id, voice));

/** The heading over claims of another kind than the leading ones; figures of two measures are never added. */
function headingOf(claims: readonly Claim[], voice: Voice): string {
  const { language } = voice;
  return claims.every((claim) => claim.kind !== 'figure')
    ? say(language, 'found.statements')
    : `${signs.doNotAdd} ${say(language, 'found.other-measures')}`;
}

const section = (claims: readonly Claim[], voice: Voice): Section | null =>
  claims.length === 0
    ? null
    : { heading: headingOf(claims, voice), entries: claims.map((claim) => claimBlock(claim, voice)) };

function spanSection({ span }: Found, voice: Voice): Section | null {
  if (span === null || span.lowest.id === span.highest.id) return null;
  const text = say(voice.language, 'found.span', {
    measure: nameOf(voice.dataset.measures, span.measure, voice),
    lowest: claimBrief(span.lowest, voice),
    highest: claimBrief(span.highest, voice),
  });
  return { heading: null, entries: [text] };
}

/** The answer as first shown: earlier figures only counted. */
export function foundOutline(answer: Found, voice: Voice): Outline {
  const { language } = voice;
  const { claims, earlier, otherMeasures, more, understood } = answer;
  const group = groupOf(claims[0]);
  const lead = claims.filter((claim) => groupOf(claim) === group);
  const rest = claims.filter((claim) => groupOf(claim) !== group);
  const shown = new Set(claims.map((claim) => claim.id));
  const figures = [...rest.filter((claim) => claim.kind === 'figure'), ...otherMeasures].filter(
    (claim) => claim.kind === 'figure' && (!shown.has(claim.id) || rest.includes(claim)),
  );
  const statements = [...rest, ...otherMeasures.filter((claim) => !shown.has(claim.id))].filter(
    (claim) => claim.kind !== 'figure',
  );
  const overview = understood.facets.length === 0 ? [say(language, 'read-as.overview')] : [];
  const counts = [
    ...(earlier.length === 0 ? [] : [say(language, 'found.earlier', { n: earlier.length })]),
    ...(more === 0 ? [] : [say(language, 'found.more', { n: more })]),
  ];
  return {
    tone: 'claims',
    lead: lead.map((claim) => claimBlock(claim, voice)),
    reading: readingLines(understood, voice, [...overview, ...subjectsOf(lead, voice)]),
    sections: sections(
      spanSection(answer, voice),
      section(grouped(figures), voice),
      section(statements, voice),
      {
        heading: null,
        entries: counts,
      },
    ),
    ...ageOf(voice),
  };
}

/** The figures that a later one of the same claimant replaced, struck through. */
export function earlierOutline(answer: Found, voice: Voice): Outline {
  const struck: Voice = { ...voice, marks: { ...voice.marks, strong: voice.marks.struck } };
  return {
    tone: 'claims',
    lead: [say(voice.language, 'found.earlier-title')],
    reading: readingLines(answer.understood, voice),
    sections: sections({ heading: null, entries: answer.earlier.map((claim) => claimBlock(claim, struck)) }),
    ...ageOf(voice),
  };
}

/** Every article behind the claims, each with how its date is known and the words that carry the claim. */
export function sourcesOutline(answer: Found, voice: Voice): Outline {
  const { language, marks } = voice;
  const claims = [...answer.claims, ...answer.otherMeasures];
  const articles = [...new Set(claims.flatMap((claim) => articlesOf(claim, voice)))];
  const entries = articles.map((article) => {
    const places = claims
      .flatMap((claim) => claim.appearances)
      .filter((appearance) => appearance.article === article.id)
      .map(({ paragraph, printed }) =>
        say(language, 'found.printed-in', {
          paragraph,
          printed: say(language, 'quote', { text: marks.text(printed) }),
        }),
      );
    const lines = [publishedText(article, voice, 'because'), ...new Set(places)];
    return [articleText(article, voice), ...lines.map(marks.small)].join('\n');
  });
  return {
    tone: 'claims',
    lead: [say(language, 'found.sources-title', { n: articles.length })],
    reading: readingLines(answer.understood, voice),
    sections: sections({ heading: null, entries }),
    ...ageOf(voice),
  };
}
