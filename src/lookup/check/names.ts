/** The names in a message, each with what it does there: it speaks, it is counted, it is what is counted of. */

import type { Index } from '../index/search-index.ts';
import { exactMatches, type PhraseMatch } from '../names/phrases.ts';
import type { Sense } from '../names/vocabulary.ts';
import { joinMeasures } from '../question/measures.ts';
import type { Token } from '../words/fold.ts';
import { nationalAdjectives } from '../words/words.ts';
import { readColons } from './colons.ts';
import { isNumbered } from './content.ts';
import {
  aloneInBrackets,
  deedAfter,
  isAmong,
  isDoneBy,
  isParty,
  isPlaceCue,
  isTheirs,
  type Measures,
  ownsBefore,
  possessed,
  saysBefore,
  speaksAfter,
  speaksBefore,
  speaksThere,
  standsApart,
} from './cues.ts';
import { foreignersIn } from './foreigners.ts';
import { isRecipient, keepsCount } from './giving.ts';
import { blank, type Name } from './name.ts';
import { lookalikes, people } from './noun-words.ts';
import { isDenied } from './silence.ts';
import { giving, offices, tallies } from './speech-words.ts';
import { strangersIn } from './strangers.ts';
import { speakingTogether } from './together.ts';
import { hasFigure, isArms, isLoss, isOutlying, isOwn, speaksByItself, stateOf, troopsOf } from './whose.ts';
import { measureWithin, subjectsAtEnd, subjectsWithin } from './within.ts';

/** Every name in the tokens, first to last; `taken` tokens are dates. */
export const namesIn = (
  index: Index,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  typed: string,
): readonly Name[] => {
  const matches = exactMatches(tokens, index.vocabulary, taken, typed).filter(
    ({ from, to }) =>
      to - from > 1 ||
      !(
        /^\d/.test(tokens[from]?.text ?? '') ||
        isNumbered(tokens, from) ||
        [people, lookalikes].some((set) => set.has(tokens[from]?.text ?? ''))
      ),
  );
  const joined = joinMeasures(index, tokens, matches);
  const measures = joined.map((match) => measureWithin(index, tokens, match));
  const starts = new Map(joined.map((match, at) => [match.from, measures[at] ?? null]));
  const known = speakingTogether(
    tokens,
    joined.map((match, at) => ({
      name: nameOf(index, { match, measure: measures[at] ?? null }, tokens, starts),
      claimant: match.senses.find(({ kind, id }) => kind === 'claimant' && !vague.has(id))?.id ?? null,
    })),
  );
  const covered = tokens.map(() => false);
  for (const { from, to } of joined) covered.fill(true, from, to);
  const foreign = foreignersIn(index.nations, tokens, (at) => covered[at] === true || taken(at), typed);
  for (const { from, to } of foreign) covered.fill(true, from, to);
  const others = strangersIn(index, tokens, (at) => covered[at] === true || taken(at), typed);
  const named = [...known, ...foreign].sort((a, b) => a.from - b.from);
  return [...readColons(index, tokens, named), ...others].sort((a, b) => a.from - b.from);
};

