/** Markdown as elements. Everything foreign goes in as text. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from './locales.ts';
import { type Block, type Inline, type Item, readMarkdown } from './markdown.ts';

type Piece = TemplateResult | string | typeof nothing;

/** `source` drawn as Discord draws it, times as a reader in `locale` writes them. */
export const markdownView = (source: string, locale: Locale): TemplateResult =>
  html`<div class="md">${readMarkdown(source).map((block) => blockView(block, locale))}</div>`;

const blockView = (block: Block, locale: Locale): Piece => {
  switch (block.kind) {
    case 'lines':
      return html`<p>${inlines(block.children, locale)}</p>`;
    case 'small':
      return html`<small>${inlines(block.children, locale)}</small>`;
    case 'heading':
      return html`<p class="heading level-${block.level}" role="heading" aria-level=${block.level + 2}>${inlines(block.children, locale)}</p>`;
    case 'quote':
      return html`<blockquote>${block.blocks.map((inner) => blockView(inner, locale))}</blockquote>`;
    case 'pre':
      return html`<pre tabindex="0">${block.text}</pre>`;
    case 'list':
      return html`<ul>${block.items.map((item) => itemView(item, locale))}</ul>`;
  }
};

const itemView = ({ depth, children }: Item, locale: Locale) =>
  html`<li class="depth-${depth}">${inlines(children, locale)}</li>`;

const inlines = (children: readonly Inline[], locale: Locale): readonly Piece[] =>
  children.map((child) => inlineView(child, locale));

const inlineView = (inline: Inline, locale: Locale): Piece => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'strong':
      return html`<strong>${inlines(inline.children, locale)}</strong>`;
    case 'emphasis':
      return html`<em>${inlines(inline.children, locale)}</em>`;
    case 'underline':
      return html`<u>${inlines(inline.children, locale)}</u>`;
    case 'struck':
      return html`<s>${inlines(inline.children, locale)}</s>`;
    case 'link':
      return html`<a href=${inline.url} target="_blank" rel="noopener noreferrer">${inlines(inline.children, locale)}</a>`;
    case 'time':
      return timeView(inline.seconds, inline.style, locale);
  }
};

const timeStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  R: { dateStyle: 'long' },
};

const timeView = (seconds: number, style: string, locale: Locale): Piece => {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return nothing;
  const shown = new Intl.DateTimeFormat(locale, timeStyles[style]).format(date);
  return html`<time datetime=${date.toISOString()}>${shown}</time>`;
};
