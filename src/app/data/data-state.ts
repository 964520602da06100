/** What is served, as metrics and logs describe it. */
import type { Dataset } from '../../dataset/dataset.ts';

export type DataState = {
  readonly version: string;
  readonly claims: number;
  /** The latest day, month, season or year that a claim describes. */
  readonly newest: string | null;
};

/** The state that serving `dataset` is. */
export const dataStateOf = ({ version, claims, newest }: Dataset): DataState => ({
  version,
  claims: claims.length,
  newest,
});
