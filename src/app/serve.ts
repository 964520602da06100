/** Serving Discord until somebody or something ends it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from './config.ts';
import type { Answering } from './data/answering.ts';
import { keptData, versionIn } from './data/kept-data.ts';
import type { OpenedAnswering } from './data/open-answering.ts';
import { watchFolder } from './data/watch-folder.ts';
import type { Guard } from './guard.ts';
import { createLog, scrub } from './log.ts';
import { operate } from './operate/operate.ts';
import { untilEnd } from './process-end.ts';
import type { Report } from './respond/reply.ts';
import { startTransport, type Transport } from './transport.ts';

/** How long a connection may take before the data is read all the same. */
const patience = 2000;

/**
 * Serves by the transport that `config` names, from the newest sound data: files that change, or SIGHUP, make it
 * look again. Data that was found sound before is read while Discord lets us in; other data is checked first, so
 * that nobody connects with broken data. Resolves with the exit code once everything is stopped.
 */
export const serve = async (config: Config): Promise<number> => {
  const log = createLog(config);
  const end = untilEnd(log);
  const kept = keptData(config.dataDirectory);
  const open = async () => (await import('./data/open-answering.ts')).openAnswering(config, log, kept);
  const checked = kept.isKnown() ? null : await open();
  if (checked?.ok === false) return refuse(checked.findings.join('\n'));

  let answering: Answering | null = null;
  let guard: Guard | null = null;
  let transport: Transport | null = null;
  const operated = await operate(config, log, { answering: () => answering, transport: () => transport });
  if (!operated.ok) return refuse(operated.problem);
  const { operations, count } = operated;

  let opened: (answering: Answering) => void = () => {};
  const answers = new Promise<Answering>((resolve) => {
    opened = resolve;
  });
  process.on('SIGHUP', () => void answers.then(({ reload }) => reload()));
  const running = await startTransport(config, {
    log,
    answer: async (interaction) => (await answers).answer(interaction),
    isTooMany: (interaction, now) => guard?.(interaction, now) === true,
    sendReport: reporter(config),
    count,
  });
  transport = running;
  const lost = running.ended.then((reason) => refuse(scrub(reason, config.token)));
  const data: OpenedAnswering =
    checked ?? (await Promise.race([running.connected, lost, pause(patience)]).then(open));
  if (!data.ok) {
    await running.stop();
    return refuse(data.findings.join('\n'));
  }
  guard = (await import('./guard.ts')).createGuard();
  answering = data.answering;
  opened(data.answering);

  const { reload } = data.answering;
  const watching = await watchFolder(config.dataDirectory, reload, (error) =>
    log.warn({ error }, 'the data folder cannot be watched; SIGHUP reloads it'),
  );
  // What changed between reading and watching would go unseen.
  if (versionIn(config.dataDirectory) !== data.answering.data().version) void reload();
  const code = await Promise.race([end, lost]);
  transport = null;
  await Promise.all([running.stop(), watching.close()]);
  await Promise.all([data.answering.close(), operations?.stop()]);
  return code;
};

/** Posts to the channel that `config` names; undefined where there is none. */
const reporter = ({ reportChannel: channel, token, discordApi }: Config) =>
  channel === undefined || token === undefined
    ? undefined
    : async ({ claim, words }: Report): Promise<void> => {
        const [{ postMessage }, { reportMessage }] = await Promise.all([
          import('./gateway/post.ts'),
          import('../present/discord/report.ts'),
        ]);
        await postMessage({ channel, token, discordApi }, reportMessage(claim, words));
      };

const refuse = (reason: string): 1 => {
  console.error(reason);
  return 1;
};
