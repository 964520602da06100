/** A name in a message, and what it may be there. */

/** A name with what it may be read as where it stands; null where it is no such thing. */
export type Name = {
  readonly from: number;
  readonly to: number;
  /** What is counted. */
  readonly measure: string | null;
  /** Who is counted, and whether any figure of the dataset counts them. */
  readonly subject: { readonly id: string | null; readonly held: boolean } | null;
  /** Who speaks, and who else says the same; no id where the dataset holds nothing by them. */
  readonly speaker: { readonly id: string | null; readonly also?: readonly string[] } | null;
  /** A place that no claim is from. */
  readonly elsewhere: boolean;
  /** Within a place that claims are from: "Vladivostok". */
  readonly outlying: boolean;
  /** Somewhere that claims are from. */
  readonly place: boolean;
  /** It did to others what is counted: "Ukraine captured two". */
  readonly agent: boolean;
  /** Arms and the like: a count of them is no count of people. */
  readonly thing: boolean;
  /** Whether the name by itself shows that the message is about the dataset's subject. */
  readonly telling: boolean;
};

/** A name that is nothing yet. */
export const blank = {
  measure: null,
  subject: null,
  speaker: null,
  elsewhere: false,
  outlying: false,
  place: false,
  agent: false,
  thing: false,
  telling: false,
} as const;

/** Whether a name is that of a theme alone, which no figure is of: "robbery". */
export const saysNothing = ({ measure, subject, speaker, place, elsewhere }: Name): boolean =>
  measure === null && subject === null && speaker === null && !place && !elsewhere;
