/** Buttons and menus under a message. */
import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import type { Posted } from './posted.ts';
import type { Act } from './state.ts';
import type { Words } from './words.ts';

export const controlsView = (posted: Posted, words: Words, act: Act) =>
  posted.components.map((row) =>
    row.type === ComponentType.ActionRow
      ? html`<discord-action-row slot="components"
          >${row.components.map((component) => controlView(component, posted, words, act))}</discord-action-row
        >`
      : nothing,
  );

const controlView = (component: APIComponentInMessageActionRow, posted: Posted, words: Words, act: Act) => {
  switch (component.type) {
    case ComponentType.Button:
      return buttonView(component, posted, act);
    case ComponentType.StringSelect:
      return menuView(component, posted, words, act);
    default:
      return nothing;
  }
};

/** Discord's styles by the names that the component library has for them. */
const styles: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
};

const buttonView = (button: APIButtonComponent, posted: Posted, act: Act) => {
  if (button.style === ButtonStyle.Premium) return nothing;
  const label = `${button.emoji?.name ?? ''} ${button.label ?? ''}`.trim();
  if (button.style === ButtonStyle.Link)
    return html`<discord-button url=${button.url} ?disabled=${button.disabled}>${label}</discord-button>`;
  const press = () => {
    if (button.disabled !== true) act.press(button.custom_id, posted);
  };
  return html`<discord-button type=${styles[button.style]} ?disabled=${button.disabled} @click=${press}
    >${label}</discord-button
  >`;
};

/** The library's menu only opens; this one is the browser's own, so keyboards and screen readers know it. */
const menuView = (menu: APIStringSelectComponent, posted: Posted, words: Words, act: Act) => {
  const title = menu.placeholder ?? words.pick;
  const pick = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { value } = currentTarget;
    currentTarget.value = '';
    act.pick(menu.custom_id, [value], posted);
  };
  return html`<select class="menu" aria-label=${title} ?disabled=${menu.disabled} @change=${pick}>
    <option value="" disabled selected hidden>${title}</option>
    ${menu.options.map(
      ({ label, value, description }) => html`<option value=${value}>
        <span>${label}</span> ${description === undefined ? nothing : html`<small>${description}</small>`}
      </option>`,
    )}
  </select>`;
};
