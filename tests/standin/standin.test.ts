/** The unmodified discord.js works against the stand-in, and the stand-in is as strict as Discord. */
import { Client, type Interaction, MessageFlags, REST, Routes } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { firstTimes } from './faults.ts';
import type { Options } from './options.ts';
import { Refused, type Standin, startStandin } from './standin.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const start = async (options: Partial<Options> = {}) => {
  const standin = await startStandin({
    answerMs: 10_000,
    maxConcurrency: 16,
    identifyWindowMs: 0,
    ...options,
  });
  closers.push(() => standin.stop());
  return standin;
};

/** A client that is ready, and does this with each interaction. */
const connect = async (
  standin: Standin,
  handle: (interaction: Interaction) => Promise<unknown>,
  shards: number[] | 'auto' = 'auto',
  shardCount?: number,
) => {
  const client = new Client({
    intents: 0,
    shards,
    ...(shardCount === undefined ? {} : { shardCount }),
    rest: { api: standin.api, retries: 1, timeout: 1000 },
    allowedMentions: { parse: [] },
  });
  closers.push(() => client.destroy());
  client.on('interactionCreate', (interaction) => {
    handle(interaction).catch((error: unknown) => errors.push(error));
  });
  const errors: unknown[] = [];
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(standin.token);
  await ready;
  return { client, errors };
};

const echo = async (interaction: Interaction) => {
  if (interaction.isChatInputCommand())
    await interaction.reply({ content: `${interaction.options.getString('query')}` });
};
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error);

test.each(['server', 'foreign-server', 'dm', 'group-dm'] as const)('answers in a %s', async (where) => {
  const standin = await start();
  await connect(standin, echo);
  const seen = await standin.deliver(standin.make.slash('ask', { query: 'nis killed' }, { where }));
  expect(seen).toMatchObject({ kind: 'message', text: 'nis killed', ephemeral: false, deferred: false });
});

test('completes while the asker types', async () => {
  const standin = await start();
  await connect(standin, async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'nis' }]);
  });
  const seen = await standin.deliver(standin.make.typing('ask', 'query', { query: 'ni', private: true }));
  expect(seen).toMatchObject({ kind: 'choices', data: { choices: [{ name: 'ni', value: 'nis' }] } });
});

test('takes a deferred answer, its edit and a follow-up', async () => {
  const standin = await start();
  await connect(standin, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('first');
    await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
  });
  const seen = await standin.deliver(standin.make.slash('ask'));
  expect(seen).toMatchObject({ kind: 'message', text: 'first', ephemeral: true, deferred: true });
});

test('takes a file, by form', async () => {
  const standin = await start();
  await connect(standin, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({
        files: [{ attachment: Buffer.from([1, 2, 3]), name: 'a.png', description: 'three bytes' }],
        embeds: [{ title: 'x', image: { url: 'attachment://a.png' } }],
      });
  });
  const seen = await standin.deliver(standin.make.slash('ask'));
  expect(seen.files).toEqual([{ name: 'a.png', data: new Uint8Array([1, 2, 3]) }]);
});

test('buttons, selects, modals and message commands', async () => {
  const standin = await start();
  await connect(standin, async (interaction) => {
    if (interaction.isButton()) await interaction.update({ content: `pressed ${interaction.customId}` });
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('query'));
    if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
  });
  const { make, deliver } = standin;
  expect(await deliver(make.press('v1:more'))).toMatchObject({ kind: 'update', text: 'pressed v1:more' });
  expect(await deliver(make.choose('v1:pick', ['nis', 'jcs']))).toMatchObject({ text: 'nis,jcs' });
  expect(await deliver(make.submit('v1:ask', { query: 'killed' }))).toMatchObject({ text: 'killed' });
  expect(await deliver(make.onMessage('Check', '600 killed'))).toMatchObject({ text: '600 killed' });
});

test('an answer that Discord would refuse is named with its place', async () => {
  const standin = await start();
  const { errors } = await connect(standin, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ embeds: [{ description: 'x'.repeat(5000) }] });
  });
  await expect(standin.deliver(standin.make.slash('ask'))).rejects.toThrow(/^data\.embeds\.0\.description: /);
  await expect.poll(() => errors.map(codeOf)).toEqual([50035]);
  await expect(standin.stop()).rejects.toThrow(Refused);
  standin.problems.length = 0;
  closers.shift();
});

test('too late is unknown, twice is acknowledged, and a dead token is invalid', async () => {
  const standin = await start({ answerMs: 400, tokenMs: 800 });
  const { errors } = await connect(standin, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    if (interaction.commandName === 'late') await new Promise((resolve) => setTimeout(resolve, 450));
    await interaction.reply('x');
    await new Promise((resolve) => setTimeout(resolve, 850));
    await interaction.editReply('y');
  });
  expect((await standin.deliver(standin.make.slash('late'))).kind).toBe('nothing');
  await expect.poll(() => errors.map(codeOf)).toEqual([10062]);
  expect((await standin.deliver(standin.make.slash('soon'))).kind).toBe('message');
  await expect.poll(() => errors.map(codeOf), { timeout: 3000 }).toEqual([10062, 50027]);
});

