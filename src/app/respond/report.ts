/** "Report a problem": the form, and what comes of it. */
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Language } from '../../dataset/schema.ts';
import { decode } from '../../present/discord/custom-id.ts';
import { reportField, reportForm } from '../../present/discord/report.ts';
import type { ServingContext } from '../context.ts';
import { notice } from './calm.ts';
import type { ModalInteraction } from './interaction.ts';
import type { Outcome, Reply } from './reply.ts';

const outcomeIn = (language: Language, result: Outcome['result']): Outcome => ({
  command: 'report',
  language,
  result,
});

/** The form for a claim that is served; a calm sentence for one that is not, or where nobody reads reports. */
export const openReport = (claim: string, context: ServingContext, language: Language): Reply => {
  const { dataset } = context.index();
  const known = context.reports === true && dataset.claimById.has(claim);
  const form = known ? reportForm(claim, { dataset, language, today: context.today() }) : null;
  if (form === null) return notice('problem.expired', outcomeIn(language, 'refused'));
  return {
    response: { type: InteractionResponseType.Modal, data: form },
    files: [],
    outcome: outcomeIn(language, 'answered'),
  };
};

/** Thanks, with the report that is to be passed on; a calm sentence for a form that this version never sent. */
export const takeReport = (
  { data }: ModalInteraction,
  { index, reports }: ServingContext,
  language: Language,
): Reply => {
  const decoded = decode(data.custom_id);
  const claim = decoded.ok && decoded.press.action === 'report' ? decoded.press.claim : '';
  const words = fieldIn(data.components).trim();
  if (reports !== true || !index().dataset.claimById.has(claim) || words === '')
    return notice('problem.expired', outcomeIn(language, 'refused'));
  return { ...notice('report.thanks', outcomeIn(language, 'answered')), report: { claim, words } };
};

const fieldIn = (rows: ModalInteraction['data']['components']): string =>
  rows
    .flatMap(({ component, components = [] }) => [
      ...components,
      ...(component === undefined ? [] : [component]),
    ])
    .find(({ custom_id }) => custom_id === reportField)?.value ?? '';
