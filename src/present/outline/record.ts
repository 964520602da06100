/** One claim or one article, whole. */
import type { Claim } from '../../dataset/dataset.ts';
import type { OneClaim, OneSource } from '../../lookup/answer.ts';
import { articlesOf, claimBlock, claimSentence, summaryText } from '../claim-text.ts';
import { dateText, periodText } from '../dates.ts';
import { listText } from '../format.ts';
import { articleText, nameOf, outletText, publishedText, type Voice } from '../speaker.ts';
import { say } from '../words.ts';
import { ageOf } from './age.ts';
import { type Outline, sections } from './outline.ts';

const printedText = (printed: string, paragraph: number, { language, marks }: Voice) =>
  say(language, 'found.printed-in', {
    paragraph,
    printed: say(language, 'quote', { text: marks.text(printed) }),
  });

/** The three dates, each for what it dates, and what else qualifies the count. */
function dateLines(claim: Claim, voice: Voice): readonly string[] {
  const { language } = voice;
  const date = (day: string) => dateText(day, language);
  return [
    say(language, 'one.as-of', { date: date(claim.asOf) }),
    say(language, 'one.stated', { date: date(claim.stated) }),
    ...articlesOf(claim, voice).map((article) =>
      say(language, 'one.published', {
        outlet: outletText(article, voice),
        date: publishedText(article, voice, 'because'),
      }),
    ),
    ...(claim.period === null
      ? []
      : [say(language, 'one.period', { period: periodText(claim.period.from, claim.period.to, language) })]),
    ...(claim.counting === null
      ? []
      : [say(language, 'one.counting', { counting: say(language, `counting.${claim.counting}`) })]),
    ...(claim.place === null
      ? []
      : [say(language, 'one.place', { place: nameOf(voice.dataset.places, claim.place, voice) })]),
  ];
}

/** Every reading of the claim: the chain that led to that article, and its own words. */
const appearanceLines = (claim: Claim, voice: Voice) =>
  claim.appearances.map(({ article: id, chain, printed, paragraph }) => {
    const article = voice.dataset.articles.get(id);
    const steps = [
      ...chain.map((claimant) => nameOf(voice.dataset.claimants, claimant, voice)),
      article === undefined ? voice.marks.text(id) : articleText(article, voice),
    ];
    return `${steps.join(' → ')}\n${voice.marks.small(printedText(printed, paragraph, voice))}`;
  });

/** A claim with its dates, every chain that carried it, what replaced it, and what others say. */
export function claimOutline(answer: OneClaim, voice: Voice): Outline {
  const { language, marks } = voice;
  const { claim, supersededBy, others, origins } = answer;
  const other = ({ claim: rival, compatible }: OneClaim['others'][number]) => {
    return `${claimSentence(rival, voice)}\n${marks.small(say(language, compatible ? 'one.compatible' : 'one.conflicting'))}`;
  };
  return {
    tone: 'record',
    lead: [claimSentence(claim, voice)],
    reading: [marks.text(claim.id)],
    sections: sections(
      claim.figure === null
        ? null
        : { heading: say(language, 'one.summary'), entries: [summaryText(claim, voice)] },
      { heading: say(language, 'one.dates'), entries: dateLines(claim, voice) },
      { heading: say(language, 'one.chain'), entries: appearanceLines(claim, voice) },
      {
        heading: null,
        entries: [say(language, 'one.origins', { articles: articlesOf(claim, voice).length, origins })],
      },
      claim.note === null ? null : { heading: say(language, 'one.note'), entries: [marks.text(claim.note)] },
      supersededBy === null
        ? null
        : { heading: say(language, 'one.superseded'), entries: [claimBlock(supersededBy, voice)] },
      { heading: say(language, 'one.others'), entries: others.map(other) },
    ),
    ...ageOf(voice),
  };
}

/** An article with what it tells of itself, and each claim with the words that carry it. */
export function sourceOutline(answer: OneSource, voice: Voice): Outline {
  const { language, marks } = voice;
  const { article, claims } = answer;
  const tongue =
    new Intl.DisplayNames(language, { type: 'language' }).of(article.language) ?? article.language;
  const entries = claims.map((claim) => {
    const here = claim.appearances.filter((appearance) => appearance.article === article.id);
    const places = here.map(({ printed, paragraph }) => marks.small(printedText(printed, paragraph, voice)));
    return [claimSentence(claim, voice), ...places].join('\n');
  });
  return {
    tone: 'record',
    lead: [articleText(article, voice)],
    reading: [
      ...(article.authors.length === 0
        ? []
        : [say(language, 'source.authors', { authors: marks.text(listText(article.authors, language)) })]),
      publishedText(article, voice, 'because'),
      say(language, 'source.language', { language: tongue }),
      say(language, article.read === 'full' ? 'article.full' : 'article.excerpt'),
      say(language, 'source.sha', { sha: article.text_sha256.slice(0, 12) }),
      marks.text(article.id),
    ],
    sections: sections({ heading: say(language, 'source.claims', { n: claims.length }), entries }),
    ...ageOf(voice),
  };
}