test('a lost answer is tried again and found acknowledged', async () => {
  const standin = await start();
  const { errors } = await connect(standin, echo);
  standin.fault(firstTimes(1, /callback$/, { kind: 'drop', applied: true, by: 'reset' }));
  const interaction = standin.make.slash('ask', { query: 'nis' });
  expect((await standin.deliver(interaction)).text).toBe('nis');
  await expect.poll(() => errors.map(codeOf)).toEqual([40060]);
  expect(standin.tally(interaction.token)).toEqual({ answered: 1, refused: 1, followUps: 0 });
});

test.each([
  ['a server error', { kind: 'status', status: 503 }],
  ['a connection cut before', { kind: 'drop', applied: false, by: 'reset' }],
  ['a rate limit', { kind: 'rate-limit', retryAfterMs: 50 }],
  ['a slow answer', { kind: 'delay', ms: 50 }],
] as const)('the client gets past %s', async (_what, fault) => {
  const standin = await start();
  await connect(standin, echo);
  standin.fault(firstTimes(1, /callback$/, fault));
  expect((await standin.deliver(standin.make.slash('ask', { query: 'nis' }))).text).toBe('nis');
});

test.each([
  ['is asked to reconnect', (standin: Standin) => standin.gateway.askToReconnect()],
  ['loses its socket', (standin: Standin) => standin.gateway.tear()],
  ['times out', (standin: Standin) => standin.gateway.close(4009)],
] as const)('a client that %s resumes and gets what it missed', async (_what, act) => {
  const standin = await start();
  await connect(standin, echo);
  act(standin);
  const seen = await standin.deliver(standin.make.slash('ask', { query: 'nis' }));
  expect(seen.text).toBe('nis');
  await expect.poll(() => standin.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
});

test('a client without heartbeat acknowledgements reconnects', async () => {
  const standin = await start({ heartbeatMs: 150 });
  await connect(standin, echo);
  standin.gateway.faults.noAcks = true;
  await expect.poll(() => standin.gateway.counts.resumed, { timeout: 5000 }).toBeGreaterThan(0);
  standin.gateway.faults.noAcks = false;
});

test('twins on one shard: both are told, one is first, the other is told so', async () => {
  const standin = await start();
  const [one, two] = [await connect(standin, echo), await connect(standin, echo)];
  const interaction = standin.make.slash('ask', { query: 'nis' });
  expect((await standin.deliver(interaction)).text).toBe('nis');
  await expect.poll(() => [...one.errors, ...two.errors].map(codeOf)).toEqual([40060]);
});

test('several shards, each with its own servers, direct messages on the first', async () => {
  const standin = await start({ shards: 3 });
  const { client } = await connect(standin, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(`${interaction.client.ws.shards.size}`);
  });
  expect(standin.gateway.sessions().map(({ shard }) => shard)).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  for (const at of [0, 1, 2]) {
    const before = standin.gateway.sessions().map(({ seq }) => seq);
    await standin.deliver(standin.make.slash('ask', {}, { shard: { at, of: 3 } }));
    const after = standin.gateway.sessions().map(({ seq }) => seq);
    expect(after.map((seq, nth) => seq - (before[nth] ?? 0))).toEqual(
      [0, 1, 2].map((nth) => (nth === at ? 1 : 0)),
    );
  }
  expect(client.ws.shards.size).toBe(3);
});

test('a wrong token is turned away by the API and by the gateway', async () => {
  const standin = await start();
  const client = new Client({ intents: 0, rest: { api: standin.api, retries: 0 } });
  closers.push(() => client.destroy());
  await expect(client.login(`${standin.token}x`)).rejects.toThrow(/token/i);
});

test('commands are kept, counted, and listed with their languages on request', async () => {
  const standin = await start();
  const rest = new REST({ api: standin.api }).setToken(standin.token);
  const body = [{ name: 'ask', description: 'x', name_localizations: { fr: 'demander' } }];
  const route = Routes.applicationCommands(standin.application);
  await rest.put(route, { body });
  await rest.put(route, { body });
  expect(standin.commands.creates()).toBe(1);
  expect(await rest.get(route)).toMatchObject([{ name: 'ask', type: 1 }]);
  expect(await rest.get(route)).not.toMatchObject([{ name_localizations: { fr: 'demander' } }]);
  const query = new URLSearchParams({ with_localizations: 'true' });
  expect(await rest.get(route, { query })).toMatchObject([{ name_localizations: { fr: 'demander' } }]);
  await expect(rest.put(route, { body: [{ name: 'Ask', description: 'x' }] })).rejects.toThrow(
    /50035|Invalid Form Body/,
  );
  standin.problems.length = 0;
});

test.each(['0.0.0.0', '::', '192.168.0.1', 'example.org'])('does not listen on %s', async (host) => {
  await expect(startStandin({ host })).rejects.toThrow('loopback only');
});
