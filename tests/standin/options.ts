/** How a stand-in behaves: Discord's own figures, each of which a test may shorten. */
export type Options = {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly token: string;
  readonly application: string;
  /** The first callback must arrive within this, from delivery. */
  readonly answerMs: number;
  /** How long an interaction's token works. */
  readonly tokenMs: number;
  readonly heartbeatMs: number;
  /** What /gateway/bot recommends. */
  readonly shards: number;
  /** How many shards may identify in one window. */
  readonly maxConcurrency: number;
  readonly identifyWindowMs: number;
  /** How many times a bot may identify in a day before its token is reset. */
  readonly identifyBudget: number;
  /** Servers listed in READY, all unavailable, as they are at first. */
  readonly guilds: number;
  /** Off for measurements: what a body costs to check is no cost of the bot. */
  readonly checkBodies: boolean;
};

export const discordsOwn: Options = {
  host: '127.0.0.1',
  port: 0,
  token: 'MTAwMDAwMDAwMDAwMDAwMDAx.stand.in',
  application: '1000000000000000001',
  answerMs: 3000,
  tokenMs: 15 * 60_000,
  heartbeatMs: 41_250,
  shards: 1,
  maxConcurrency: 1,
  identifyWindowMs: 5000,
  identifyBudget: 1000,
  guilds: 0,
  checkBodies: true,
};

/** Whether an address is of this machine alone; IPv4 may come dressed as IPv6. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined &&
  /^(127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3}|localhost)$/.test(address);

/** Throws where the address could be reached from another machine. */
export const requireLoopback = (host: string): string => {
  if (!isLoopback(host)) throw new Error(`the stand-in listens on loopback only, not on ${host}`);
  return host;
};
