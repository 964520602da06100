/** Claims as a picture would show them: which marks, in whose colour, on which scale. Pure. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Counting, Figure, Relation } from '../../dataset/schema.ts';
import { whenText } from '../claim-text.ts';
import { asOfText } from '../dates.ts';
import { figureText, listText, numberText } from '../format.ts';
import { tags } from '../locale.ts';
import { plain } from '../markup.ts';
import { nameOf, type Voice } from '../speaker.ts';
import type { View } from '../view.ts';
import { say } from '../words.ts';
import { altText } from './alt.ts';
import { extent } from './days.ts';
import type { ChartModel, Mark, Panel, Quality, Series } from './model.ts';
import { type Style, stylesOf, type Theme } from './palette.ts';

/** What is easily told apart on a phone; figures beyond it are counted in a note, never silently left out. */
const limits = { claimants: 8, marks: 40, valueless: 4 } as const;

const qualities: Readonly<Record<Exclude<Relation, 'order'>, Quality>> = {
  exactly: 'exact',
  about: 'soft',
  nearly: 'soft',
  'more-than': 'above',
  'at-least': 'above',
  'less-than': 'below',
  'at-most': 'below',
  between: 'range',
};

const panelOrder: readonly Counting[] = ['cumulative', 'stock', 'period', 'planned'];

type Valued = Exclude<Figure, { relation: 'order' }>;
type Drawn = { readonly claim: Claim; readonly figure: Valued };
const isDrawn = (entry: { claim: Claim; figure: Figure | null }): entry is Drawn =>
  entry.figure !== null && entry.figure.relation !== 'order';

/**
 * The chart of some claims of one measure and one subject, or null when there is no honest one: fewer than two
 * figures with a value, or figures of more than one measure or subject, which no common axis can carry.
 * An order ("thousands") has no value, and is named under the chart instead of being given a place in it.
 */
export function chartOf(claims: readonly Claim[], view: View, theme: Theme): ChartModel | null {
  const figures = claims.filter((claim) => claim.figure !== null);
  const [first] = figures;
  if (first === undefined || first.measure === null) return null;
  if (figures.some(({ measure, subject }) => measure !== first.measure || subject !== first.subject))
    return null;

  const valued = figures.map((claim) => ({ claim, figure: claim.figure })).filter(isDrawn);
  const drawn = withinLimits(valued);
  if (drawn.length < 2) return null;

  const voice = { ...view, marks: plain };
  const { dataset, language } = view;
  const names = {
    measure: nameOf(dataset.measures, first.measure, voice),
    subject: nameOf(dataset.subjects, first.subject, voice),
  };
  const styles = stylesOf(dataset, theme);
  const valueless = figures.filter((claim) => claim.figure?.relation === 'order');
  return {
    theme,
    locale: tags[language],
    title: `${capital(names.measure, voice)} · ${names.subject}`,
    subtitle: say(language, 'chart.subtitle'),
    panels: panelOrder
      .map((counting) => panelOf(counting, drawn, voice, styles))
      .filter((panel) => panel.series.length > 0),
    notes: notesOf(valueless, valued.length - drawn.length, voice),
    source: say(language, 'chart.source', {
      version: dataset.version,
      when: asOfText(dataset.newest ?? first.asOf, language),
    }),
    alt: altOf(drawn, names, voice),
  };
}

/** The latest figures first get a place, so that what is left out is what was replaced longest ago. */
function withinLimits(valued: readonly Drawn[]): readonly Drawn[] {
  const current = valued.filter(({ claim }) => claim.supersededBy === null);
  const claimants = [...new Set([...current, ...valued].map(({ claim }) => claim.claimant))];
  const shown = new Set(claimants.slice(0, limits.claimants));
  return [...current, ...valued.filter(({ claim }) => claim.supersededBy !== null)]
    .filter(({ claim }) => shown.has(claim.claimant))
    .slice(0, limits.marks);
}

function panelOf(
  counting: Counting,
  drawn: readonly Drawn[],
  voice: Voice,
  styles: ReadonlyMap<string, Style>,
): Panel {
  const here = drawn.filter(({ claim }) => claim.counting === counting);
  const series = [...styles].map(
    ([claimant, style]): Series => ({
      claimant,
      name: capital(nameOf(voice.dataset.claimants, claimant, voice), voice),
      ...style,
      marks: here
        .filter(({ claim }) => claim.claimant === claimant)
        .map((entry) => markOf(entry, voice))
        .toSorted((a, b) => a.from + a.to - (b.from + b.to) || (a.claim < b.claim ? -1 : 1)),
    }),
  );
  return {
    counting,
    heading: say(voice.language, `chart.${counting}`),
    series: series.filter(({ marks }) => marks.length > 0),
  };
}

function markOf({ claim, figure }: Drawn, voice: Voice): Mark {
  const { asOf, period } = claim;
  const days = period === null ? extent(asOf) : { from: extent(period.from).from, to: extent(period.to).to };
  return {
    claim: claim.id,
    ...days,
    low: figure.relation === 'between' ? figure.low : figure.value,
    high: figure.relation === 'between' ? figure.high : figure.value,
    quality: qualities[figure.relation],
    superseded: claim.supersededBy !== null,
    label: labelOf(figure, voice),
  };
}

/** As everywhere, but a range shorter: "between 10,000 and 12,000" is what the bar says. */
const labelOf = (figure: Valued, { language }: Voice) =>
  figure.relation === 'between'
    ? say(language, 'chart.between', {
        low: numberText(figure.low, language),
        high: numberText(figure.high, language),
      })
    : figureText(figure, language);

function notesOf(valueless: readonly Claim[], leftOut: number, voice: Voice): readonly string[] {
  const { language } = voice;
  const named = valueless.slice(0, limits.valueless).map((claim) => {
    return say(language, 'chart.valueless-one', wordsOf(claim, voice));
  });
  const more = leftOut + valueless.length - named.length;
  return [
    ...(named.length === 0 ? [] : [say(language, 'chart.valueless', { list: listText(named, language) })]),
    ...(more === 0 ? [] : [say(language, 'chart.more', { n: more })]),
  ];
}

function altOf(
  drawn: readonly Drawn[],
  names: { readonly measure: string; readonly subject: string },
  voice: Voice,
): string {
  const { language } = voice;
  const claimants = new Set(drawn.map(({ claim }) => claim.claimant)).size;
  const lead = say(language, 'chart.alt-lead', { ...names, figures: drawn.length, claimants });
  const sentences = drawn.map(({ claim }) => {
    const key = claim.supersededBy === null ? 'chart.alt-mark' : 'chart.alt-earlier';
    return capital(say(language, key, wordsOf(claim, voice)), voice);
  });
  return altText(lead, sentences, say(language, 'chart.alt-end'));
}

const wordsOf = (claim: Claim, voice: Voice) => ({
  claimant: nameOf(voice.dataset.claimants, claim.claimant, voice),
  figure: claim.figure === null ? '' : figureText(claim.figure, voice.language),
  when: whenText(claim, voice),
});

const capital = (text: string, { language }: Voice) =>
  text.charAt(0).toLocaleUpperCase(tags[language]) + text.slice(1);
