/** The words of a message that say something: code, links, mentions, emoji and spoiler bars blanked, every place kept. */

/** Patterns without nested repetition; none looks back, so each is linear in the text. */
const markup: readonly RegExp[] = [
  // <@1>, <@!1>, <@&1>, <#1>, <:name:1>, <a:name:1>, <t:1:R>, </name:1>, <id:guide>
  /<(?:@[!&]?|#|a?:\w{1,40}:|t:-?|\/[^<>\n]{1,80}:|id:)\w{1,40}(?::\w)?>/g,
  /\b(?:https?|ftp):\/\/[^\s<>]+/gi,
  /\bwww\.[^\s<>]+/gi,
  // :emoji_600: typed and not replaced
  /:[a-z][a-z0-9_]{1,31}:/gi,
];

/** `||600|| soldiers`: a bar alone parts columns, two of them only hide. */
const spoilers = /\|\|([^|\n]{1,400})\|\|/g;

const spaces = (text: string) => text.replace(/[^\n]/g, ' ');

/** `text` with what is no sentence turned into spaces; as long as before. */
export const plainWords = (text: string): string =>
  markup
    .reduce((rest, pattern) => rest.replace(pattern, spaces), withoutCode(text))
    .replace(spoilers, '  $1  ');

/** Blanks what stands between two runs of as many backticks; three or more make a block. */
const withoutCode = (text: string): string => {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    ticks: Math.min(run.length, 3),
  }));
  const closing = runs.map(() => -1);
  const next = [-1, -1, -1, -1];
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const ticks = runs[at]?.ticks ?? 0;
    closing[at] = next[ticks] ?? -1;
    next[ticks] = at;
  }
  const pieces: string[] = [];
  let done = 0;
  let at = 0;
  while (at < runs.length) {
    const close = runs[closing[at] ?? -1];
    const open = runs[at];
    if (open === undefined || close === undefined) {
      at += 1;
      continue;
    }
    pieces.push(text.slice(done, open.start), spaces(text.slice(open.start, close.end)));
    done = close.end;
    at = (closing[at] ?? at) + 1;
  }
  return [...pieces, text.slice(done)].join('');
};
