/** Figures for Prometheus: how interactions went, how the connection is, what data is served. Of nobody, of no text. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { lastDay } from '../../dataset/dates.ts';
import type { DataState } from '../data/data-state.ts';
import type { ShardState } from '../gateway/health.ts';
import type { Delivered } from './observe.ts';

/** What is looked up at the moment of the question. */
export type Sources = {
  /** Null while no data has been read yet. */
  readonly data: () => DataState | null;
  readonly findings: () => readonly string[];
  readonly shards: () => readonly ShardState[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export type Metrics = {
  readonly count: (delivered: Delivered) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
};

/** Three seconds is when Discord stops waiting. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Metrics in a registry of their own, with Node's default ones; `sources` is asked at each scrape. */
export const createMetrics = (sources: Sources): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'sourced_interactions_total',
    help: 'Interactions by command, language of the answer, and how they ended.',
    labelNames: ['command', 'locale', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'sourced_interaction_duration_seconds',
    help: 'From the arrival of an interaction until Discord has taken the answer.',
    labelNames: ['command'],
    buckets: seconds,
    registers,
  });
  gaugeShards(registry, sources);
  gaugeData(registry, sources);
  return {
    count: (delivered) => {
      const { command, language, milliseconds } = delivered;
      interactions.inc({ command, locale: language, outcome: outcomeOf(delivered) });
      duration.observe({ command }, milliseconds / 1000);
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
};

/** How an interaction ended, in one word: what happened on the way outweighs what the answer was. */
export const outcomeOf = ({ delivery, result }: Delivered): string => {
  switch (delivery) {
    case 'sent':
      return result;
    case 'answered-elsewhere':
      return 'answered_elsewhere';
    case 'late':
      return 'late';
    default:
      return 'error';
  }
};

const gaugeShards = (registry: Registry, { shards }: Sources): void => {
  const registers = [registry];
  const labelNames = ['shard'] as const;
  new Gauge({
    name: 'sourced_gateway_ready',
    help: 'Whether a shard is connected and ready (1) or not (0).',
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { id, status } of shards()) this.set({ shard: id }, status === 'Ready' ? 1 : 0);
    },
  });
  new Gauge({
    name: 'sourced_gateway_ping_seconds',
    help: 'Round trip of the last heartbeat of a shard.',
    labelNames,
    registers,
    collect() {
      this.reset();
      for (const { id, ping } of shards()) if (ping >= 0) this.set({ shard: id }, ping / 1000);
    },
  });
};

const gaugeData = (registry: Registry, { data, findings, now }: Sources): void => {
  const registers = [registry];
  new Gauge({
    name: 'sourced_dataset_info',
    help: 'The version of the dataset that is served.',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      const state = data();
      if (state !== null) this.set({ version: state.version }, 1);
    },
  });
  new Gauge({
    name: 'sourced_dataset_claims',
    help: 'Claims that are served.',
    registers,
    collect() {
      this.set(data()?.claims ?? 0);
    },
  });
  new Gauge({
    name: 'sourced_dataset_newest_claim_age_seconds',
    help: 'Time since the end of the day, month or year that the newest claim describes; absent without claims.',
    registers,
    collect() {
      const newest = data()?.newest ?? null;
      this.reset();
      if (newest !== null) this.set((now() - Date.parse(`${lastDay(newest)}T00:00:00Z`)) / 1000);
    },
  });
  new Gauge({
    name: 'sourced_dataset_findings',
    help: 'What is wrong with the data files on disk; while this is not 0, older data is served.',
    registers,
    collect() {
      this.set(findings().length);
    },
  });
};
