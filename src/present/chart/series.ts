/** Claims as a picture would show them: which marks, in whose colour, on which scale. Pure. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Counting, Figure, Relation } from '../../dataset/schema.ts';
import { tags } from '../locale.ts';
import type { View } from '../view.ts';
import { altText } from './alt.ts';
import { extent } from './days.ts';
import type { ChartModel, Mark, Panel, Quality, Series } from './model.ts';
import { styleOf, type Theme } from './palette.ts';
import { dateWords, figureWords, nameIn, say } from './words.ts';

/** What is easily told apart on a phone; figures beyond it are counted in a note, never silently left out. */
const limits = { claimants: 8, marks: 40 } as const;

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

  const { dataset, language } = view;
  const measure = nameOf(dataset.measures.get(first.measure), first.measure, view);
  const subject = nameOf(dataset.subjects.get(first.subject), first.subject, view);
  const valueless = figures.filter((claim) => claim.figure?.relation === 'order');
  return {
    theme,
    locale: tags[language],
    title: `${capital(measure, tags[language])} · ${subject}`,
    subtitle: say(language, 'subtitle'),
    panels: panelOrder
      .map((counting) => panelOf(counting, drawn, view, theme))
      .filter((panel) => panel.series.length > 0),
    notes: notesOf(valueless, valued.length - drawn.length, view),
    source: say(language, 'source', {
      version: dataset.version,
      date: dateWords(dataset.newest ?? first.asOf, language),
    }),
    alt: altOf(drawn, { measure, subject }, view),
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

function panelOf(counting: Counting, drawn: readonly Drawn[], view: View, theme: Theme): Panel {
  const here = drawn.filter(({ claim }) => claim.counting === counting);
  const claimants = [...view.dataset.claimants.keys()].filter((id) =>
    here.some(({ claim }) => claim.claimant === id),
  );
  const series = claimants.map(
    (claimant): Series => ({
      claimant,
      name: nameOf(view.dataset.claimants.get(claimant), claimant, view),
      ...styleOf(claimant, view.dataset, theme),
      marks: here
        .filter(({ claim }) => claim.claimant === claimant)
        .map((entry) => markOf(entry, view))
        .toSorted((a, b) => a.from + a.to - (b.from + b.to) || (a.claim < b.claim ? -1 : 1)),
    }),
  );
  return { counting, heading: say(view.language, counting), series };
}

function markOf({ claim, figure }: Drawn, view: View): Mark {
  const { asOf, period } = claim;
  const days = period === null ? extent(asOf) : { from: extent(period.from).from, to: extent(period.to).to };
  return {
    claim: claim.id,
    ...days,
    low: figure.relation === 'between' ? figure.low : figure.value,
    high: figure.relation === 'between' ? figure.high : figure.value,
    quality: qualities[figure.relation],
    superseded: claim.supersededBy !== null,
    label: figureWords(figure, view.language),
  };
}

function notesOf(valueless: readonly Claim[], leftOut: number, view: View): readonly string[] {
  const { language } = view;
  const list = valueless
    .slice(0, 4)
    .map(
      (claim) => `${claimantName(claim, view)} (${wordsOf(claim, view)}, ${dateWords(claim.asOf, language)})`,
    );
  return [
    ...(list.length === 0 ? [] : [say(language, 'valueless', { list: list.join('; ') })]),
    ...(leftOut === 0 ? [] : [say(language, 'more', { n: leftOut })]),
  ];
}

function altOf(
  drawn: readonly Drawn[],
  { measure, subject }: { measure: string; subject: string },
  view: View,
): string {
  const { language } = view;
  const dates = drawn.map(({ claim }) => claim.asOf).toSorted();
  const lead = say(language, 'altLead', {
    measure,
    subject,
    count: drawn.length,
    claimants: new Set(drawn.map(({ claim }) => claim.claimant)).size,
    from: dateWords(dates[0] ?? '', language),
    to: dateWords(dates.at(-1) ?? '', language),
  });
  const sentences = drawn.map(({ claim }) => {
    const words = { claimant: claimantName(claim, view), figure: wordsOf(claim, view) };
    if (claim.period !== null) {
      const [from, to] = [dateWords(claim.period.from, language), dateWords(claim.period.to, language)];
      return say(language, 'altPeriod', { ...words, from, to });
    }
    const key = claim.supersededBy === null ? 'altMark' : 'altEarlier';
    return say(language, key, { ...words, date: dateWords(claim.asOf, language) });
  });
  return altText(lead, sentences, say(language, 'altEnd'));
}

const claimantName = (claim: Claim, view: View) =>
  nameOf(view.dataset.claimants.get(claim.claimant), claim.claimant, view);

const wordsOf = (claim: Claim, view: View) =>
  claim.figure === null ? '' : figureWords(claim.figure, view.language);

const nameOf = (entry: { names: Parameters<typeof nameIn>[0] } | undefined, id: string, view: View) =>
  entry === undefined ? id : nameIn(entry.names, view.language);

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
