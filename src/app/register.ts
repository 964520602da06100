/** `npm run register`: tells Discord the commands, when they differ from those that it has. */
import { parseArgs } from 'node:util';
import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { slashCommands } from '../present/discord/slash.ts';
import { environmentWithFile, readConfig } from './config.ts';
import { scrub } from './log.ts';
import { sameCommands } from './registered.ts';

const applicationSchema = z.object({ id: z.string().regex(/^\d+$/) });

/** Ends with 0 when Discord has the commands afterwards, with 1 when not, with 2 on bad usage. */
const register = async (words: readonly string[]): Promise<number> => {
  const guild = readGuild(words);
  if (guild === null) return complain('usage: npm run register [-- --guild <server id>]', 2);
  const settings = readConfig(environmentWithFile(process.env));
  if (!settings.ok) return complain(settings.problems.join('\n'), 1);
  const { token, discordApi } = settings.config;
  if (token === undefined) return complain('DISCORD_TOKEN: expected, since commands belong to a bot', 1);
  try {
    console.log(await write(new REST({ api: discordApi }).setToken(token), guild));
    return 0;
  } catch (error) {
    return complain(scrub(reasonOf(error), token), 1);
  }
};

/** Reads what is registered, everywhere or in `guild`, and writes only on difference; says what was done. */
const write = async (rest: REST, guild: string | undefined): Promise<string> => {
  const { id } = applicationSchema.parse(await rest.get(Routes.currentApplication()));
  const route =
    guild === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
  const where = guild === undefined ? 'everywhere' : `in the server ${guild}`;
  const wanted = slashCommands(commands);
  const query = new URLSearchParams({ with_localizations: 'true' });
  if (sameCommands(await rest.get(route, { query }), wanted))
    return `All ${wanted.length} commands are registered ${where} already. Nothing was written.`;
  await rest.put(route, { body: wanted });
  return `${wanted.length} commands are now registered ${where}.`;
};

/** The server's id, undefined when none was given, or null when the words are not understood. */
const readGuild = (words: readonly string[]): string | undefined | null => {
  try {
    const { guild } = parseArgs({ args: [...words], options: { guild: { type: 'string' } } }).values;
    return guild === undefined || /^\d{1,20}$/.test(guild) ? guild : null;
  } catch {
    return null;
  }
};

const reasonOf = (error: unknown): string => {
  if (error instanceof DiscordAPIError && error.status === 401)
    return 'Discord refused the token: DISCORD_TOKEN is wrong or was reset';
  if (error instanceof DiscordAPIError && [403, 404].includes(error.status))
    return `Discord does not let this bot register commands there (${error.message}): is it a member of that server?`;
  if (error instanceof z.ZodError) return 'Discord did not name the application of this token';
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `Discord could not be asked: ${error instanceof Error ? error.message : String(error)}${cause}`;
};

const complain = (text: string, code: number): number => {
  console.error(text);
  return code;
};

process.exitCode = await register(process.argv.slice(2));
