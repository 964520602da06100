import { expect, test } from 'vitest';
import { type Block, type Inline, readMarkdown } from '../../../src/app/preview/page/markdown.ts';

/** A tree as one readable line: `strong(a)`, `link https://… (a)`. */
const inlineLine = (inline: Inline): string => {
  if ('text' in inline) return inline.kind === 'text' ? inline.text : `${inline.kind}(${inline.text})`;
  if (inline.kind === 'time') return `time(${inline.seconds} ${inline.style})`;
  const inner = inline.children.map(inlineLine).join('');
  return inline.kind === 'link' ? `link ${inline.url} (${inner})` : `${inline.kind}(${inner})`;
};

const blockLine = (block: Block): string => {
  switch (block.kind) {
    case 'quote':
      return `quote[${block.blocks.map(blockLine).join('|')}]`;
    case 'list':
      return `list[${block.items.map(({ depth, children }) => `${depth}:${children.map(inlineLine).join('')}`).join('|')}]`;
    case 'pre':
      return `pre[${block.text}]`;
    case 'heading':
      return `h${block.level}[${block.children.map(inlineLine).join('')}]`;
    default:
      return `${block.kind}[${block.children.map(inlineLine).join('')}]`;
  }
};

const read = (source: string) => readMarkdown(source).map(blockLine).join(' ');

test.each([
  ['', ''],
  ['plain', 'lines[plain]'],
  ['one\ntwo', 'lines[one\ntwo]'],
  ['**about 600** killed', 'lines[strong(about 600) killed]'],
  ['*a* _b_ __c__ ~~d~~ `e`', 'lines[emphasis(a) emphasis(b) underline(c) struck(d) code(e)]'],
  ['***a***', 'lines[strong(emphasis(a))]'],
  ['**a *b* c**', 'lines[strong(a emphasis(b) c)]'],
  ['~~**3,000** killed~~', 'lines[struck(strong(3,000) killed)]'],
  ['snake_case_name', 'lines[snake_case_name]'],
  ['2 * 3 * 4', 'lines[2 * 3 * 4]'],
  ['**open', 'lines[**open]'],
  ['\\*not\\* \\<@1> \\`x\\`', 'lines[*not* <@1> `x`]'],
  ['**a\\*\\*b**', 'lines[strong(a**b)]'],
  ['C:\\temp', 'lines[C:\\temp]'],
  ['`**raw** <t:1>`', 'lines[code(**raw** <t:1>)]'],
  ['[Le *Monde*](<https://example.org/a>)', 'lines[link https://example.org/a (Le emphasis(Monde))]'],
  ['[a](https://example.org/a) b', 'lines[link https://example.org/a (a) b]'],
  ['[x](javascript:alert(1))', 'lines[[x](javascript:alert(1))]'],
  ['[https://a.example](https://b.example)', 'lines[link https://b.example (https://a.example)]'],
  ['see https://example.org/a.', 'lines[see link https://example.org/a (https://example.org/a).]'],
  ['<https://example.org>', 'lines[link https://example.org (https://example.org)]'],
  ['https:\\//example.org', 'lines[https://example.org]'],
  ['<script>alert(1)</script>', 'lines[<script>alert(1)</script>]'],
  ['<t:1735689600:D> <t:5>', 'lines[time(1735689600 D) time(5 f)]'],
  ['# A\n## B\n### C\n#### D', 'h1[A] h2[B] h3[C] lines[#### D]'],
  ['-# small\n-# print', 'small[small] small[print]'],
  ['- a\n  - b\n- c', 'list[0:a|1:b|0:c]'],
  ['> a\n> - b', 'quote[lines[a]|list[0:b]]'],
  ['> > a', 'quote[lines[> a]]'],
  ['a\n- b\n-# c\nd', 'lines[a] list[0:b] small[c] lines[d]'],
  ['```ts\nlet **a**\n```', 'pre[let **a**\n]'],
  ['a\n```b```\nc', 'lines[a] pre[b] lines[c]'],
  ['```open', 'lines[```open]'],
])('%j is read', (source, expected) => {
  expect(read(source)).toBe(expected);
});

test.each(['*', '**', '_', '`', '~~', '[', '\\', '<t:', 'https://', '[a](', '> ', '```', '**\\'])(
  'a long run of %j is read in time and loses nothing',
  (mark) => {
    const source = mark.repeat(Math.floor(4000 / mark.length));
    expect(() => readMarkdown(source)).not.toThrow();
    expect(readMarkdown(`a ${source}`).length).toBeGreaterThan(0);
  },
);
