/** A message’s figures, each beside what the dataset holds. Claims are described; nobody is called wrong. */
import type { Checked, Finding } from '../../lookup/answer.ts';
import { claimBlock } from '../claim-text.ts';
import { signs } from '../signs.ts';
import type { Voice } from '../speaker.ts';
import { say } from '../words.ts';
import { ageOf } from './age.ts';
import { type Outline, sections } from './outline.ts';
import { quoted } from './reading.ts';

/** One claim under a finding says enough; a second is for the pair of "this measure, and that one". */
const claimsShown = 2;

function findingText({ quote, verdict, claims }: Finding, voice: Voice): string {
  const line = `${signs[verdict]} ${quoted(quote, voice)}: ${say(voice.language, `verdict.${verdict}`)}`;
  return [line, ...claims.slice(0, claimsShown).map((claim) => claimBlock(claim, voice))].join('\n');
}

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
