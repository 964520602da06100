/** A claim said in one sentence, with the articles that carry it under it. */
import type { Article, Claim } from '../dataset/dataset.ts';
import { asOfText, dateText, periodText } from './dates.ts';
import { figureText } from './format.ts';
import { articleText, claimantText, isMany, nameOf, ownText, type Voice } from './speaker.ts';
import { say } from './words.ts';

/** More articles than this are counted, not listed; the sources button lists them all. */
const articlesNamed = 3;

/** The articles that a claim was read in, each once, in the order of its appearances. */
export function articlesOf(claim: Claim, voice: Voice): readonly Article[] {
  const ids = new Set(claim.appearances.map((appearance) => appearance.article));
  return [...ids].flatMap((id) => voice.dataset.articles.get(id) ?? []);
}

/** "as of 30 April 2025", or the period that a figure per period counts. */
export const whenText = (claim: Claim, voice: Voice): string =>
  claim.period === null
    ? asOfText(claim.asOf, voice.language)
    : say(voice.language, 'date.period', {
        period: periodText(claim.period.from, claim.period.to, voice.language),
      });

/** Our own sentence for the claim. */
export const summaryText = (claim: Claim, voice: Voice): string => ownText(claim.summary, voice);

/** Figure with its quality word, or nothing for an event or a stance. */
export function claimFigure(claim: Claim, voice: Voice): string {
  if (claim.figure === null) return '';
  const unit = claim.measure === null ? undefined : voice.dataset.measures.get(claim.measure)?.unit;
  return voice.marks.strong(figureText(claim.figure, voice.language, unit));
}

/** "Plusieurs milliers de soldats", "d’officiers": whether a magnitude needs a joint, and before which sound. */
function jointOf(claim: Claim, measure: string): 'no' | 'vowel' | 'consonant' {
  if (claim.figure?.relation !== 'order') return 'no';
  return /^[aeiouyh\u00e0-\u00ff]/i.test(measure) ? 'vowel' : 'consonant';
}

/**
 * The whole claim: "about 600 killed, says South Korea’s NIS (relayed by MP Lee Seong-kweun), as of
 * 30 April 2025, read in two articles".
 */
export function claimSentence(claim: Claim, voice: Voice): string {
  const { language, marks } = voice;
  const claimant = claimantText(claim.chain, voice);
  const articles = articlesOf(claim, voice).length;
  if (claim.figure !== null && claim.measure !== null) {
    const measure = nameOf(voice.dataset.measures, claim.measure, voice);
    return say(language, 'claim.figure', {
      figure: claimFigure(claim, voice),
      measure,
      joint: jointOf(claim, measure),
      planned: claim.counting === 'planned' ? 'yes' : 'no',
      many: isMany(claim, voice) ? 'yes' : 'no',
      claimant,
      when: whenText(claim, voice),
      articles,
    });
  }
  const said = {
    summary: summaryText(claim, voice),
    claimant,
    date: dateText(claim.asOf, language),
    articles,
  };
  if (claim.position === null) return say(language, 'claim.event', said);
  const position = marks.strong(say(language, `position.${claim.position}`));
  return say(language, 'claim.stance', { ...said, position });
}

/** The sentence, and its articles in small print under it. */
export function claimBlock(claim: Claim, voice: Voice): string {
  const { language, marks } = voice;
  const articles = articlesOf(claim, voice);
  const lines = articles.slice(0, articlesNamed).map((article) => articleText(article, voice));
  const rest = articles.length - lines.length;
  if (rest > 0) lines.push(say(language, 'article.more', { n: rest }));
  return [claimSentence(claim, voice), ...lines.map(marks.small)].join('\n');
}

/** "about 600 killed — South Korea’s NIS, as of 30 April 2025": for a span's ends and for what a choice leads to. */
export function claimBrief(claim: Claim, voice: Voice): string {
  if (claim.figure === null || claim.measure === null) return summaryText(claim, voice);
  const measure = nameOf(voice.dataset.measures, claim.measure, voice);
  return say(voice.language, 'claim.brief', {
    figure: claimFigure(claim, voice),
    measure,
    joint: jointOf(claim, measure),
    claimant: claimantText(claim.chain, voice),
    when: whenText(claim, voice),
  });
}
