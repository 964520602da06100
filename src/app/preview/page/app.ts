/** The page at work: one state, changed here alone, drawn anew after each change. */
import { InteractionResponseType } from 'discord-api-types/v10';
import { render } from 'lit';
import type { Answered, Channel } from '../wire.ts';
import { ask, watchServer } from './api.ts';
import { commandNamed, commandsOf, nameIn } from './commands.ts';
import {
  begun,
  closeOption,
  type Draft,
  emptyDraft,
  filled,
  fixedSuggestions,
  missing,
  move,
  openOption,
  setOption,
  suggest,
  take,
  typed,
} from './draft.ts';
import { formOf } from './form.ts';
import {
  completing,
  type Interaction,
  onMessage,
  picked,
  pressed,
  slash,
  submitted,
} from './interactions.ts';
import { openOverlays } from './overlay-view.ts';
import { answered, botName, changed, type Posted, urlsOf, written } from './posted.ts';
import { readPreferences, writePreferences } from './preferences.ts';
import type { Act, State } from './state.ts';
import { page } from './view.ts';
import { wordsIn } from './words.ts';

/** Draws `channel` into `root` and answers whatever is done there. */
export const startApp = (root: HTMLElement, channel: Channel): void => {
  let ids = 200_000_000_000_000_000n;
  const nextId = () => {
    ids += 1n;
    return String(ids);
  };
  const opened = Date.now();
  let state: State = {
    ...readPreferences(),
    commands: commandsOf(channel.commands),
    messages: channel.messages.map(({ author, content, minutesAgo }) =>
      written(nextId(), author, content, opened - minutesAgo * 60_000),
    ),
    draft: emptyDraft,
    menu: null,
    form: null,
    findings: [],
    lost: false,
  };

  const set = (change: Partial<State>) => {
    const before = state;
    state = { ...state, ...change };
    render(page(state, act), root);
    openOverlays(root, state, state.menu !== before.menu);
    root.querySelector('#suggestions [aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    if (state.draft.field !== before.draft.field || state.draft.command !== before.draft.command)
      root.querySelector<HTMLElement>(`#${fieldId(state.draft)}`)?.focus();
    if (state.messages.length > before.messages.length) root.querySelector('.scroll')?.scrollTo({ top: 0 });
  };

  const post = (message: Posted) => set({ messages: [...state.messages, message] });
  const words = () => wordsIn[state.locale];

  /** Sends `interaction` and does what the answer says; `under` is the message that it came from. */
  const interact = async (interaction: Interaction, used: string | null, under: Posted | null) => {
    const reply = await ask(interaction);
    if (reply === null)
      return post({ ...written(nextId(), botName, words().failed, Date.now()), bot: true, ephemeral: true });
    apply(reply, used, under);
  };

  const apply = (reply: Answered, used: string | null, under: Posted | null) => {
    const { response } = reply;
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return post(answered(response.data, urlsOf(reply), { id: nextId(), at: Date.now(), used }));
      case InteractionResponseType.UpdateMessage: {
        const urls = urlsOf(reply);
        return set({
          messages: state.messages.map((message) =>
            message.id === under?.id ? changed(message, response.data, urls) : message,
          ),
        });
      }
      case InteractionResponseType.Modal:
        return set({ form: formOf(response.data) });
    }
  };

  /** Puts the suggestions for the option that has the focus under it; a late answer to an older text is dropped. */
  const complete = async () => {
    const { draft, locale } = state;
    const { command, field } = draft;
    const option = command?.options.find(({ name }) => name === field);
    if (command === null || option === undefined) return;
    const shown = draft.values[option.name]?.shown ?? '';
    if (!option.autocomplete) {
      const fixed = fixedSuggestions(option, shown, locale, words());
      return set({ draft: suggest(draft, fixed, 0) });
    }
    const sent = { ...filled(draft), [option.name]: { shown, value: shown } };
    const reply = await ask(completing(command.name, sent, option.name, locale));
    const choices =
      reply?.response.type === InteractionResponseType.ApplicationCommandAutocompleteResult
        ? (reply.response.data.choices ?? [])
        : [];
    const suggestions = choices.map(({ name, value }) => ({ label: name, note: '', value: String(value) }));
    if (state.draft.field === field && state.draft.values[option.name]?.shown === shown)
      set({ draft: suggest(state.draft, suggestions, -1) });
  };

  const edit = (draft: Draft) => {
    set({ draft });
    void complete();
  };

  const send = () => {
    const { draft, locale } = state;
    const { command } = draft;
    if (command === null) {
      const content = draft.text.trim();
      if (content === '') return;
      set({ draft: emptyDraft });
      return post(written(nextId(), words().you, content, Date.now()));
    }
    const unfilled = missing(draft);
    if (unfilled !== null) return edit(openOption(draft, unfilled));
    set({ draft: emptyDraft });
    void interact(slash(command.name, filled(draft), locale), `/${nameIn(command, locale)}`, null);
  };

  const act: Act = {
    type: (text) => edit(typed(text, state.commands, state.locale)),
    fill: (option, text) => edit(setOption(state.draft, option, text)),
    open: (option) => edit(openOption(state.draft, option)),
    close: (option) => set({ draft: closeOption(state.draft, option) }),
    move: (by) => set({ draft: move(state.draft, by) }),
    take: (at) => {
      const { draft, commands, locale } = state;
      if (draft.command !== null) return set({ draft: take(draft, at) });
      const command = commandNamed(commands, String(draft.suggestions[at]?.value), locale);
      if (command !== undefined) edit(begun(command, ''));
    },
    hideSuggestions: () => set({ draft: suggest(state.draft, [], -1) }),
    cancel: () => set({ draft: emptyDraft }),
    send,
    press: (customId, under) => void interact(pressed(customId, under, state.locale), null, under),
    pick: (customId, values, under) =>
      void interact(picked(customId, values, under, state.locale), null, under),
    dismiss: ({ id }) => set({ messages: state.messages.filter((message) => message.id !== id) }),
    openMenu: (of, x, y) => set({ menu: { of, x, y } }),
    closeMenu: () => {
      if (state.menu === null) return;
      const of = state.menu.of.id;
      set({ menu: null });
      root.querySelector<HTMLElement>(`[data-message="${of}"] .more`)?.focus();
    },
    runOn: (name, target) => {
      const command = state.commands.message.find((candidate) => candidate.name === name);
      set({ menu: null });
      if (command !== undefined)
        void interact(onMessage(name, target, state.locale), nameIn(command, state.locale), null);
    },
    submit: (fields) => {
      const { form, locale } = state;
      set({ form: null });
      if (form !== null) void interact(submitted(form.id, fields, locale), null, null);
    },
    closeForm: () => set({ form: null }),
    setLocale: (locale) => {
      set({ locale, draft: emptyDraft });
      writePreferences(state);
    },
    setTheme: (theme) => {
      set({ theme });
      writePreferences(state);
    },
  };

  set({});
  watchServer(
    ({ findings }) => set({ findings, lost: false }),
    () => set({ lost: true }),
  );
};

/** The id of the field that has the focus while `draft` stands in the box. */
const fieldId = ({ command, field }: Draft): string =>
  command === null ? 'write' : field === null ? 'send' : `option-${field}`;
