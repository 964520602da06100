/** A button’s id holds its whole meaning, and nothing else is ever read from one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facet } from '../../../src/lookup/answer.ts';
import { decode, encode, type Press } from '../../../src/present/discord/custom-id.ts';
import { killedByNis } from '../fixture.ts';

test('an id reads like what it means', () => {
  const press: Press = {
    action: 'show',
    part: 'earlier',
    page: 0,
    command: 'casualties',
    language: null,
    facets: killedByNis,
  };
  expect(encode(press)).toBe('v1:show:earlier:0:casualties::c.nis,m.killed');
});

test('what does not fit has no id', () => {
  const query = 'x'.repeat(100);
  expect(encode({ action: 'ask', command: 'casualties', language: 'fr', private: true, query })).toBeNull();
});

const id = fc.constantFrom('nis', 'killed-or-wounded', 'kursk', 'dprk-troops');
const amount = fc.nat(1_000_000);
const day = fc.constantFrom(null, '2025-01-31', '2024-12-01');
const facet: fc.Arbitrary<Facet> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('claimant', 'measure', 'place', 'subject', 'theme'),
    id,
    words: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('figure'),
    words: fc.constant(''),
    figure: fc.oneof(
      fc.record({ relation: fc.constantFrom('exactly', 'about', 'more-than', 'at-most'), value: amount }),
      fc.record({ relation: fc.constant('between'), low: amount, high: amount }),
      fc.record({ relation: fc.constant('order'), order: fc.constantFrom('tens', 'tens-of-thousands') }),
    ),
  }),
  fc.record({
    kind: fc.constant('time'),
    mode: fc.constantFrom('during', 'stated-by', 'latest'),
    from: day,
    to: day,
    words: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('word'),
    word: fc.string({ minLength: 1, unit: 'grapheme' }),
    words: fc.constant(''),
  }),
);
const language = fc.constantFrom(null, 'en', 'fr', 'ko');
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({
    action: fc.constant('show'),
    part: fc.constantFrom('main', 'earlier', 'sources', 'chart'),
    page: fc.nat(50),
    command: fc.constantFrom('casualties', 'statements'),
    language,
    facets: fc.array(facet, { maxLength: 3 }),
  }),
  fc.record({
    action: fc.constant('ask'),
    command: fc.constant('captured'),
    language,
    private: fc.boolean(),
    query: fc.string({ maxLength: 60, unit: 'grapheme' }),
  }),
  fc.record({ action: fc.constantFrom('claim', 'source'), page: fc.nat(9), language, id }),
  fc.record({ action: fc.constant('report'), claim: id }),
  fc.constant({ action: 'share' }),
  fc.constant({ action: 'pick' }),
);

/** The asker’s words are not kept: what they were understood as is. */
const wordless = (given: Press) =>
  given.action === 'show' ? { ...given, facets: given.facets.map(({ words, ...rest }) => rest) } : given;

test('whatever is written into an id is read out of it', () => {
  fc.assert(
    fc.property(press, (given) => {
      const written = encode(given);
      if (written === null) return;
      expect(written.length).toBeLessThanOrEqual(100);
      const read = decode(written);
      expect(read.ok && wordless(read.press)).toEqual(wordless(given));
    }),
  );
});

test.each([
  '',
  'v1',
  'v2:share',
  'v1:show:main:0',
  'v1:show:main:-1:casualties::',
  'v1:show:back:0:casualties::',
  'v1:show:main:0:casualties::x.y',
  'v1:show:main:0:casualties::f.about.many',
  'v1:show:main:0:casualties::w.%E0%A4%A',
  'v1:ask:casualties',
  'v1:ask::::nis',
  'v1:claim:0',
  'v1:report:',
  `v1:report:${'x'.repeat(100)}`,
])('%j means nothing', (foreign) => {
  expect(decode(foreign)).toEqual({ ok: false });
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', 'v1:show:', 'v1:show:main:0:c::', 'v1:ask:'),
      (tail, head) => {
        expect(decode(head + tail)).toHaveProperty('ok');
      },
    ),
  );
});
