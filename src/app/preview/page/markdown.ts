/** As much of Discord's markdown as the bot writes and members use, read into a tree. Text stays text. */

type Marked = 'strong' | 'emphasis' | 'underline' | 'struck';

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: Marked; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** `style` is one of Discord's letters: `t` a short time, `D` a long date, `R` how long ago, and so on. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string };

export type Block =
  | { readonly kind: 'lines' | 'small'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  /** One level deep, as in Discord: a quotation mark within a quotation is text. */
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'pre'; readonly text: string };

export type Item = { readonly depth: number; readonly children: readonly Inline[] };

/** `source` as blocks, in order. */
export const readMarkdown = (source: string): readonly Block[] =>
  source.split(/(```[\s\S]*?```)/).flatMap((part, at): readonly Block[] => {
    if (at % 2 === 1) return [{ kind: 'pre', text: part.slice(3, -3).replace(/^[\w+-]*\n/, '') }];
    const bare = part.replace(/^\n|\n$/g, '');
    return bare === '' ? [] : readLines(bare.split('\n'));
  });

const starts = {
  quote: /^> /,
  heading: /^#{1,3} /,
  small: /^-# /,
  list: /^ *(?:[-*]|\d+\.) /,
} as const;

type Kind = keyof typeof starts | 'lines';

const kindOf = (line: string, inQuote: boolean): Kind => {
  if (!inQuote && starts.quote.test(line)) return 'quote';
  if (starts.heading.test(line)) return 'heading';
  if (starts.small.test(line)) return 'small';
  return starts.list.test(line) ? 'list' : 'lines';
};

/** Lines of one kind that follow each other belong together. */
const readLines = (lines: readonly string[], inQuote = false): readonly Block[] => {
  const runs: { readonly kind: Kind; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line, inQuote);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs.flatMap((run) => blocksOf(run.kind, run.lines));
};

const blocksOf = (kind: Kind, lines: readonly string[]): readonly Block[] => {
  if (kind === 'lines') return [{ kind, children: readInline(lines.join('\n')) }];
  const stripped = lines.map((line) => ({ line, text: line.replace(starts[kind], '') }));
  switch (kind) {
    case 'small':
      return stripped.map(({ text }) => ({ kind, children: readInline(text) }));
    case 'heading':
      return stripped.map(({ line, text }) => ({
        kind,
        level: line.indexOf(' '),
        children: readInline(text),
      }));
    case 'quote':
      return [
        {
          kind,
          blocks: readLines(
            stripped.map(({ text }) => text),
            true,
          ),
        },
      ];
    case 'list':
      return [
        {
          kind,
          items: stripped.map(({ line, text }) => ({
            depth: Math.min(Math.floor(line.search(/\S/) / 2), 3),
            children: readInline(text),
          })),
        },
      ];
  }
};

type Groups = readonly (string | undefined)[];
type Rule = {
  readonly pattern: RegExp;
  /** Left out where the text is a link already. */
  readonly links?: true;
  readonly read: (groups: Groups) => Inline;
};

const text = (content: string): Inline => ({ kind: 'text', text: content });

const link = (url: string, label: string): Inline =>
  URL.canParse(url) ? { kind: 'link', url, children: readInline(label, true) } : text(label);

const marked =
  (kind: Marked): Rule['read'] =>
  ([, inner = '']) => ({ kind, children: readInline(inner) });

/**
 * In the order in which they are tried. A backslash takes the character after it along, so that `**a\*\*b**` is
 * one run; no two parts of a pattern can take the same character, so none of them is slow on a hostile text.
 */
const rules: readonly Rule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, read: ([, mark = '']) => text(mark) },
  { pattern: /`([^`]+)`/y, read: ([, code = '']) => ({ kind: 'code', text: code }) },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, read: marked('strong') },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, read: marked('underline') },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/y, read: marked('struck') },
  { pattern: /\*(?![\s*])((?:\\[\s\S]|[^\\*])+)\*/y, read: marked('emphasis') },
  { pattern: /_(?![\s_])((?:\\[\s\S]|[^\\_])+)_(?![\p{L}\p{N}_])/uy, read: marked('emphasis') },
  {
    pattern: /\[((?:\\[\s\S]|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    links: true,
    read: ([, label = '', url = '']) => link(url, label),
  },
  {
    pattern: /<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,
    read: ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, links: true, read: ([, url = '']) => link(url, url) },
  { pattern: /(https?:\/\/[^\s<>]*[^\s<>.,:;"')\]])/y, links: true, read: ([, url = '']) => link(url, url) },
];

/** Plain text and marked runs, in order. Inside a link's label an address is text. */
function readInline(source: string, inLink = false): readonly Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') found.push(text(plain));
    plain = '';
  };
  while (at < source.length) {
    const hit = hitAt(source, at, inLink);
    if (hit === null) {
      plain += source.charAt(at);
      at += 1;
      continue;
    }
    if (hit.node.kind === 'text') plain += hit.node.text;
    else {
      flush();
      found.push(hit.node);
    }
    at = hit.end;
  }
  flush();
  return found;
}

const hitAt = (source: string, at: number, inLink: boolean) => {
  if (!/[\\`*_~[<h]/.test(source.charAt(at))) return null;
  for (const { pattern, links, read } of rules) {
    if (links && inLink) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) return { node: read(match), end: at + match[0].length };
  }
  return null;
};
