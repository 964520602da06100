/** The page's beginning. */
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-button.js';
import { fetchChannel } from './api.ts';
import { startApp } from './app.ts';
import { restyle } from './restyle.ts';
import base from './style/base.css';
import composer from './style/composer.css';
import layout from './style/layout.css';
import markdown from './style/markdown.css';
import message from './style/message.css';
import overlay from './style/overlay.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync([base, layout, markdown, message, composer, overlay].join('\n'));
document.adoptedStyleSheets.push(sheet);
restyle();
startApp(document.body, await fetchChannel());
