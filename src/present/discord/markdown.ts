/** Discord's marks, and everything foreign made harmless among them. */
import { escapeMarkdown } from '@discordjs/formatters';
import { type Markup, tame } from '../markup.ts';

/**
 * What the library leaves alive: mentions, times and commands (`<…>`), addresses and invitations, quotations and
 * small print at the start of a line.
 */
const escapeRest = (text: string) =>
  text
    .replaceAll('<', '\\<')
    .replaceAll('://', ':\\//')
    .replace(/(?<=\.\p{L}{2,})\//gu, '\\/')
    .replace(/^(?=>|-#)/, '\\');

const harmless = (foreign: string) =>
  escapeRest(
    escapeMarkdown(tame(foreign), {
      heading: true,
      bulletedList: true,
      numberedList: true,
      maskedLink: true,
    }),
  );

/** Parentheses would end the address of a masked link, and the angle brackets that keep it from unfolding. */
const encode = (url: string) =>
  new URL(url).href.replace(/[()<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

export const markdown: Markup = {
  text: harmless,
  /** Inside inline code nothing acts: no mark, no mention, no address. */
  quote: (foreign) => `\`${tame(foreign).replaceAll('`', 'ˋ') || ' '}\``,
  strong: (text) => `**${text}**`,
  struck: (text) => `~~${text}~~`,
  small: (text) => `-# ${text}`,
  link: (text, url) => `[${text}](<${encode(url)}>)`,
};
