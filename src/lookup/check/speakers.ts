/** Whose statement each figure is: "Seoul says 600, Zelensky 4,000", "600 killed and 4,700 hit, says the NIS". */
import type { Name } from './name.ts';
import type { Mark, Reading } from './reading.ts';
import { pointers, pronouns, says } from './speech-words.ts';
import { headsOf } from './tables.ts';

export type Speaker = NonNullable<Name['speaker']> & { readonly from: number; readonly to: number };

/** A sentence ends its attribution within so many words: "(NIS)", "source: Yonhap, April". */
const longestCredit = 6;
const longestPointer = 14;

/** Figure → who is named as saying it; figures that nobody is named for are absent. */
export const speakersOf = (reading: Reading): ReadonlyMap<number, Speaker> => {
  const said = new Map<number, Speaker>();
  let [led, last]: [Speaker | null, Speaker | null] = [null, null];
  let uncredited: number[] = [];
  const words = wordsOf(reading);
  /** The speaker of the last figure of each sentence, for the brackets in it. */
  const lastSaid = new Map<number, Speaker | undefined>();
  const sentences = [...reading.marks].sort(([a], [b]) => a - b);
  for (const [sentence, marks] of sentences) {
    const figures = marks.flatMap((mark) => (mark.kind === 'figure' ? [mark.which] : []));
    const speakers = marks.flatMap((mark) => speakerOf(mark));
    const own = inSentence(marks);
    const outer = reading.layout.around.get(sentence);
    const carried = hasPronoun(reading, words.get(sentence) ?? []) ? last : led;
    const outside = outer === undefined ? carried : (lastSaid.get(outer) ?? carried);
    for (const figure of figures) {
      const speaker = own.get(figure) ?? outside;
      if (speaker !== null && speaker !== undefined) said.set(figure, speaker);
    }
    lastSaid.set(sentence, said.get(figures.at(-1) ?? -1));
    const [credit] = speakers;
    const short = (words.get(sentence)?.length ?? 0) <= longestCredit;
    if (figures.length === 0 && credit !== undefined && speakers.length === 1) {
      const pointing = hasPointer(reading, words.get(sentence) ?? []);
      // "NIS, January 2025" above a list leads it; below one it credits what nobody is named for.
      if (reading.layout.headings.has(sentence) || (short && uncredited.length === 0)) led = credit;
      else if (short || pointing) for (const figure of uncredited.splice(0)) said.set(figure, credit);
    }
    last = speakers.at(-1) ?? last;
    uncredited = figures.length === 0 ? uncredited : figures.filter((figure) => !said.has(figure));
  }
  for (const [figure, names] of headsOf(reading)) {
    const head = names.find((name) => name.speaker !== null);
    if (head?.speaker != null) said.set(figure, { ...head.speaker, from: head.from, to: head.to });
  }
  return said;
};

const speakerOf = (mark: Mark): readonly Speaker[] =>
  mark.kind === 'name' && mark.name.speaker !== null
    ? [{ ...mark.name.speaker, from: mark.name.from, to: mark.name.to }]
    : [];

/** "And that comes from the Kremlin", "it was Kyiv that said so". */
const hasPointer = ({ tokens }: Reading, words: readonly number[]): boolean =>
  words.length <= longestPointer && words.some((at) => pointers.has(tokens[at]?.text ?? ''));

/** The tokens of each sentence. */
export const wordsOf = ({ layout }: Reading): ReadonlyMap<number, readonly number[]> => {
  const words = new Map<number, number[]>();
  for (const [at, sentence] of layout.sentence.entries()) {
    const held = words.get(sentence);
    if (held === undefined) words.set(sentence, [at]);
    else held.push(at);
  }
  return words;
};

const hasPronoun = ({ tokens }: Reading, words: readonly number[]): boolean =>
  words.some((at) => pronouns.has(tokens[at]?.text ?? '') && says.has(tokens[at + 1]?.text ?? ''));

type Clause = { readonly figures: readonly number[]; readonly marks: readonly Mark[] };

/**
 * Within a sentence a speaker governs the figures of its own clause; one that stands in a clause of its own
 * governs the figures before it that have none, or else those that follow; the rest follow the last speaker.
 */
const inSentence = (marks: readonly Mark[]): ReadonlyMap<number, Speaker> => {
  const said = new Map<number, Speaker>();
  const pending: number[] = [];
  const passedOn: number[] = [];
  let last: Speaker | null = null;
  for (const { figures, marks: clause } of clausesOf(marks)) {
    const speakers = clause.flatMap(speakerOf);
    if (speakers.length === 0) {
      pending.push(...figures);
      if (last !== null) for (const figure of figures) said.set(figure, last);
      continue;
    }
    if (figures.length === 0) {
      const speaker = speakers.at(-1) ?? null;
      // "Reuters: 600 killed, per the NIS": who was first to say it comes before who passes it on.
      const credited = speaker?.id == null ? pending : [...pending, ...passedOn.splice(0)];
      if (speaker !== null) for (const figure of credited) said.set(figure, speaker);
      pending.length = 0;
      last = speaker;
      continue;
    }
    let led: Speaker | null = null;
    const before: number[] = [];
    for (const mark of clause) {
      const [speaker] = speakerOf(mark);
      if (speaker !== undefined) {
        // "12k sent, 4k dead says Zelensky" credits what waits; "Zelensky says 4,000" only what comes.
        const waiting = last === null && before.length > 0 ? pending : [];
        for (const figure of [...waiting, ...before]) said.set(figure, speaker);
        led = before.length > 0 ? led : speaker;
        before.length = 0;
        last = speaker;
      } else if (mark.kind === 'figure') {
        if (led === null) before.push(mark.which);
        else said.set(mark.which, led);
      }
    }
    for (const figure of before) if (last !== null && !said.has(figure)) said.set(figure, last);
    if (last?.id === null) passedOn.push(...figures);
    pending.length = 0;
  }
  return said;
};

const clausesOf = (marks: readonly Mark[]): readonly Clause[] => {
  const clauses: { figures: number[]; marks: Mark[] }[] = [{ figures: [], marks: [] }];
  for (const mark of marks) {
    if (mark.kind === 'cut') {
      clauses.push({ figures: [], marks: [] });
      continue;
    }
    const clause = clauses[clauses.length - 1];
    clause?.marks.push(mark);
    if (mark.kind === 'figure') clause?.figures.push(mark.which);
  }
  return clauses.filter((clause) => clause.marks.length > 0);
};
