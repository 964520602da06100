/** The real client keeps nothing of the servers that it is in. */
import { Client, Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { clientOptions } from '../../../src/app/gateway/client.ts';
import { dropServers, type Packet } from '../../../src/app/gateway/packet.ts';
import { startStandin } from '../../standin/standin.ts';

test('a client that is in three servers is ready and holds none', async () => {
  const discord = await startStandin({ guilds: 3 });
  const client = new Client(clientOptions({ token: '', discordApi: discord.api, shards: 'auto' }));
  onTestFinished(async () => {
    await client.destroy();
    await discord.stop();
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  let told = 0;
  client.on(Events.Raw, (packet: Packet & { readonly d: { readonly guilds?: readonly unknown[] } }) => {
    told += packet.d.guilds?.length ?? 0;
    dropServers(packet);
  });
  await client.login(discord.token);
  await ready;
  expect([told, client.guilds.cache.size]).toEqual([3, 0]);
});
