/** Asking before anybody else does: code that has run is quick, and the first to ask need not wait for it. */
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Command } from '../../../commands/command.ts';
import type { Claim, Dataset } from '../../dataset/dataset.ts';
import type { ServingContext } from '../context.ts';
import { respond } from '../respond/respond.ts';

/** Enough for what is asked over and over to be compiled; more would only take longer. */
const claimsAsked = 30;
const locales = ['en-US', 'fr', 'ko', 'uk', 'ru'] as const;

/** Asks every command about claims from all over the data, and lets the answers go. No chart is drawn. */
export const warmUp = async (context: ServingContext): Promise<void> => {
  const { dataset } = context.index();
  const charts = { ...context.charts, render: async () => ({ png: new Uint8Array(), alt: '' }) };
  // What is asked here is nobody's question: it is neither logged as a miss nor held for others.
  const alone = { ...context, charts, logMisses: false, replies: undefined };
  const step = Math.max(1, Math.floor(dataset.claims.length / claimsAsked));
  const asked = dataset.claims.filter((_, rank) => rank % step === 0).slice(0, claimsAsked);
  for (const [at, claim] of asked.entries()) {
    const locale = locales[at % locales.length] ?? locales[0];
    for (const command of context.commands) await askAbout(claim, command, locale, alone);
  }
};

/** The claim in words, typed into the first option of a command, and sent as it is. */
const askAbout = async (
  claim: Claim,
  { name, options }: Command,
  locale: string,
  context: ServingContext,
) => {
  const [option] = options;
  const value = option?.name === 'id' ? claim.id : wordsOf(claim, context.index().dataset);
  const sent = option === undefined || option.type === 'flag' ? [] : [{ name: option.name, value }];
  const typed = sent.map((one) => ({ ...one, value: value.slice(0, 3), focused: true }));
  const { ApplicationCommand, ApplicationCommandAutocomplete } = InteractionType;
  const type = ApplicationCommandType.ChatInput;
  await respond(
    { type: ApplicationCommandAutocomplete, locale, data: { type, name, options: typed } },
    context,
  );
  await respond({ type: ApplicationCommand, locale, data: { type, name, options: sent } }, context);
};

const wordsOf = ({ claimant, measure, asOf }: Claim, { claimants, measures }: Dataset): string =>
  [claimants.get(claimant)?.names.en, measures.get(measure ?? '')?.names.en, asOf.slice(0, 7)].join(' ');
