/** Names before a colon: "UK: 4,000 North Koreans hit" is what the UK says, "Russian army: 95,000 dead" whom it lost. */
import type { Index } from '../index/search-index.ts';
import type { Token } from '../words/fold.ts';
import { headsArmy } from './cues.ts';
import { isGroup } from './measure-names.ts';
import { blank, type Name } from './name.ts';
import { stateOf, troopsOf } from './whose.ts';

/** The names in their order, those that head something read by what stands under them. Linear in the tokens. */
export const readColons = (
  index: Index,
  tokens: readonly Token[],
  names: readonly Name[],
): readonly Name[] => {
  const listed = listedUnder(tokens, names);
  let held: Name | null = null;
  // The next name but "officers": those are whoever the name after them is of.
  let next: Name | undefined;
  const out: Name[] = [];
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const name = names[at];
    if (name === undefined) continue;
    const told = spokesman(index, name, next, tokens);
    const leads = headsArmy(tokens, name.from, name.to) && listed[at] === false;
    const others = leads && held !== null && held.from < itemEnd(tokens, name.to);
    out.push(leads && !others ? losing(index, told) : told);
    if (name.subject?.held === true) held = name;
    if (!isGroup(index, name.measure) || name.subject !== null) next = name;
  }
  return out.reverse();
};

/** A country before a colon speaks when it is others who are counted. */
const spokesman = (index: Index, name: Name, next: Name | undefined, tokens: readonly Token[]): Name => {
  if (name.subject === null || name.subject.held || next?.subject?.held !== true) return name;
  const colon = /^\s*:/.test(tokens[name.to]?.gap ?? '') && next.from - name.to < longestItem;
  return colon && !/[.;\n]/.test(tokens[next.from]?.gap ?? '')
    ? {
        ...blank,
        from: name.from,
        to: name.to,
        speaker: { id: stateOf(index, tokens.slice(name.from, name.to), name.subject.id) },
      }
    : name;
};

const longestItem = 10;

/** An army before a colon counts its own, where nobody else is named. */
const losing = (index: Index, name: Name): Name => {
  if (name.speaker?.id == null) return name;
  const subject = troopsOf(index, name.speaker.id);
  return subject.id === null || subject.held ? name : { ...blank, from: name.from, to: name.to, subject };
};

/** Where what a header leads ends: with its sentence, or at the next header. */
const itemEnd = (tokens: readonly Token[], colon: number): number => {
  let at = colon + 1;
  while (at < tokens.length && !/[:;\n!?]|\.\s/.test(tokens[at]?.gap ?? '')) at += 1;
  return at;
};

/** Names in the lines under "North Korean losses:": they tell of those, line by line. */
const listedUnder = (tokens: readonly Token[], names: readonly Name[]): readonly boolean[] => {
  const held = new Set(names.flatMap((name) => (name.subject?.held === true ? [name.from] : [])));
  const under: boolean[] = [];
  let [named, listing] = [false, false];
  for (const [at, { gap }] of tokens.entries()) {
    if (/\n\s*\n/.test(gap)) listing = false;
    if (/:[^\S\n]*\n/.test(gap)) listing = named;
    if (gap.includes('\n')) named = false;
    named ||= held.has(at);
    under.push(listing);
  }
  return names.map(({ from }) => under[from] === true);
};
