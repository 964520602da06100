/** What crosses from knowing to saying: plain objects, one kind a situation. */
import type { Article, Claim } from '../dataset/dataset.ts';
import type { Figure, Topic } from '../dataset/schema.ts';

/** One thing that the question said and that was understood; `words` are the asker's own. */
export type Facet =
  | {
      readonly kind: 'claimant' | 'measure' | 'place' | 'subject' | 'theme';
      readonly id: string;
      readonly words: string;
    }
  /** A number in the question; any claim shown must carry it. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly words: string }
  /** `during`: the period that the figure describes; `stated-by`: what had been said by that day; both as ISO days. */
  | {
      readonly kind: 'time';
      readonly mode: 'during' | 'stated-by' | 'latest';
      readonly from: string | null;
      readonly to: string | null;
      readonly words: string;
    }
  /** A word of the claims' summaries that is no name: `monument`. */
  | { readonly kind: 'word'; readonly word: string; readonly words: string };

/** A word that was not a known name and was read as one: always shown to the asker. */
export type Guess = { readonly typed: string; readonly read: string; readonly facet: Facet };

export type Understood = {
  /** The topic of the command that was called, or null where a command has none. */
  readonly topic: Topic | null;
  /** The question as typed. */
  readonly query: string;
  readonly facets: readonly Facet[];
  readonly guesses: readonly Guess[];
  /** Words with content that were not understood, as typed. Never dropped silently. */
  readonly ignored: readonly string[];
  /** Talk around the question, as typed, without which it was read: "my brother keeps insisting". */
  readonly passedOver: readonly string[];
};

/** The lowest and the highest figure of one measure, each with its own claim; never an average. */
export type Span = { readonly measure: string; readonly lowest: Claim; readonly highest: Claim };

export type Found = {
  readonly kind: 'found';
  readonly understood: Understood;
  /** Best first; never empty; every stated facet holds in each. */
  readonly claims: readonly [Claim, ...Claim[]];
  /** Figures that a later one of the same claimant replaced, newest first. */
  readonly earlier: readonly Claim[];
  readonly span: Span | null;
  /** Same question, another measure: never to be added to the claims above. */
  readonly otherMeasures: readonly Claim[];
  /** Claims that matched and are not listed above. */
  readonly more: number;
};

/** A reading of the question that the asker can pick. */
export type Choice = {
  /** What the asker would pick, in words that a question understands. */
  readonly facet: Facet | null;
  /** The command and the question to ask instead. */
  readonly command: string;
  readonly query: string;
  /** The claims behind that reading, best first. */
  readonly claims: readonly Claim[];
};

export type UnsureReason = 'two-readings' | 'other-topic' | 'ignored-words' | 'weak-guess';
export type Unsure = {
  readonly kind: 'unsure';
  readonly understood: Understood;
  readonly reason: UnsureReason;
  readonly choices: readonly [Choice, ...Choice[]];
};

/** Why nothing is shown, naming the facet or the words that failed. */
export type NothingReason =
  | { readonly kind: 'not-understood'; readonly words: readonly string[] }
  | { readonly kind: 'out-of-scope'; readonly facet: Facet }
  /** Each facet holds somewhere; these do not hold together: "no claim by Russia on killed". */
  | { readonly kind: 'no-claim'; readonly facets: readonly Facet[] }
  /** Nothing in that time; the nearest claims before and after. */
  | {
      readonly kind: 'no-claim-then';
      readonly facet: Facet;
      readonly before: Claim | null;
      readonly after: Claim | null;
    };

export type Nothing = {
  readonly kind: 'nothing';
  readonly understood: Understood;
  readonly reason: NothingReason;
  /** The nearest claims that do exist, best first; possibly empty. */
  readonly nearest: readonly Claim[];
};

/** Every claimant's latest figure of one measure and subject, side by side, for `/compare`. */
export type Compared = {
  readonly kind: 'compared';
  readonly understood: Understood;
  readonly measure: string;
  readonly subject: string;
  /** Newest first; two of one claimant where both are of the same day or count differently. */
  readonly claims: readonly [Claim, ...Claim[]];
  readonly span: Span | null;
  /** Every two figures of different claimants that count alike, and whether both can hold. */
  readonly pairs: readonly { readonly one: Claim; readonly other: Claim; readonly compatible: boolean }[];
  /** Claims that matched and are not among those above. */
  readonly more: number;
};

/** All figures of one measure and subject, for `/timeline`. */
export type Timeline = {
  readonly kind: 'timeline';
  readonly understood: Understood;
  readonly measure: string;
  readonly subject: string;
  /** Oldest first. */
  readonly claims: readonly [Claim, ...Claim[]];
  /** Older ones than those above. */
  readonly more: number;
};

/** One claim whole, for `/claim`. */
export type OneClaim = {
  readonly kind: 'claim';
  readonly claim: Claim;
  readonly supersededBy: Claim | null;
  /** Other claimants' figures of the same measure, and whether both can hold. */
  readonly others: readonly { readonly claim: Claim; readonly compatible: boolean }[];
  /** Distinct first speakers and days among the appearances: repetition is not corroboration. */
  readonly origins: number;
};

/** One article and its claims, for `/source`. */
export type OneSource = {
  readonly kind: 'source';
  readonly article: Article;
  readonly claims: readonly Claim[];
};

/** What the dataset covers, for `/about`. */
export type About = {
  readonly kind: 'about';
  /** How much is wrong with newer files that are therefore not served; absent when nothing is. */
  readonly unread?: number;
  readonly claims: number;
  readonly articles: number;
  readonly newest: string | null;
  readonly version: string;
};

/** `/claim` or `/source` with a name that none has; the nearest names. */
export type NoSuch = {
  readonly kind: 'no-such';
  readonly what: 'claim' | 'source';
  readonly name: string;
  readonly nearest: readonly string[];
};

export type Verdict =
  | 'matches'
  | 'other-measure'
  | 'other-claimant'
  | 'other-figure'
  | 'outdated'
  | 'not-in-dataset';

/** One figure of a message, the words that carry it, and the claims that show how it stands. */
export type Finding = {
  readonly quote: string;
  readonly figure: Figure;
  readonly verdict: Verdict;
  readonly facets: readonly Facet[];
  readonly claims: readonly Claim[];
};

export type Checked = {
  readonly kind: 'checked';
  readonly findings: readonly Finding[];
  /** Figures beyond the ten that are shown. */
  readonly more: number;
};

export type Answer =
  | Found
  | Unsure
  | Nothing
  | Compared
  | Timeline
  | OneClaim
  | OneSource
  | About
  | NoSuch
  | Checked;
