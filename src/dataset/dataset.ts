/** The loaded dataset: what was authored, cross-linked, plus what is computed and never authored. Frozen. */
import type {
  AuthoredArticle,
  Claimant,
  Counting,
  Figure,
  Measure,
  Names,
  Place,
  Position,
  Subject,
  Theme,
  Topic,
} from './schema.ts';

/** One place where a claim was read. */
export type Appearance = {
  readonly article: string;
  readonly printed: string;
  readonly paragraph: number;
  /** Who said it and who relayed it to this article, the first speaker first. */
  readonly chain: readonly string[];
};

/**
 * One statement by one claimant. Ids refer into the dataset's maps. Every date is partial:
 * `2024`, `2024-12`, `2024-12-23` or `2024-autumn`.
 */
export type Claim = {
  readonly id: string;
  readonly kind: 'figure' | 'event' | 'stance';
  readonly topic: Topic;
  readonly subject: string;
  /** `chain[0]`: whose statement it is. */
  readonly claimant: string;
  readonly chain: readonly string[];
  readonly measure: string | null;
  readonly figure: Figure | null;
  readonly counting: Counting | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly proposition: string | null;
  readonly position: Position | null;
  readonly themes: readonly string[];
  readonly place: string | null;
  readonly asOf: string;
  readonly stated: string;
  readonly summary: Names;
  readonly note: string | null;
  /** Never empty; the article that first carried it comes first. */
  readonly appearances: readonly Appearance[];
  /** Id of the later figure of the same claimant, measure, subject and counting, or null. */
  readonly supersededBy: string | null;
};

export type Article = Omit<AuthoredArticle, 'claims'> & {
  /** Ids of the claims read in it, in the order of its paragraphs. */
  readonly claims: readonly string[];
};

export type Dataset = {
  readonly title: Names;
  readonly scope: Names;
  readonly licence: { readonly name: string; readonly url: string };
  /** First 12 hexadecimal digits of the SHA-256 over all data files: names exactly what was loaded. */
  readonly version: string;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly claimants: ReadonlyMap<string, Claimant>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly places: ReadonlyMap<string, Place>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Newest `asOf` first, then `stated`, then figures before events and stances, then id. */
  readonly claims: readonly Claim[];
  readonly claimById: ReadonlyMap<string, Claim>;
  /** The latest `asOf` of any claim, or null when there is none. */
  readonly newest: string | null;
};
