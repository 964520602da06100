/** Random interactions through `respond`: none may fail inside, and each reply must be one that Discord takes. */
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import type { ServingContext } from '../../src/app/context.ts';
import { createLog } from '../../src/app/log.ts';
import { respond } from '../../src/app/respond/respond.ts';
import type { Index } from '../../src/lookup/index/search-index.ts';
import type { ChartRenderer } from '../../src/present/chart/render.ts';
import { read } from '../standin/finding.ts';
import { interactionFactory } from '../standin/interactions.ts';
import { checkCallback } from '../standin/payload-check.ts';
import { interactions } from './arbitrary.ts';

/** Drawing has tests of its own; a picture of a few bytes is enough here. */
const noCharts: ChartRenderer = {
  render: async () => ({ png: new Uint8Array(8), alt: 'a chart' }),
  close: async () => {},
};

/** What `respond` logs at level error or above is a bug that its boundary caught. */
const watchedContext = (index: Index) => {
  const bugs: string[] = [];
  const context: ServingContext = {
    commands,
    index: () => index,
    today: () => '2025-05-10',
    log: createLog({ logLevel: 'error', token: undefined }, { write: (line) => bugs.push(line) }),
    charts: noCharts,
  };
  return { context, bugs };
};

/** Malformed interactions have no type that says which answers fit. */
const isWhole = (value: unknown): value is APIInteraction =>
  Object.values(InteractionType).some((type) => type === read(value, 'type')) &&
  typeof read(value, 'data') === 'object';

/** Custom ids of the buttons and menus in a reply, deepest last. */
const customIdsOf = (part: unknown): readonly string[] => {
  if (typeof part !== 'object' || part === null) return [];
  const own = read(part, 'custom_id');
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(part).flatMap(customIdsOf)];
};

/** Tries `runs` interactions, and presses what the answers offer; throws with the seed at the first failure. */
export const fuzz = async (index: Index, { runs, seed }: { runs: number; seed: number }): Promise<void> => {
  const { context, bugs } = watchedContext(index);
  const make = interactionFactory('1000000000000000001', Date.UTC(2025, 4, 10));
  const check = async (interaction: unknown) => {
    const { response, files } = await respond(interaction, context);
    const body: unknown = JSON.parse(JSON.stringify(response));
    const refused = checkCallback(body, files, isWhole(interaction) ? interaction : undefined);
    if (refused.length > 0) throw new Error(refused.join('\n'));
    const [bug] = bugs.splice(0);
    if (bug !== undefined) throw new Error(bug);
    return customIdsOf(body);
  };
  const property = fc.asyncProperty(interactions(make, commands, index.dataset), async (interaction) => {
    for (const customId of (await check(interaction)).slice(0, 2)) await check(make.press(customId));
  });
  await fc.assert(property, { numRuns: runs, seed });
};
