/** What the page and its server say to each other, apart from interactions themselves. */
import type { APIInteractionResponse, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/** A message that stands in the channel when the page opens, by a member who does not exist. */
export type Seed = { readonly author: string; readonly content: string; readonly minutesAgo: number };

/** The channel as the page finds it. */
export type Channel = {
  readonly commands: RESTPutAPIApplicationCommandsJSONBody;
  readonly messages: readonly Seed[];
};

/** The answer to one interaction; the files that a message would carry, in base64. */
export type Answered = {
  readonly response: APIInteractionResponse;
  readonly files: readonly { readonly name: string; readonly base64: string }[];
};

/** How the data on the disk stands: no findings, or why the last good data goes on serving. */
export type DataState = { readonly findings: readonly string[] };
