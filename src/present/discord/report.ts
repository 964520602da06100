/** The form that reports a problem with one claim. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { shorten } from '../markup.ts';
import type { View } from '../view.ts';
import { say } from '../words.ts';
import { encode } from './custom-id.ts';
import { limits } from './limits.ts';

/** The name of the form's one field. */
export const reportField = 'problem';

/** The form, or null for a claim whose id does not fit into the form's own. */
export function reportForm(
  claim: string,
  { language }: View,
): APIModalInteractionResponseCallbackData | null {
  const id = encode({ action: 'report', claim });
  if (id === null) return null;
  return {
    custom_id: id,
    title: shorten(say(language, 'report.title'), limits.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: shorten(say(language, 'report.label'), limits.inputLabel),
        description: shorten(claim, limits.optionText),
        component: {
          type: ComponentType.TextInput,
          custom_id: reportField,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: limits.inputLength,
          required: true,
        },
      },
    ],
  };
}
