/** Fitting entries into a limit: whole ones or none, never a part of one. */
import type { Section } from '../outline/outline.ts';

/** The longest run of first entries that fits, and the rest. */
export function fitting(
  entries: readonly string[],
  budget: number,
): { readonly fit: readonly string[]; readonly rest: readonly string[] } {
  let used = 0;
  const end = entries.findIndex((entry) => {
    used += entry.length + 1;
    return used > budget + 1;
  });
  return end === -1 ? { fit: entries, rest: [] } : { fit: entries.slice(0, end), rest: entries.slice(end) };
}

/** A lone line is a point in a list; an entry with small print under it stands by itself. */
const entryText = (entry: string) => (entry.includes('\n') ? entry : `- ${entry}`);

/** The text of one page, and how many entries it shows. */
export type Page = { readonly text: string; readonly entries: number };

/**
 * Sections as pages of at most `budget` characters, in order; a heading is said again on each page that goes on
 * with it. `instead` stands for an entry that is longer than a page.
 */
export function paged(sections: readonly Section[], budget: number, instead: string): readonly Page[] {
  const pages: Page[] = [];
  let page: Page = { text: '', entries: 0 };
  for (const { heading, entries } of sections) {
    const title = heading === null ? '' : `**${heading}**\n`;
    for (const [at, entry] of entries.entries()) {
      const text = title.length + entry.length + 2 <= budget ? entryText(entry) : instead;
      const joint = page.entries === 0 ? title : at === 0 ? `\n\n${title}` : '\n';
      const joined = `${page.text}${joint}${text}`;
      if (joined.length > budget) {
        pages.push(page);
        page = { text: `${title}${text}`, entries: 1 };
      } else page = { text: joined, entries: page.entries + 1 };
    }
  }
  return page.entries === 0 ? pages : [...pages, page];
}
