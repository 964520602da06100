/** Every kind of answer has its outline; a new kind does not compile until it has one. */
import type { Answer } from '../../lookup/answer.ts';
import type { Voice } from '../speaker.ts';
import { aboutOutline } from './about.ts';
import { checkedOutline } from './checked.ts';
import { earlierOutline, foundOutline, sourcesOutline } from './found.ts';
import { comparedOutline, timelineOutline } from './measured.ts';
import type { Outline } from './outline.ts';
import { noSuchOutline, nothingOutline, unsureOutline } from './question.ts';
import { claimOutline, sourceOutline } from './record.ts';

/** Which side of a found answer is looked at; the other kinds have one side only. */
export type Part = 'main' | 'earlier' | 'sources';

const foundParts = { main: foundOutline, earlier: earlierOutline, sources: sourcesOutline } as const;

/** The outline of `answer`; `part` chooses the side of a found one. */
export function outlineOf(answer: Answer, voice: Voice, part: Part = 'main'): Outline {
  switch (answer.kind) {
    case 'found':
      return foundParts[part](answer, voice);
    case 'unsure':
      return unsureOutline(answer, voice);
    case 'nothing':
      return nothingOutline(answer, voice);
    case 'compared':
      return comparedOutline(answer, voice);
    case 'timeline':
      return timelineOutline(answer, voice);
    case 'claim':
      return claimOutline(answer, voice);
    case 'source':
      return sourceOutline(answer, voice);
    case 'about':
      return aboutOutline(answer, voice);
    case 'no-such':
      return noSuchOutline(answer, voice);
    case 'checked':
      return checkedOutline(answer, voice);
  }
}
