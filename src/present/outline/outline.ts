/** An answer laid out but not yet fitted to any medium: what comes first, what may wait, what is small print. */

/** What the colour of a message says. */
export type Tone = 'claims' | 'question' | 'nothing' | 'record' | 'checked';

/** Entries that belong together; an entry is whole, and only whole entries are ever left out. */
export type Section = { readonly heading: string | null; readonly entries: readonly string[] };

export type Outline = {
  readonly tone: Tone;
  /** The answer itself. */
  readonly lead: readonly string[];
  /** How the question was read; stands right under the lead. */
  readonly reading: readonly string[];
  readonly sections: readonly Section[];
  /** Said when the newest claim is old. */
  readonly notice: string | null;
  /** Age and version of the data, in plain words without marks. */
  readonly footer: readonly string[];
};

/** Sections that have anything to say. */
export const sections = (...all: readonly (Section | null)[]): readonly Section[] =>
  all.flatMap((section) => (section === null || section.entries.length === 0 ? [] : [section]));
