/**
 * An answer as a Discord message: the claim itself as plain text, which a phone can copy and a notification
 * shows, and what may be read after it in one embed. `docs/message-layout.md` gives the reasons.
 */
import { type APIEmbed, type APIInteractionResponseCallbackData, MessageFlags } from 'discord-api-types/v10';
import type { Language } from '../../dataset/schema.ts';
import type { Answer } from '../../lookup/answer.ts';
import { outlineOf } from '../outline/of.ts';
import type { Outline, Tone } from '../outline/outline.ts';
import type { View } from '../view.ts';
import { say } from '../words.ts';
import { type Asked, canTurn, controls } from './controls.ts';
import type { Part } from './custom-id.ts';
import { limits } from './limits.ts';
import { markdown } from './markdown.ts';
import { fitting, type Page, paged } from './pack.ts';

export type MessageOptions = {
  /** Show it to the asker alone. Misses and checks are shown so in any case. */
  readonly private?: boolean;
  readonly part?: Part;
  /** From 0; one beyond the last shows the last. */
  readonly page?: number;
  /** The language that the asker chose, if any: buttons then keep to it. */
  readonly language?: Language | null;
  /** Whether problems can be reported to anybody. */
  readonly report?: boolean;
  /** Whether an honest chart of this answer is possible. */
  readonly chart?: boolean;
  /** A file that goes with the message, with its text for those who cannot see it. */
  readonly attachment?: { readonly name: string; readonly description: string };
};

/** Okabe and Ito's colours, told apart by colour-blind readers; `/about` says what each means. */
const colours: { readonly [T in Tone]: number } = {
  claims: 0x0072b2,
  question: 0xe69f00,
  nothing: 0x6b7280,
  record: 0xaa4499,
  checked: 0x56b4e9,
};

const small = (line: string) => markdown.small(line);

type Body = { readonly content: string; readonly pages: readonly Page[]; readonly footer: string };

/** The lead and how it was read as text, as much as fits; everything else as pages. */
function bodyOf(outline: Outline, view: View): Body {
  const { lead, reading, notice, sections, footer } = outline;
  const under = fitting([...reading, ...(notice === null ? [] : [notice])].map(small), limits.reading).fit;
  const last = small(footer.join(' · '));
  const room = limits.content - [...under, last].join('\n').length - 1;
  const glance = fitting(lead, Math.min(room, limits.lead));
  const { fit, rest } = glance.fit.length > 0 ? glance : firstOf(lead, room);
  const pages = paged(
    [{ heading: null, entries: rest }, ...sections],
    limits.embedDescription,
    `- ${say(view.language, 'claim.too-long')}`,
  );
  return { content: [...fit, ...under].join('\n'), pages, footer: footer.join(' · ') };
}

/** The first claim alone, where it has room. */
const firstOf = (lead: readonly string[], room: number) => {
  const [first, ...others] = lead;
  return first === undefined || first.length > room
    ? { fit: [], rest: lead }
    : { fit: [first], rest: others };
};

const pageText = (pages: readonly Page[], page: number, { language }: View) =>
  say(language, 'page', { page: page + 1, pages: pages.length });

/** How many whole entries were left out, where there is no way to turn to them. */
const restText = (pages: readonly Page[], { language }: View) =>
  say(language, 'found.not-shown', { n: pages.slice(1).reduce((n, { entries }) => n + entries, 0) });

/** Misses interest nobody but the asker; what a check found is the asker's to share. */
const isMiss = (answer: Answer) => ['unsure', 'nothing', 'no-such', 'checked'].includes(answer.kind);

/** The message for `answer`; every limit of Discord holds, and no claim in it is cut. */
export function answerMessage(
  answer: Answer,
  view: View,
  options: MessageOptions = {},
): APIInteractionResponseCallbackData {
  const { part = 'main', language = null, chart = false, report = false, attachment } = options;
  const alone = options.private === true || isMiss(answer);
  const outline = outlineOf(answer, { ...view, marks: markdown }, part === 'chart' ? 'main' : part);
  const { content, pages, footer } = bodyOf(outline, view);
  const asked: Asked = { part, private: options.private === true, alone, language, chart, report };
  const turns = canTurn(answer);
  const page = turns ? Math.min(options.page ?? 0, Math.max(pages.length - 1, 0)) : 0;
  const place = pages.length > 1 ? [turns ? pageText(pages, page, view) : restText(pages, view)] : [];
  const text = pages[page]?.text;
  const embed: APIEmbed | undefined =
    text === undefined
      ? undefined
      : {
          description: text,
          color: colours[outline.tone],
          footer: { text: [...place, footer].join(' · ') },
        };
  const rows = controls(answer, view, asked, { page, pages: pages.length });
  return {
    content: embed === undefined ? [content, small(footer)].join('\n') : content,
    embeds: embed === undefined ? [] : [embed],
    components: [...rows],
    allowed_mentions: { parse: [] },
    flags: (alone ? MessageFlags.Ephemeral : 0) | (embed === undefined ? MessageFlags.SuppressEmbeds : 0),
    ...(attachment === undefined
      ? {}
      : { attachments: [{ id: 0, filename: attachment.name, description: attachment.description }] }),
  };
}
