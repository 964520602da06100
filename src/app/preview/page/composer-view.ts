/** The box below the messages: plain words, or a command with its options and their completion. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { descriptionIn, nameIn, type SlashCommand, type SlashOption } from './commands.ts';
import { closedOptions, missing, type Suggestion } from './draft.ts';
import type { Act, State } from './state.ts';
import { type Words, wordsIn } from './words.ts';

export const composerView = (state: State, act: Act) => {
  const { draft, locale } = state;
  const words = wordsIn[locale];
  const submit = (event: Event) => {
    event.preventDefault();
    act.send();
  };
  const leave = (event: FocusEvent) => {
    const { currentTarget, relatedTarget } = event;
    const inside = currentTarget instanceof Node && relatedTarget instanceof Node;
    if (!(inside && currentTarget.contains(relatedTarget)) && draft.suggestions.length > 0)
      act.hideSuggestions();
  };
  return html`
    <form class="composer" @submit=${submit} @focusout=${leave}>
      ${suggestionsView(state, words, act)}
      <div class="box">
        ${draft.command === null ? plainView(state, words, act) : commandView(draft.command, state, words, act)}
        <button type="submit" id="send" class="send">${words.send}</button>
      </div>
    </form>
  `;
};

const suggestionsView = ({ draft }: State, words: Words, act: Act) => {
  const { suggestions, command, text } = draft;
  const title = command === null ? words.commands : words.suggestions;
  const none = command === null && text.startsWith('/') && !/\s/.test(text);
  return html`
    <div class="suggestions" ?hidden=${suggestions.length === 0 && !none}>
      <div class="title" id="suggestions-title">${suggestions.length === 0 ? words.noCommand : title}</div>
      <div role="listbox" id="suggestions" aria-labelledby="suggestions-title">
        ${suggestions.map((suggestion, at) => suggestionView(suggestion, at, at === draft.chosen, act))}
      </div>
    </div>
  `;
};

const suggestionView = ({ label, note }: Suggestion, at: number, chosen: boolean, act: Act) => html`
  <div
    role="option"
    id="suggestion-${at}"
    aria-selected=${chosen}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => act.take(at)}
  >
    <span>${label}</span>${note === '' ? nothing : html`<span class="purpose">${note}</span>`}
  </div>
`;

const plainView = (state: State, words: Words, act: Act) => {
  const { expanded, active } = combobox(state, true);
  return html`
    <input
      id="write"
      class="write"
      type="text"
      role="combobox"
      autocomplete="off"
      maxlength="4000"
      placeholder=${words.write}
      aria-label=${words.write}
      aria-autocomplete="list"
      aria-controls="suggestions"
      aria-expanded=${expanded}
      aria-activedescendant=${active}
      .value=${live(state.draft.text)}
      @input=${(event: Event) => act.type(textIn(event))}
      @keydown=${(event: KeyboardEvent) => onKey(event, state, act)}
    />
  `;
};

/** How a text field that completes is described to a screen reader. */
const combobox = ({ draft }: State, focused: boolean) => {
  const open = focused && draft.suggestions.length > 0;
  return {
    expanded: String(open),
    active: open && draft.chosen >= 0 ? `suggestion-${draft.chosen}` : nothing,
  } as const;
};

const commandView = (command: SlashCommand, state: State, words: Words, act: Act) => {
  const { draft, locale } = state;
  const open = Object.keys(draft.values).flatMap(
    (name) => command.options.find((option) => option.name === name) ?? [],
  );
  return html`
    <span class="picked">/${nameIn(command, locale)}</span>
    ${open.map((option) => optionView(option, state, words, act))}
    ${closedOptions(draft).map(
      (option) => html`<button
        type="button"
        class="add"
        title=${descriptionIn(option, locale)}
        @click=${() => act.open(option.name)}
      >
        + ${nameIn(option, locale)}
      </button>`,
    )}
    <button type="button" class="add" @click=${act.cancel}>${words.cancel}</button>
  `;
};

const optionView = (option: SlashOption, state: State, words: Words, act: Act) => {
  const { draft, locale } = state;
  const focused = draft.field === option.name;
  const { expanded, active } = combobox(state, focused);
  const describedBy = `about-${option.name}`;
  return html`
    <label class="option ${focused && missing(draft) === option.name ? 'missing' : ''}">
      <span class="name">${nameIn(option, locale)}</span>
      <input
        id="option-${option.name}"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        maxlength="6000"
        aria-autocomplete="list"
        aria-controls="suggestions"
        aria-expanded=${expanded}
        aria-activedescendant=${active}
        aria-describedby=${describedBy}
        aria-required=${option.required}
        title=${descriptionIn(option, locale)}
        .value=${live(draft.values[option.name]?.shown ?? '')}
        @focus=${() => act.open(option.name)}
        @input=${(event: Event) => act.fill(option.name, textIn(event))}
        @keydown=${(event: KeyboardEvent) => onKey(event, state, act)}
      />
      <span id=${describedBy} class="aside"
        >${descriptionIn(option, locale)}${option.required ? ` (${words.required})` : ''}</span
      >
    </label>
  `;
};

/** Arrows move through the suggestions; Enter and Tab take one, where one is marked; Escape steps back. */
const onKey = (event: KeyboardEvent, { draft }: State, act: Act) => {
  const { suggestions, chosen, command, field } = draft;
  const handled = (): boolean => {
    if (event.isComposing) return false;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (suggestions.length === 0) return false;
        act.move(event.key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
      case 'Tab':
        if (chosen < 0 || event.shiftKey) return false;
        act.take(chosen);
        return true;
      case 'Escape':
        if (suggestions.length > 0 && command !== null) act.hideSuggestions();
        else act.cancel();
        return true;
      case 'Backspace':
        if (command === null || field === null || textIn(event) !== '') return false;
        if (Object.keys(draft.values).length > 1) act.close(field);
        else act.cancel();
        return true;
      default:
        return false;
    }
  };
  if (handled()) event.preventDefault();
};

const textIn = ({ currentTarget }: Event): string =>
  currentTarget instanceof HTMLInputElement ? currentTarget.value : '';
