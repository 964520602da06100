/** What a name does in its sentence: it speaks, it is where, it is whose losses, or it is merely spoken of. */
import type { Dataset } from '../../dataset/dataset.ts';
import { upwards } from '../index/keys.ts';
import type { Sense } from '../names/vocabulary.ts';
import { foldWords, type Token } from '../words/fold.ts';
import { nationalAdjectives } from '../words/words.ts';
import { headsLine, isBareAdjective, isOwner } from './owners.ts';
import {
  acting,
  articles,
  auxiliaries,
  gifts,
  ownerCues,
  partyCues,
  placeCues,
  promising,
  speakerCues,
  speaking,
  supplying,
  told,
  towards,
  using,
} from './role-words.ts';

/** A sense, or a name that the claim's own sentence must mention. */
export type Reading = Sense | { readonly kind: 'mention'; readonly id: string };

export type Role = {
  /** What the name can be here, the likeliest first. */
  readonly readings: readonly Reading[];
  /** Two things of one kind bear this name: the asker has to choose. */
  readonly ask: boolean;
  /** The words around it make it the one who says it. */
  readonly speaks?: true;
};

type Named = { readonly senses: readonly Sense[]; readonly from: number; readonly to: number };

/** What a name stands among. */
export type Surroundings = {
  readonly tokens: readonly Token[];
  readonly dataset: Dataset;
  /** Whether a measure stands at a token. */
  readonly measured: (at: number) => boolean;
  /** Whether what stands there counts killed, wounded or captured. */
  readonly lost: (at: number) => boolean;
  /** Whose troops are meant when a claimant sends or loses some. */
  readonly troopsOf: (claimant: string) => readonly Sense[];
  /** Who speaks for the troops that bear a name: their state, or their army where it is the army that is named. */
  readonly speakerOf: (subject: string, name: Named) => readonly Sense[];
  /** Whether the turn of phrase of a theme begins there: "Zelensky give them back" supplies nothing. */
  readonly turned: (at: number) => boolean;
};

/** Reads the words around a name. */
export const roleOf = (
  name: Named,
  { tokens, dataset, measured, lost, troopsOf, speakerOf, turned }: Surroundings,
): Role => {
  const of = (kind: Sense['kind']) => name.senses.filter((sense) => sense.kind === kind);
  const [claimants, places, subjects] = [of('claimant'), of('place'), of('subject')];
  const isOwn = claimants.some(({ id }) => isOwnName(dataset, id, tokens.slice(name.from, name.to)));
  const rest = name.senses.filter((sense) => sense.kind === 'measure' || sense.kind === 'theme');
  const inScope = subjects.filter((sense) => dataset.subjects.get(sense.id)?.in_scope === true);
  // "Kim gets": a claim may say that North Korea does.
  const mention = (sense: Sense | undefined): readonly Reading[] =>
    upwards(sense?.id ?? null, dataset.claimants).map((id) => ({ kind: 'mention', id }));
  if (claimants.length + places.length === 0) {
    // "According to the South Koreans", "did the Russians use them": a people stands for its state.
    const [people] = rest.length === 0 ? subjects.flatMap(({ id }) => speakerOf(id, name)) : [];
    const told = /^(is|are|was|were)$/.test(tokens[name.from - 1]?.text ?? '');
    if (people !== undefined && (speaksBefore(tokens, name.from) || (!told && speaksAfter(tokens, name.to))))
      return { readings: [people], ask: false, speaks: true };
    // "Has Russia given the North Koreans drones": who is given something.
    if (people !== undefined && inScope.length > 0 && supplying.has(wordBefore(tokens, name.from)))
      return { readings: [...mention(people), ...subjects], ask: false };
    const uses = people !== undefined && isBareAdjective(tokens.slice(name.from, name.to));
    const used = uses && does(tokens, name, using) ? [...inScope, ...mention(people)] : [];
    const readings = used.length > 0 ? used : [...rest, ...subjects];
    return { readings, ask: rest.length > 1 && new Set(rest.map((sense) => sense.kind)).size < rest.length };
  }
  const ask = claimants.length > 1;
  const cue = wordBefore(tokens, name.from);
  const supplies = does(tokens, name, supplying) && !turned(name.to);
  // Numbers are told and losses are: neither is handed over.
  const tellsFigure = tokens.some(({ text }, at) => told.has(text) || lost(at));
  const tells = supplies && tellsFigure;
  // "The treaty with Russia ratified": a party to it says nothing of it.
  const after = !joining.has(cue) && speaksAfter(tokens, name.to) && !saidOf(tokens, name);
  const speaks = tells || after || speaksBefore(tokens, name.from);
  // "What does Moscow give Kim": who is given something.
  if (rest.length === 0 && claimants.length > 0 && name.from > 1 && !tellsFigure) {
    if (supplying.has(tokens[name.from - 1]?.text ?? ''))
      return { readings: [...mention(claimants[0]), ...claimants], ask };
  }
  if (rest.length === 0 && !tells && (supplies || does(tokens, name, acting))) {
    const owned = claimants.flatMap((claimant) => troopsOf(claimant.id));
    const all = subjects.length > 0 ? subjects : owned;
    // What Russia supplied is no count of its own troops.
    const own = all.filter(({ id }) => dataset.subjects.get(id)?.in_scope === true);
    const troops = supplies ? [...own, ...all.filter((sense) => !own.includes(sense))] : all;
    const capital = claimants.some(({ id }) => dataset.claimants.get(id)?.kind === 'state') && !isOwn;
    const heads = !supplies && capital && headsLine(name, tokens);
    if (troops.length > 0) return { readings: heads ? [...claimants, ...troops] : troops, ask: false };
  }
  if (rest.length === 0 && claimants.length > 0 && speaks) {
    const readings = does(tokens, name, promising) ? [...claimants, ...inScope] : claimants;
    return { readings, ask, speaks: true };
  }
  if (rest.length === 0 && claimants.length > 0 && does(tokens, name, using))
    return { readings: [...inScope, ...mention(claimants[0])], ask: false };
  if (placeCues.has(cue) || (claimants.length === 0 && places.length > 0)) {
    // A capital that is given something is its state: "missiles to Pyongyang".
    const given = towards.has(cue) && tokens.some(({ text }) => supplying.has(text) || gifts.has(text));
    const fallback = places.length > 0 && !given ? [] : mention(claimants[0]);
    return { readings: [...places, ...fallback, ...rest], ask: places.length > 1 };
  }
  // Parties to a treaty are no places; whom one fights may be where.
  if (partyCues.has(cue))
    return { readings: [...mention(claimants[0]), ...(joining.has(cue) ? [] : places)], ask };
  const troops = claimants.flatMap((claimant) => troopsOf(claimant.id));
  if (rest.length === 0 && isOwner(name, tokens, lost)) {
    const whose = subjects.length > 0 ? subjects : troops;
    if (whose.length > 0) return { readings: whose, ask: false };
  }
  const owned = ownerCues.has(cue) || tokens[name.to]?.text === 's';
  const measuredNearby =
    measured(name.from - 2) || measured(name.from - 3) || measured(name.to) || measured(name.to + 1);
  if (subjects.length > 0 && owned && measuredNearby) return { readings: subjects, ask: false };
  const adjective = nationalAdjectives.has(tokens[name.to - 1]?.text ?? '');
  if (adjective && subjects.length > 0)
    return { readings: [...subjects, ...(inScope.length > 0 ? claimants : [])], ask: false };
  // A city may be where it happened: "Pyongyang isolation", "wounded Pyongyang", never "Russia killed".
  const where = isOwn ? [] : places;
  const whose = owned && measuredNearby ? troops : [];
  return { readings: [...rest, ...claimants, ...inScope, ...whose, ...where], ask };
};

