/** A message’s figures, each beside what the dataset holds. Claims are described; nobody is called wrong. */
import type { Figure } from '../../dataset/schema.ts';
import type { Checked, Finding } from '../../lookup/answer.ts';
import { claimBlock } from '../claim-text.ts';
import { dateText } from '../dates.ts';
import { signs } from '../signs.ts';
import { nameOf, type Voice } from '../speaker.ts';
import { say } from '../words.ts';
import { ageOf } from './age.ts';
import { type Outline, sections } from './outline.ts';
import { facetText, quoted } from './reading.ts';

/** One claim under a finding says enough; a second is for the pair of "this measure, and that one". */
const claimsShown = 2;

/** What the words around the number were read as: "killed · Volodymyr Zelensky"; empty where there were none. */
function readAs({ facets }: Finding, voice: Voice): string {
  const told = facets.filter(({ kind, words }) => kind !== 'subject' && words !== '');
  return told.map((facet) => facetText(facet, voice)).join(' · ');
}

/** What is held for the number, in one sentence that names where the two part. */
function verdictText({ verdict, figure, claims: [first] }: Finding, voice: Voice): string {
  const { language, dataset } = voice;
  if (verdict === 'other-measure' && first?.measure != null)
    return say(language, 'verdict.other-measure', {
      measure: nameOf(dataset.measures, first.measure, voice),
    });
  if (verdict === 'other-claimant' && first !== undefined)
    return say(language, 'verdict.other-claimant', {
      claimant: nameOf(dataset.claimants, first.claimant, voice),
    });
  // The number itself is held, but of a later day than the text gives it.
  if (verdict === 'other-figure' && first?.figure != null && isSameNumber(first.figure, figure))
    return say(language, 'verdict.other-date', { date: dateText(first.asOf, language) });
  return verdict === 'other-measure' || verdict === 'other-claimant'
    ? say(language, 'verdict.other-figure')
    : say(language, `verdict.${verdict}`);
}

/** The same number, however exact it is said to be. */
const isSameNumber = (one: Figure, other: Figure): boolean =>
  'value' in one && 'value' in other && one.value === other.value;

function findingText(finding: Finding, voice: Voice): string {
  const { quote, verdict, claims } = finding;
  const read = readAs(finding, voice);
  const line = say(voice.language, read === '' ? 'checked.finding' : 'checked.finding-read', {
    sign: signs[verdict],
    quote: quoted(quote, voice),
    read,
    verdict: verdictText(finding, voice),
  });
  return [line, ...claims.slice(0, claimsShown).map((claim) => claimBlock(claim, voice))].join('\n');
}

/** One entry a figure; of those beyond the limit the number. */
export function checkedOutline(answer: Checked, voice: Voice): Outline {
  const { language } = voice;
  const { findings, more } = answer;
  const lead =
    findings.length === 0
      ? say(language, 'checked.none')
      : say(language, 'checked.title', { n: findings.length });
  return {
    tone: 'checked',
    lead: [lead],
    reading: [],
    sections: sections(
      { heading: null, entries: findings.map((finding) => findingText(finding, voice)) },
      { heading: null, entries: more === 0 ? [] : [say(language, 'checked.more', { n: more })] },
    ),
    ...ageOf(voice),
  };
}
