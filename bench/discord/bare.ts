/** What we are measured against: discord.js as its guide sets it up, replying a constant. */
import { Client } from 'discord.js';

const client = new Client({ intents: 0, shards: 'auto', rest: { api: process.env.DISCORD_API ?? '' } });
client.on('error', console.error);
client.on('interactionCreate', (interaction) => {
  const answer = interaction.isAutocomplete()
    ? interaction.respond([{ name: 'constant', value: 'constant' }])
    : interaction.isRepliable()
      ? interaction.reply({ content: 'constant', allowedMentions: { parse: [] } })
      : Promise.resolve();
  answer.catch(console.error);
});
await client.login(process.env.DISCORD_TOKEN ?? '');
