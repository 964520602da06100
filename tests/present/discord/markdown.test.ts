/** Nothing foreign acts in a message: no mark, no mention, no address, no reordering. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/present/discord/markdown.ts';

test.each([
  ['a masked link', '[here](https://evil.example)', '\\[here](https:\\//evil.example)'],
  ['bold and spoilers', '**a** ||b||', '\\*\\*a\\*\\* \\|\\|b\\|\\|'],
  ['a heading', '# a', '\\# a'],
  ['small print', '-# a', '\\-# a'],
  ['a quotation', '> a', '\\> a'],
  ['a list', '- a', '\\- a'],
  ['a mention', '<@1> <t:1> </ban:1>', '\\<@1> \\<t:1> \\</ban:1>'],
  ['an invitation', 'discord.gg/abc', 'discord.gg\\/abc'],
  ['a reordering', 'a\u202eb', 'ab'],
  ['an ordinary name', 'South Korea’s NIS', 'South Korea’s NIS'],
])('%s is shown and does nothing', (_, foreign, shown) => {
  expect(markdown.text(foreign)).toBe(shown);
});

test.each([
  ['`', '`ˋ`'],
  ['', '` `'],
  ['@everyone **x** https://evil', '`@everyone **x** https://evil`'],
])('the asker’s %j stands in inline code', (words, shown) => {
  expect(markdown.quote(words, (text) => text)).toBe(shown);
});

test.each([
  ['https://a.example/x_(y)', '[open](<https://a.example/x_%28y%29>)'],
  ['https://a.example/?q=<b>', '[open](<https://a.example/?q=%3Cb%3E>)'],
])('the address %s cannot leave its link', (url, shown) => {
  expect(markdown.link('open', url)).toBe(shown);
});

test('no text, however made, keeps an unescaped link, mention or line of its own', () => {
  const parts = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '@',
    '`',
    '*',
    '\\',
    '\n',
    '://',
    'x',
    '\u202e',
    '#',
    '-',
  );
  fc.assert(
    fc.property(fc.string({ unit: parts, maxLength: 40 }), (foreign) => {
      const shown = markdown.text(foreign);
      expect(shown).not.toMatch(/\n|(?<!\\)(\\\\)*(?<!\\)<|:\/\/|[\u202a-\u202e]/);
      expect(markdown.quote(foreign, (text) => text)).toMatch(/^`[^`\n]+`$/);
    }),
  );
});
