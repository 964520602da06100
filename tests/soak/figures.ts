/** What a soak counts. */
export type Sent = {
  /** Name of what went wrong with its callback, or `none`. */
  readonly trouble: string;
  readonly hopeless: boolean;
  /** A session of the bot was there to get it. */
  readonly delivered: boolean;
  /** Discord itself was away during its three seconds. */
  readonly away: boolean;
  readonly answers: number;
  readonly visible: boolean;
  readonly ms: number;
  /** When it was sent, in milliseconds from the start. */
  readonly at: number;
};

export type Figures = {
  readonly sent: number;
  readonly notDelivered: number;
  readonly hopeless: number;
  readonly whileAway: number;
  readonly whileAwayAnswered: number;
  /** Delivered in time, answerable, Discord there: each of these must be answered. */
  readonly due: number;
  readonly dueAnswered: number;
  /** Those of them that were not, with their trouble and when they were sent. */
  readonly missed: readonly string[];
  readonly answeredTwice: number;
  readonly p50: number;
  readonly p99: number;
  readonly byTrouble: { readonly [name: string]: { readonly due: number; readonly answered: number } };
};

/** The value below which `share` of the sorted values lie; 0 for none. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
};

const isDue = ({ delivered, hopeless, away }: Sent) => delivered && !hopeless && !away;

export const figuresOf = (all: readonly Sent[]): Figures => {
  const due = all.filter(isDue);
  const calm = due.filter(({ trouble, visible }) => trouble === 'none' && visible).map(({ ms }) => ms);
  const away = all.filter(({ away: isAway, delivered, hopeless }) => isAway && delivered && !hopeless);
  const names = [...new Set(due.map(({ trouble }) => trouble))].sort();
  return {
    sent: all.length,
    notDelivered: all.filter(({ delivered }) => !delivered).length,
    hopeless: all.filter(({ hopeless }) => hopeless).length,
    whileAway: away.length,
    whileAwayAnswered: away.filter(({ visible }) => visible).length,
    due: due.length,
    dueAnswered: due.filter(({ visible }) => visible).length,
    missed: due.filter(({ visible }) => !visible).map(({ trouble, at }) => `${trouble} at ${Math.round(at)}`),
    answeredTwice: all.filter(({ answers }) => answers > 1).length,
    p50: quantile(calm, 0.5),
    p99: quantile(calm, 0.99),
    byTrouble: Object.fromEntries(
      names.map((name) => {
        const those = due.filter(({ trouble }) => trouble === name);
        return [name, { due: those.length, answered: those.filter(({ visible }) => visible).length }];
      }),
    ),
  };
};
