/** Answers that show no claim as the answer: a question back, nothing held, or a name that none has. */
import type { Claim } from '../../dataset/dataset.ts';
import type { Choice, Facet, NoSuch, Nothing, Unsure } from '../../lookup/answer.ts';
import { claimBlock, claimBrief } from '../claim-text.ts';
import { ownText, type Voice } from '../speaker.ts';
import { commandName, say } from '../words.ts';
import { ageOf } from './age.ts';
import { type Outline, sections } from './outline.ts';
import { facetText, quoted, quotedWords, readingLines } from './reading.ts';

/** What a choice is called: its facet’s name, or the command and question to ask instead. */
export function choiceLabel(choice: Choice, topic: string | null, voice: Voice): string {
  if (choice.facet !== null && choice.command === topic) return facetText(choice.facet, voice);
  const command = choice.command === topic ? '' : `/${commandName(choice.command, voice.language)}`;
  return [command, choice.query === '' ? '' : quoted(choice.query, voice)].filter(Boolean).join(' ');
}

/** A question back: each reading with the first claim behind it. */
export function unsureOutline(answer: Unsure, voice: Voice): Outline {
  const { language, marks } = voice;
  const { understood, reason, choices } = answer;
  const entries = choices.map((choice) => {
    const label = marks.strong(choiceLabel(choice, understood.topic, voice));
    const [first] = choice.claims;
    const line = say(language, 'unsure.choice', { label, n: choice.claims.length });
    return first === undefined ? line : `${line}\n${marks.small(claimBrief(first, voice))}`;
  });
  return {
    tone: 'question',
    lead: [say(language, `unsure.${reason}`)],
    reading: readingLines(understood, voice),
    sections: sections({ heading: null, entries }),
    ...ageOf(voice),
  };
}

/** "No claim by Russia on killed": the sentence that names what failed. */
function reasonText({ reason, understood }: Nothing, voice: Voice): string {
  const { language } = voice;
  const names = (facets: readonly Facet[]) => facets.map((facet) => facetText(facet, voice)).join(' · ');
  switch (reason.kind) {
    case 'not-understood': {
      if (reason.words.length === 0) return say(language, 'nothing.empty');
      const key = understood.facets.length === 0 ? 'nothing.not-understood' : 'read-as.ignored';
      return say(language, key, { words: quotedWords(reason.words, voice) });
    }
    case 'out-of-scope':
      return say(language, 'nothing.out-of-scope', { facet: facetText(reason.facet, voice) });
    case 'no-claim-then':
      return say(language, 'nothing.then', { time: facetText(reason.facet, voice) });
    case 'no-claim': {
      const claimants = reason.facets.filter((facet) => facet.kind === 'claimant');
      const what = reason.facets.filter((facet) => facet.kind !== 'claimant');
      if (claimants.length === 0) return say(language, 'nothing.on', { what: names(what), n: what.length });
      const claimant = names(claimants);
      if (what.length === 0) return say(language, 'nothing.by', { claimant });
      return say(language, 'nothing.by-on', { claimant, what: names(what) });
    }
  }
}

/** What failed, the nearest claims, and what is covered. */
export function nothingOutline(answer: Nothing, voice: Voice): Outline {
  const { language, dataset } = voice;
  const { reason, nearest, understood } = answer;
  const blocks = (claims: readonly (Claim | null)[]) =>
    claims.flatMap((claim) => (claim === null ? [] : [claimBlock(claim, voice)]));
  const [before, after] = reason.kind === 'no-claim-then' ? [reason.before, reason.after] : [null, null];
  const shown = new Set([before?.id, after?.id]);
  return {
    tone: 'nothing',
    lead: [reasonText(answer, voice)],
    reading: readingLines(
      reason.kind === 'not-understood' ? { ...understood, ignored: [] } : understood,
      voice,
    ),
    sections: sections(
      { heading: say(language, 'nothing.before'), entries: blocks([before]) },
      { heading: say(language, 'nothing.after'), entries: blocks([after]) },
      {
        heading: say(language, 'nothing.nearest'),
        entries: blocks(nearest.filter((claim) => !shown.has(claim.id))),
      },
      { heading: null, entries: [say(language, 'nothing.scope', { scope: ownText(dataset.scope, voice) })] },
    ),
    ...ageOf(voice),
  };
}

/** The name that nothing has, and those like it. */
export function noSuchOutline(answer: NoSuch, voice: Voice): Outline {
  const { language } = voice;
  const entries =
    answer.nearest.length === 0
      ? []
      : [say(language, 'no-such.nearest', { names: quotedWords(answer.nearest, voice) })];
  return {
    tone: 'nothing',
    lead: [say(language, `no-such.${answer.what}`, { name: quoted(answer.name, voice) })],
    reading: [],
    sections: sections({ heading: null, entries }),
    ...ageOf(voice),
  };
}
