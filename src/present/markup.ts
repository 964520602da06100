/** The few marks that an answer carries, so that one outline serves the terminal and Discord. */

export type Markup = {
  /** A name or sentence from outside the catalogues, made harmless. */
  readonly text: (foreign: string) => string;
  /** The asker's own words, set off as a quotation. */
  readonly quote: (foreign: string, marks: (text: string) => string) => string;
  readonly strong: (text: string) => string;
  readonly struck: (text: string) => string;
  /** Small print under an entry. */
  readonly small: (text: string) => string;
  /** `text` is one of our own; `url` is the data's, https by its schema. */
  readonly link: (text: string, url: string) => string;
};

/** Controls, direction overrides and invisible characters, which can hide or reorder what stands beside them. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of visible characters in their own order; at most two combining marks on a letter. */
export function tame(foreign: string): string {
  return foreign
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
}

/** Cut by whole characters: for the asker's own words alone, never for a claim. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${[...text.slice(0, length)].slice(0, -1).join('').trimEnd()}…`;
}

export const plain: Markup = {
  text: tame,
  quote: (foreign, marks) => marks(tame(foreign)),
  strong: (text) => text,
  struck: (text) => text,
  small: (text) => text,
  link: (_text, url) => url,
};
