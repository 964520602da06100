/** What opens above the channel: the apps menu of a message, and forms. */
import { html, nothing } from 'lit';
import { nameIn } from './commands.ts';
import type { Field, Form } from './form.ts';
import { botName } from './posted.ts';
import type { Act, State } from './state.ts';
import { type Words, wordsIn } from './words.ts';

export const appsMenuView = ({ menu, commands, locale }: State, act: Act) => {
  if (menu === null) return nothing;
  const words = wordsIn[locale];
  return html`
    <div
      class="apps"
      role="menu"
      aria-label=${words.apps}
      @keydown=${(event: KeyboardEvent) => onMenuKey(event, act)}
      @focusout=${({ relatedTarget, currentTarget }: FocusEvent) => {
        const inside = currentTarget instanceof Node && relatedTarget instanceof Node;
        if (!(inside && currentTarget.contains(relatedTarget))) act.closeMenu();
      }}
    >
      ${commands.message.map(
        (command) => html`<button
          type="button"
          role="menuitem"
          @click=${() => act.runOn(command.name, menu.of)}
        >
          ${nameIn(command, locale)} <small>${botName}</small>
        </button>`,
      )}
      ${
        commands.message.length > 0
          ? nothing
          : html`<button type="button" role="menuitem" aria-disabled="true" @click=${act.closeMenu}>
              ${words.noApps}
            </button>`
      }
    </div>
  `;
};

/**
 * After a drawing: shows a form that has come up, and puts a menu that has where it was asked for, but never
 * outside the window, with the focus on its first entry.
 */
export const openOverlays = (root: HTMLElement, { menu }: State, menuIsNew: boolean): void => {
  root.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
  const box = root.querySelector<HTMLElement>('.apps');
  if (box === null || menu === null || !menuIsNew) return;
  const { width, height } = box.getBoundingClientRect();
  box.style.left = `${Math.max(0, Math.min(menu.x, innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(0, Math.min(menu.y, innerHeight - height - 8))}px`;
  box.querySelector<HTMLElement>('[role=menuitem]')?.focus();
};

const onMenuKey = (event: KeyboardEvent, act: Act) => {
  const { key, currentTarget } = event;
  if (key === 'Escape') return act.closeMenu();
  if (!(currentTarget instanceof HTMLElement) || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
  event.preventDefault();
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items.at((at + (key === 'ArrowDown' ? 1 : -1)) % items.length)?.focus();
};

export const formView = ({ form, locale }: State, act: Act) => {
  if (form === null) return nothing;
  const words = wordsIn[locale];
  const submit = (event: Event) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) act.submit(entriesOf(event.currentTarget, form));
  };
  return html`
    <dialog aria-labelledby="form-title" @close=${act.closeForm}>
      <form @submit=${submit}>
        <h2 id="form-title">${form.title}</h2>
        ${form.fields.map((field) => fieldView(field, words))}
        <div class="ends">
          <button type="button" class="secondary" @click=${act.closeForm}>${words.cancel}</button>
          <button type="submit">${words.submit}</button>
        </div>
      </form>
    </dialog>
  `;
};

const entriesOf = (element: HTMLFormElement, { fields }: Form): Readonly<Record<string, string>> => {
  const data = new FormData(element);
  return Object.fromEntries(fields.map(({ id }) => [id, String(data.get(id) ?? '')]));
};

const fieldView = (field: Field, words: Words) => html`
  <label>
    <span>${field.label}${field.required ? html` <small>(${words.required})</small>` : nothing}</span>
    ${field.description === '' ? nothing : html`<small>${field.description}</small>`}
    ${
      field.long
        ? html`<textarea
            name=${field.id}
            rows="4"
            ?required=${field.required}
            minlength=${field.minLength}
            maxlength=${field.maxLength}
            placeholder=${field.placeholder}
            .value=${field.value}
          ></textarea>`
        : html`<input
            type="text"
            name=${field.id}
            ?required=${field.required}
            minlength=${field.minLength}
            maxlength=${field.maxLength}
            placeholder=${field.placeholder}
            .value=${field.value}
          />`
    }
  </label>
`;
