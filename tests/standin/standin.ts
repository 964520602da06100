/**
 * A Discord for tests, on loopback and nowhere else: REST and gateway on one port, with the rules, limits and
 * time limits of the real one, and with faults on demand.
 */
import { createServer } from 'node:http';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { type Deliverable, openDesk } from './desk.ts';
import type { ChooseFault } from './faults.ts';
import { openGateway } from './gateway.ts';
import { interactionFactory } from './interactions.ts';
import type { Message } from './messages.ts';
import { discordsOwn, type Options, requireLoopback } from './options.ts';
import { keepCommands } from './registered.ts';
import { handleRest, type RestState } from './rest.ts';
import type { Seen } from './seen.ts';
import { snowflakes } from './snowflakes.ts';

export type { Where } from './places.ts';
export type { Seen } from './seen.ts';

/** What a bot sent that Discord would have refused. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Starts listening. Time limits and the rest of the options are Discord's own unless given. */
export const startStandin = async (given: Partial<Options> = {}) => {
  const options: Options = { ...discordsOwn, ...given };
  const host = requireLoopback(options.host);
  const next = snowflakes(Date.now());
  const state: RestState = {
    log: [],
    logging: true,
    chooseFault: () => undefined,
    down: false,
    tokenReset: false,
  };
  const server = createServer();
  server.keepAliveTimeout = 60_000;
  const desk = openDesk(options, next);
  const refuse = (findings: readonly string[]) => desk.refuse(findings);
  const commands = keepCommands(options.application, next, refuse);
  const channelMessages: Message[] = [];

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host.replace(/^\[|\]$/g, ''), resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const authority = `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
  const gateway = openGateway(server, options, state, next, () => `ws://${authority}`);
  const identity = () => ({
    url: `ws://${authority}`,
    remaining: Math.max(0, options.identifyBudget - gateway.counts.identified),
  });
  const rest = handleRest(
    { options, next, desk, commands, channelMessages, refuse, gateway: identity },
    state,
  );
  server.on('request', (request, response) => {
    rest(request, response).catch((error: unknown) => {
      desk.problems.push(`${request.method} ${request.url}: ${error}`);
      request.socket.destroy();
    });
  });

  return {
    /** The base of the REST side, as `rest.api` of discord.js takes it. */
    api: `http://${authority}/api`,
    options,
    token: options.token,
    application: options.application,
    make: interactionFactory(options.application, Date.now()),
    gateway,
    commands,
    channelMessages,
    /** Requests as they were answered, oldest first. */
    log: state.log,
    /** Bodies that Discord would have refused, as `path: what is wrong`. */
    problems: desk.problems,
    tally: desk.tally,
    forget: desk.forget,
    /**
     * Sends the interaction to the bot and resolves with what the asker saw, at the latest when the time for
     * an answer is over. Rejects when the bot sent what Discord would refuse.
     */
    deliver: async (interaction: Deliverable): Promise<Seen> => {
      const before = desk.problems.length;
      const answered = desk.open(interaction);
      gateway.deliver(GatewayDispatchEvents.InteractionCreate, interaction);
      const outcome = await answered;
      const refused = desk.problems.slice(before);
      if (outcome.kind === 'nothing' && refused.length > 0) throw new Refused(refused.join('\n'));
      return outcome;
    },
    /** Only the desk knows it: a bot that answers by callback alone, without the gateway, is tried with this. */
    expect: desk.open,
    fault: (choose: ChooseFault) => {
      state.chooseFault = choose;
    },
    healthy: () => {
      state.chooseFault = () => undefined;
    },
    setLogging: (on: boolean) => {
      state.logging = on;
    },
    /** Gateway and API are gone, until `comeBack`. */
    vanish: () => {
      state.down = true;
      gateway.tear();
      server.closeAllConnections();
    },
    comeBack: () => {
      state.down = false;
    },
    /** Ends all; throws when a body was sent that Discord would have refused, unless `problems` was emptied. */
    stop: async (): Promise<void> => {
      desk.close();
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (desk.problems.length > 0) throw new Refused(desk.problems.join('\n'));
    },
  };
};

export type Standin = Awaited<ReturnType<typeof startStandin>>;
