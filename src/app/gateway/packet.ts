/** What is taken out of a packet of the gateway before discord.js makes objects of it. */

export type Packet = { t: string | null; d: unknown };

/**
 * The interaction in `packet`, which is left empty: discord.js would keep what it makes of it in memory while shards
 * are starting, and rejects, uncaught, where it is malformed.
 */
export const takeInteraction = (packet: Packet): unknown => {
  const interaction = packet.d;
  packet.t = 'TAKEN';
  packet.d = null;
  return interaction;
};

/**
 * Empties the list of servers in a READY: discord.js would keep each for ever, with some twenty caches of its own
 * (3 KB in all), and nothing here asks for them.
 */
export const dropServers = ({ d }: Packet): void => {
  if (typeof d === 'object' && d !== null && 'guilds' in d) d.guilds = [];
};
