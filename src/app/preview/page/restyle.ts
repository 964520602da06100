/**
 * The component library draws Discord as it looked in 2021, its small print too pale to read. These sheets, added
 * to its own, give it the colours of the page.
 */
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { css } from 'lit';

/** To be called before the first message is drawn. */
export const restyle = (): void => {
  DiscordMessage.elementStyles.push(css`
    :host,
    :host([light-theme]) { color: var(--text); }
    .discord-message-timestamp,
    :host([light-theme]) .discord-message-timestamp { color: var(--muted); }
    .discord-author-avatar img { cursor: default; }
  `);
  DiscordAuthorInfo.elementStyles.push(css`
    :host .discord-author-username,
    :host([light-theme]) .discord-author-username { color: var(--strong); }
    :host .discord-author-username:hover { text-decoration: none; cursor: inherit; }
  `);
  DiscordEmbed.elementStyles.push(css`
    :host,
    :host([light-theme]) { color: var(--text); }
    :host .discord-embed-wrapper,
    :host([light-theme]) .discord-embed-wrapper {
      background-color: var(--raised);
      border-color: var(--line);
      max-width: 560px;
    }
  `);
  DiscordEmbedFooter.elementStyles.push(css`
    :host,
    :host([light-theme]) { color: var(--muted); font-weight: 400; }
  `);
  DiscordButton.elementStyles.push(css`
    :host > *:first-child { border-radius: 8px; padding: 0 14px; }
    .secondary { color: var(--strong); background-color: var(--button); }
    .secondary.hoverable:hover { background-color: var(--button-hover); }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  `);
};