type Found = { readonly match: PhraseMatch; readonly measure: string | null };
const nameOf = (
  index: Index,
  { match, measure }: Found,
  tokens: readonly Token[],
  measures: Measures,
): Name => {
  const of = (kind: Sense['kind']) => match.senses.filter((sense) => sense.kind === kind).map(({ id }) => id);
  const { from, to } = match;
  const [claimants, places] = [of('claimant'), of('place')];
  const subjects = [...of('subject'), ...(measure === null ? [] : subjectsWithin(index, tokens, match))];
  const named = { ...blank, from, to, measure };
  const about = () => subjectsAtEnd(index, tokens, match).some((id) => hasFigure(index, `subject:${id}`));
  if (claimants.length + subjects.length + places.length === 0) {
    const arms = of('theme').some((id) => isArms(index, id));
    return { ...named, thing: arms && measure === null, telling: measure !== null && about() };
  }
  const counted = subjects.find((id) => hasFigure(index, `subject:${id}`));
  const held = counted !== undefined;
  // "Gave Putin 18,000 troops": the aid that it was is not what is counted.
  const given = !held && to - from > 1 && giving.has(tokens[from]?.text ?? '');
  const subject = subjects.length === 0 || given ? null : { id: counted ?? subjects[0] ?? null, held };
  // "(NIS)" names who says it, "(Russia)" whose losses they are.
  const credited = subject === null && aloneInBrackets(tokens, from, to);
  const deed = deedAfter(tokens, to, measures, (id) => isOwn(index, id));
  // "The NIS says North Korea sent 15,000": who sent them says nothing.
  const told = saysBefore(tokens, from) && deed !== null;
  const speaks =
    !isDenied(tokens, from) &&
    !isRecipient(tokens, from, to) &&
    ((speaksBefore(tokens, from) && !told) ||
      speaksAfter(tokens, to) ||
      isTheirs(tokens, from, to) ||
      credited);
  const claimant = claimants.find((id) => !vague.has(id) && !relays(index, id));
  if (claimant === undefined) {
    const elsewhere =
      subject === null && places.length > 0 && !places.some((id) => index.postings.has(`place:${id}`));
    if (subject === null)
      return {
        ...named,
        elsewhere,
        outlying: places.some((id) => isOutlying(index, id)),
        place: places.length > 0 && !elsewhere,
        telling: about(),
      };
    const adjective = nationalAdjectives.has(tokens[to - 1]?.text ?? '');
    const beside = [from - 1, to, to - 1].map((at) => tokens[at]?.text ?? '');
    // "The American number" is theirs of others; "North Korean figures" may be figures of North Koreans.
    const office = beside.some((text) => offices.has(text) || (!held && tallies.has(text)));
    if (office && adjective)
      return { ...named, speaker: { id: stateOf(index, tokens.slice(from, to), subject.id) } };
    if (!held && (office || (speaks && !adjective))) return { ...named, speaker: { id: null } };
    // "Deployed to Taiwan": somewhere that no claim is from.
    const away = !held && !adjective && !places.some((id) => index.postings.has(`place:${id}`));
    if (away && measure === null && isPlaceCue(tokens, from)) return { ...named, elsewhere: true };
    return isParty(tokens, from) && measure === null && !isDoneBy(tokens, from, measures)
      ? { ...named, telling: held }
      : { ...named, subject, telling: held };
  }
  const troops = subject ?? troopsOf(index, claimant);
  if (isAmong(tokens, from) || isDoneBy(tokens, from, measures))
    return { ...named, subject: troops, telling: troops.held };
  const telling = troops.held || (troops.id === null && hasFigure(index, `claimant:${claimant}`));
  if (speaks || ((isPlaceCue(tokens, from) || tokens[from - 1]?.text === 'a') && speaksThere(tokens, to)))
    return { ...named, speaker: { id: claimant }, telling };
  if (places.length > 0 && isPlaceCue(tokens, from)) return { ...named, telling: held, place: true };
  const person = index.dataset.claimants.get(claimant)?.kind === 'person' && !troops.held;
  // "Refilé 18 000 soldats à Poutine": nobody has a person, so it is no verb before one.
  const handed = person && tokens[from - 1]?.text === 'a';
  if (handed || isParty(tokens, from) || isRecipient(tokens, from, to)) return { ...named, telling };
  if (person && keepsCount(tokens, to, measures, (id) => isLoss(index, id)))
    return { ...named, speaker: { id: claimant }, telling };
  if (deed === 'agent') return { ...named, agent: true, telling };
  if (deed === 'owner' || ownsBefore(tokens, from, measures)) return { ...named, subject: troops, telling };
  if (subject !== null) return { ...named, subject, telling };
  if (possessed(tokens, to) || isDenied(tokens, from)) return { ...named, telling };
  const spoken = speaksByItself(index, claimant) || standsApart(tokens, from, to);
  return spoken ? { ...named, speaker: { id: claimant }, telling } : { ...named, telling };
};

/** A medium that has said nothing itself passes on what others say: "Reuters: 600 killed, per the NIS". */
const relays = (index: Index, claimant: string): boolean =>
  index.dataset.claimants.get(claimant)?.kind === 'media' && !index.postings.has(`claimant:${claimant}`);

/** "Reportedly", "the article": nobody in particular. */
const vague = new Set(['unnamed-reports', 'article']);
