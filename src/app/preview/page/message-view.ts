/** One message, drawn by the component library; what that cannot draw stands beside it in the same look. */
import type { APIEmbed } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { avatarOf } from './avatar.ts';
import { controlsView } from './controls-view.ts';
import { markdownView } from './markdown-view.ts';
import type { Image, Posted } from './posted.ts';
import type { Act, State } from './state.ts';
import { type Words, wordsIn } from './words.ts';

export const messageView = (posted: Posted, { locale }: State, act: Act) => {
  const words = wordsIn[locale];
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(posted.at);
  const openBeside = (event: Event) => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : null;
    act.openMenu(posted, box?.left ?? 0, box?.bottom ?? 0);
  };
  const openAt = (event: MouseEvent) => {
    event.preventDefault();
    act.openMenu(posted, event.clientX, event.clientY);
  };
  return html`
    <div
      class="message ${posted.ephemeral ? 'ephemeral' : ''}"
      role="article"
      aria-label="${posted.author}, ${time}"
      data-message=${posted.id}
      @contextmenu=${openAt}
    >
      <discord-message
        author=${posted.author}
        avatar=${posted.bot ? '/icon.svg' : avatarOf(posted.author)}
        timestamp=${time}
        ?bot=${posted.bot}
        >${posted.used === null ? nothing : usedView(posted.used, words.you, words.used)}${markdownView(posted.content, locale)}${posted.images
          .filter(({ name }) => !isShownInEmbed(name, posted.embeds))
          .map(
            imageView,
          )}${posted.embeds.map((embed) => embedView(embed, posted, locale))}${controlsView(posted, words, act)}${
          posted.ephemeral || posted.edited ? noteView(posted, words, act) : nothing
        }</discord-message
      >
      <button
        type="button"
        class="more"
        aria-haspopup="menu"
        aria-label=${words.apps}
        title=${words.apps}
        @click=${openBeside}
      >
        <span aria-hidden="true">•••</span>
      </button>
    </div>
  `;
};

const usedView = (command: string, you: string, used: string) => html`
  <div slot="reply" class="used">
    <img src=${avatarOf(you)} alt="" /><b>${you}</b> <span>${used}</span> <span class="command">${command}</span>
  </div>
`;

const attachment = 'attachment://';

const isShownInEmbed = (name: string, embeds: readonly APIEmbed[]) =>
  embeds.some(({ image }) => image?.url === `${attachment}${name}`);

const imageView = ({ url, alt }: Image) => html`
  <a slot="attachments" class="picture" href=${url} target="_blank"><img src=${url} alt=${alt} /></a>
`;

const embedView = (embed: APIEmbed, { images }: Posted, locale: State['locale']) => {
  const { color, title, description, fields = [], footer, image } = embed;
  const picture = images.find(({ name }) => image?.url === `${attachment}${name}`);
  const colour = color === undefined ? nothing : `#${color.toString(16).padStart(6, '0')}`;
  return html`
    <discord-embed slot="embeds" color=${colour} embed-title=${title ?? nothing}>
      <discord-embed-description slot="description">
        ${description === undefined ? nothing : markdownView(description, locale)}
        ${fields.map(
          ({ name, value }) => html`<div class="field"><b>${name}</b>${markdownView(value, locale)}</div>`,
        )}
        ${picture === undefined ? nothing : html`<img class="picture" src=${picture.url} alt=${picture.alt} />`}
      </discord-embed-description>
      ${
        footer === undefined
          ? nothing
          : html`<discord-embed-footer slot="footer"><span>${footer.text}</span></discord-embed-footer>`
      }
    </discord-embed>
  `;
};

const noteView = (posted: Posted, words: Words, act: Act) => html`
  <div slot="thread" class="note">
    ${posted.edited ? html`<span>(${words.edited})</span>` : nothing}
    ${
      posted.ephemeral
        ? html`<span>${words.onlyYou} ·</span>
            <button type="button" class="link" @click=${() => act.dismiss(posted)}>${words.dismiss}</button>`
        : nothing
    }
  </div>
`;
