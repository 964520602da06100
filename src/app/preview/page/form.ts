/** A form that the bot asks to be filled in: Discord's modal, as far as its fields take text. */
import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';

export type Field = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly long: boolean;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly value: string;
  readonly placeholder: string;
};

export type Form = { readonly id: string; readonly title: string; readonly fields: readonly Field[] };

export const formOf = ({ custom_id, title, components }: APIModalInteractionResponseCallbackData): Form => ({
  id: custom_id,
  title,
  fields: components.flatMap((part) => {
    if (part.type === ComponentType.ActionRow)
      return part.components.map((input) => fieldOf(input, input.label ?? '', ''));
    if (part.type !== ComponentType.Label || part.component.type !== ComponentType.TextInput) return [];
    return [fieldOf(part.component, part.label, part.description ?? '')];
  }),
});

const fieldOf = (input: APITextInputComponent, label: string, description: string): Field => ({
  id: input.custom_id,
  label,
  description,
  long: input.style === TextInputStyle.Paragraph,
  required: input.required ?? true,
  minLength: input.min_length ?? 0,
  maxLength: input.max_length ?? 4000,
  value: input.value ?? '',
  placeholder: input.placeholder ?? '',
});
