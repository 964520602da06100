/** The form that reports a problem with one claim, and what the curators read of it. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type RESTPostAPIChannelMessageJSONBody,
  TextInputStyle,
} from 'discord-api-types/v10';
import { shorten } from '../markup.ts';
import type { View } from '../view.ts';
import { say } from '../words.ts';
import { encode } from './custom-id.ts';
import { limits } from './limits.ts';
import { markdown } from './markdown.ts';

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

/** A report as it stands in the curators' channel: the claim's id and the words, made harmless; not who wrote them. */
export function reportMessage(claim: string, words: string): RESTPostAPIChannelMessageJSONBody {
  return {
    content: markdown.quote(claim, (text) => text),
    embeds: [{ description: markdown.text(shorten(words, limits.inputLength)) || '…' }],
    allowed_mentions: { parse: [] },
  };
}
