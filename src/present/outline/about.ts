/** What is covered, what the signs mean, and what becomes of a question. */
import type { About } from '../../lookup/answer.ts';
import { dateText } from '../dates.ts';
import { signs } from '../signs.ts';
import { ownText, type Voice } from '../speaker.ts';
import { say } from '../words.ts';
import { ageOf } from './age.ts';
import { type Outline, sections } from './outline.ts';

function signLines({ language, marks }: Voice): readonly string[] {
  return [
    say(language, 'about.sign.bold', { sign: marks.strong('600') }),
    say(language, 'about.sign.struck', { sign: marks.struck('300') }),
    say(language, 'about.sign.stale', { sign: signs.stale }),
    say(language, 'about.sign.no-add', { sign: signs.doNotAdd }),
    say(language, 'about.sign.guess', { sign: signs.guess }),
    say(language, 'about.sign.compatible', { sign: signs.compatible, other: signs.conflicting }),
    say(language, 'about.sign.verdicts', {
      matches: signs.matches,
      measure: signs['other-measure'],
      claimant: signs['other-claimant'],
      figure: signs['other-figure'],
      outdated: signs.outdated,
      absent: signs['not-in-dataset'],
    }),
    say(language, 'about.colours'),
  ];
}

/** What is covered, with the meaning of every sign, privacy and licences. */
export function aboutOutline(answer: About, voice: Voice): Outline {
  const { language, dataset, marks } = voice;
  const { claims, articles, newest, version, unread = 0 } = answer;
  const date = newest === null ? say(language, 'date.unknown') : dateText(newest, language);
  return {
    tone: 'record',
    lead: [marks.strong(ownText(dataset.title, voice)), ownText(dataset.scope, voice)],
    reading: [
      say(language, 'about.counts', { claims, articles, date, version }),
      ...(unread === 0 ? [] : [`${signs.stale} ${say(language, 'about.unread', { n: unread })}`]),
    ],
    sections: sections(
      { heading: say(language, 'about.stance-title'), entries: [say(language, 'about.stance')] },
      { heading: say(language, 'about.signs-title'), entries: signLines(voice) },
      { heading: say(language, 'about.privacy-title'), entries: [say(language, 'about.privacy')] },
      {
        heading: say(language, 'about.licences-title'),
        entries: [
          say(language, 'about.licences', {
            licence: marks.text(dataset.licence.name),
            link: marks.link(say(language, 'about.licence-link'), dataset.licence.url),
          }),
        ],
      },
    ),
    ...ageOf(voice),
  };
}