/** "Did Kim send", "Pyongyang a perdu", "lost by Pyongyang": the name does what is counted. */
const does = (tokens: readonly Token[], name: Named, verbs: ReadonlySet<string>): boolean => {
  let at = saidOf(tokens, name) ? name.to + 2 : name.to;
  while (at < name.to + 4 && auxiliaries.has(tokens[at]?.text ?? '')) at += 1;
  if (verbs.has(tokens[at]?.text ?? '')) return true;
  // "Has Kim put on the ground", where "the NIS puts it at 600" is said.
  if (verbs === acting && placesAt(tokens, at)) return true;
  const by = /^(by|par)$/.test(tokens[name.from - 1]?.text ?? '');
  return by && verbs.has(tokens[name.from - 2]?.text ?? '');
};

/** "Is Russia believed to give": others say it of the name. */
const saidOf = (tokens: readonly Token[], { from, to }: Named): boolean =>
  /^(is|are|was|were)$/.test(tokens[from - 1]?.text ?? '') && tokens[to + 1]?.text === 'to';

/** Whether a claimant is called by its name, not by its capital: Russia, not Pyongyang. */
const isOwnName = (dataset: Dataset, claimant: string, tokens: readonly Token[]): boolean => {
  const names = dataset.claimants.get(claimant)?.names;
  const typed = tokens.map((token) => token.text).join(' ');
  return [names?.en, names?.fr].some((own) => own !== undefined && foldWords(own).join(' ') === typed);
};

/** The word that leads to a name, articles aside: "according to the NIS" → to. */
const wordBefore = (tokens: readonly Token[], from: number): string => {
  let at = from - 1;
  while (at > from - 3 && articles.has(tokens[at]?.text ?? '') && !ownerCues.has(tokens[at]?.text ?? '')) {
    // "à l’armée", "à Pyongyang": folded, the preposition looks like the English article.
    if (tokens[at]?.text === 'a' && (at < from - 1 || !leads(tokens[at - 1]?.text ?? ''))) return 'a';
    at -= 1;
  }
  return tokens[at]?.text ?? '';
};

const joining: ReadonlySet<string> = new Set(['between', 'entre', 'with', 'avec']);

const leads = (word: string): boolean => placeCues.has(word) || partyCues.has(word) || ownerCues.has(word);

const speaksBefore = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (at > from - 2 && articles.has(tokens[at - 1]?.text ?? '')) at -= 1;
  return [from, at].some((end) =>
    speakerCues.some((words) => {
      const start = end - words.length;
      return start >= 0 && words.every((word, offset) => tokens[start + offset]?.text === word);
    }),
  );
};

/** "Kyiv: 3,000", "Russia has never confirmed", "Zelensky's figure". */
const speaksAfter = (tokens: readonly Token[], to: number): boolean => {
  if (/:/.test(tokens[to]?.gap ?? '')) return true;
  let at = to;
  while (at < to + 4 && auxiliaries.has(tokens[at]?.text ?? '')) at += 1;
  return speaking.has(tokens[at]?.text ?? '') && !placesAt(tokens, at);
};

/** "Put on the ground", "put in isolation", where "put it at 600" is said. */
const placesAt = (tokens: readonly Token[], at: number): boolean =>
  /^(put|puts|putting)$/.test(tokens[at]?.text ?? '') && /^(on|in|into)$/.test(tokens[at + 1]?.text ?? '');
