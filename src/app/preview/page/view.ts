/** The whole page: the channel and its settings, the banner, the messages, the box below, and what opens above. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { composerView } from './composer-view.ts';
import { isLocale, locales } from './locales.ts';
import { messageView } from './message-view.ts';
import { appsMenuView, formView } from './overlay-view.ts';
import type { Act, State } from './state.ts';
import { type Words, wordsIn } from './words.ts';

export const page = (state: State, act: Act) => {
  const words = wordsIn[state.locale];
  document.documentElement.lang = state.locale;
  document.documentElement.dataset.theme = state.theme;
  return html`
    <div class="page">
      ${settingsView(state, words, act)}
      <main>
        <h1><span aria-hidden="true">#</span> figures</h1>
        ${bannerView(state, words)}
        <div class="scroll" tabindex="0" role="log" aria-label=${words.messages}>
          <discord-messages ?light-theme=${state.theme === 'light'}>
            ${repeat(
              state.messages,
              ({ id }) => id,
              (posted) => messageView(posted, state, act),
            )}
          </discord-messages>
        </div>
        ${composerView(state, act)}
      </main>
    </div>
    ${appsMenuView(state, act)} ${formView(state, act)}
  `;
};

const settingsView = ({ locale, theme }: State, words: Words, act: Act) => {
  const pick = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement && isLocale(currentTarget.value))
      act.setLocale(currentTarget.value);
  };
  return html`
    <aside aria-label=${words.settings}>
      <p class="server"><img src="/icon.svg" alt="" /> Sourced</p>
      <p class="channel"><span aria-hidden="true">#</span> figures</p>
      <div class="settings">
        <label>
          <span>${words.language}</span>
          <select id="locale" @change=${pick}>
            ${Object.entries(locales).map(
              ([tag, name]) =>
                html`<option value=${tag} lang=${tag} ?selected=${tag === locale}>${name}</option>`,
            )}
          </select>
        </label>
        <button type="button" id="theme" @click=${() => act.setTheme(theme === 'dark' ? 'light' : 'dark')}>
          ${theme === 'dark' ? words.light : words.dark}
        </button>
      </div>
    </aside>
  `;
};

const bannerView = ({ findings, lost }: State, words: Words) => html`
  <div role="alert" class="banner" ?hidden=${findings.length === 0 && !lost}>
    ${lost ? html`<p>${words.lost}</p>` : nothing}
    ${
      findings.length === 0
        ? nothing
        : html`<p>${words.broken}</p>
            <ul tabindex="0">
              ${findings.map((finding) => html`<li><code>${finding}</code></li>`)}
            </ul>`
    }
  </div>
`;
