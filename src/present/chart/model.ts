/**
 * What a chart says, before any pixel: plain data that crosses to the drawing thread as it is. Every word in it
 * is final, in the reader's language; only the numbers of the value axis are still to be written, in `locale`.
 */
import type { Counting } from '../../dataset/schema.ts';
import type { Shape, Theme } from './palette.ts';

/** How a figure is known, as far as a picture can tell: "about" and "nearly" look alike, and so do the bounds. */
export type Quality = 'exact' | 'soft' | 'above' | 'below' | 'range';

/** One claim's figure. A single value has `low` equal to `high`. */
export type Mark = {
  readonly claim: string;
  /** The first and the last instant that the date may mean, in milliseconds UTC: a month has thirty days of it. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly quality: Quality;
  /** A later figure of the same claimant replaced it. */
  readonly superseded: boolean;
  /** The figure with its quality word: "more than 3,000". */
  readonly label: string;
};

/** The figures of one claimant that count in one way, oldest first. */
export type Series = {
  readonly claimant: string;
  readonly name: string;
  readonly colour: string;
  readonly shape: Shape;
  readonly marks: readonly Mark[];
};

/**
 * Figures that may stand on one scale: a cumulative figure and one of a single month never do. Only cumulative
 * figures are joined by a line, since only they are the same count at two times.
 */
export type Panel = {
  readonly counting: Counting;
  readonly heading: string;
  readonly series: readonly Series[];
};

export type ChartModel = {
  readonly theme: Theme;
  /** BCP 47, for the numbers and the dates of the axes. */
  readonly locale: string;
  readonly title: string;
  readonly subtitle: string;
  readonly panels: readonly Panel[];
  /** What the dataset holds and a picture cannot show: figures without a value, figures beyond what fits. */
  readonly notes: readonly string[];
  readonly source: string;
  /** Full sentences, at most 1,024 characters. */
  readonly alt: string;
};
