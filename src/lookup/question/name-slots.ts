/** The names of a question → what each may mean where it stands. */
import type { Names } from '../../dataset/schema.ts';
import type { Facet } from '../answer.ts';
import { holds } from '../claims/find.ts';
import { upwards } from '../index/keys.ts';
import type { Index } from '../index/search-index.ts';
import type { PhraseMatch } from '../names/phrases.ts';
import type { Sense } from '../names/vocabulary.ts';
import { foldWords, type Token } from '../words/fold.ts';
import { stem } from '../words/inflect.ts';
import { soldierWords, words } from '../words/words.ts';
import { isAgent } from './agents.ts';
import { joinMeasures } from './measures.ts';
import { type Reading, roleOf } from './roles.ts';
import { sideBySide } from './sides.ts';
import type { Slot } from './understand.ts';

/** "Korea" alone is part of two names: the states and the subjects that bear it, between which the asker chooses. */
export const partOfName = (index: Index, token: Token, words: string): readonly Facet[] => {
  const { subjects, claimants } = index.dataset;
  const bears = (names: Names) =>
    [names.en, names.fr].some((name) => foldWords(name).some((word) => stem(word) === stem(token.text)));
  const troops = [...subjects.values()].filter((subject) => subject.in_scope && bears(subject.names));
  const states = [...claimants.values()].filter(
    (claimant) => claimant.kind === 'state' && bears(claimant.names),
  );
  return [
    ...troops.map((subject) => ({ kind: 'subject', id: subject.id, words }) as const),
    ...states.map((claimant) => ({ kind: 'claimant', id: claimant.id, words }) as const),
  ];
};

export const nameSlots = (
  index: Index,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
  typed: (from: number, to: number) => string,
): readonly Slot[] => {
  const joined = joinMeasures(index, tokens, matches);
  const measured = (at: number) =>
    joined.some(
      (match) => at >= match.from && at < match.to && match.senses.some((sense) => sense.kind === 'measure'),
    );
  const turned = (at: number) =>
    joined.some(({ senses, from, to }) => {
      return from === at && to - from > 1 && senses.every(({ kind }) => kind === 'theme');
    });
  const losses = (id: string) => {
    const topic = index.dataset.measures.get(id)?.topic;
    return topic === 'casualties' || topic === 'captured';
  };
  const lost = (at: number) =>
    joined.some(
      ({ senses, from, to }) =>
        at >= from && at < to && senses.some(({ kind, id }) => kind === 'measure' && losses(id)),
    );
  const troops = (id: string) => troopsOf(index, id);
  const speakerOf = (subject: string, { from, to }: { readonly from: number; readonly to: number }) => {
    const name = tokens.slice(from, to);
    // Soldiers and losses are told of, and tell nothing.
    const tells = name.every(
      ({ text }) => armies.has(text) || !(soldierWords.has(text) || isCount(index, text)),
    );
    const army = name.some(({ text }) => armies.has(text));
    return tells ? speakersFor(index, subject, army ? 'army' : 'government') : [];
  };
  const around = { tokens, dataset: index.dataset, measured, lost, troopsOf: troops, speakerOf, turned };
  const sided = (at: number) => {
    const [one, match, other] = [joined[at - 1], joined[at], joined[at + 1]];
    const claimant = claimantOf(match);
    const beside = (a: PhraseMatch | undefined, b: PhraseMatch | undefined) =>
      a !== undefined &&
      b !== undefined &&
      claimantOf(a) !== null &&
      claimantOf(b) !== null &&
      sideBySide(tokens, a, b);
    return claimant !== null && (beside(one, match) || beside(match, other)) ? claimant : null;
  };
  return joined.map((match, at): Slot => {
    const side = sided(at);
    const said = typed(match.from, match.to);
    const role = roleOf(match, around);
    return {
      words: said,
      from: match.from,
      to: match.to,
      facets: role.readings.map((reading) => facetOf(reading, said)),
      ask: role.ask,
      ...(role.speaks === true ? { speaks: true } : {}),
      ...(side === null ? {} : { side: facetOf(side, said) }),
    };
  });
};

/** Those who send or lose troops of their own; "NIS deployed" asks what the agency says of others. */
const commanding = new Set(['state', 'government', 'military', 'person']);

/**
 * The troops that bear the name of a claimant, or of the state that it is part of: Kim → North Korea. Those out
 * of scope are named "Russia troops".
 */
const troopsOf = (index: Index, claimant: string): readonly Sense[] => {
  const { claimants } = index.dataset;
  if (!commanding.has(claimants.get(claimant)?.kind ?? '')) return [];
  const names = upwards(claimant, claimants).flatMap((id) => claimants.get(id)?.names.en ?? []);
  return names
    .flatMap((name) => [foldWords(name), foldWords(`${name} troops`)])
    .flatMap((words) => index.vocabulary.exact.get(words.join(' ')) ?? [])
    .filter(({ kind }) => kind === 'subject');
};

const isCount = ({ vocabulary }: Index, word: string): boolean =>
  vocabulary.inflected.get(stem(word))?.some(({ kind }) => kind === 'measure') === true;

const armies = words('army military forces armee militaires forces');

/** The claimant that is called after the troops of a subject: South Korean troops, the South Korean government. */
const speakersFor = (index: Index, subject: string, office: 'army' | 'government'): readonly Sense[] => {
  const [...nation] = foldWords(index.dataset.subjects.get(subject)?.names.en ?? '');
  nation[nation.length - 1] = office;
  return (index.vocabulary.exact.get(nation.join(' ')) ?? []).filter(({ kind }) => kind === 'claimant');
};

const claimantOf = (match: PhraseMatch | undefined): Sense | null =>
  match?.senses.find(({ kind }) => kind === 'claimant') ?? null;

const facetOf = (reading: Reading, words: string): Facet =>
  reading.kind === 'mention'
    ? { kind: 'word', word: `mention:${reading.id}`, words }
    : { kind: reading.kind, id: reading.id, words };

/** The names whose troops do to others what the question counts: no claim holds that. */
export const agentsAmong = (
  index: Index,
  tokens: readonly Token[],
  matches: readonly PhraseMatch[],
): readonly PhraseMatch[] => {
  const measures = matches.flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'measure'));
  return matches.filter(({ senses, from, to }) => {
    if (!isAgent(tokens, from, to)) return false;
    const troops = senses.flatMap((sense) => {
      if (sense.kind === 'subject') return [sense];
      return sense.kind === 'claimant' ? troopsOf(index, sense.id) : [];
    });
    return troops.some((whose) =>
      measures.some((measure) => {
        const facets = [measure, whose].map(({ kind, id }) => ({ kind, id, words: '' }));
        return holds(index, { topic: null, facets });
      }),
    );
  });
};
