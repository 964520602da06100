/** Slash commands as people type them into a terminal, and what the tab key offers them. */
import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { completeLine } from '../../../src/app/terminal/prompt.ts';
import { readSlashLine } from '../../../src/app/terminal/slash-line.ts';
import { servingContext } from '../serving.ts';

test.each<[string, string | null, object]>([
  ['/casualties nis killed', 'casualties', { query: 'nis killed' }],
  ['/casualties query: nis killed', 'casualties', { query: 'nis killed' }],
  ['/casualties query:nis killed', 'casualties', { query: 'nis killed' }],
  ['casualties nis killed', 'casualties', { query: 'nis killed' }],
  ['  /CASUALTIES   nis  ', 'casualties', { query: 'nis' }],
  ['/casualties', 'casualties', {}],
  ['/casualties ', 'casualties', {}],
  ['/casualties killed claimant: nis', 'casualties', { query: 'killed', claimant: 'nis' }],
  ['/casualties claimant: nis query: killed', 'casualties', { query: 'killed', claimant: 'nis' }],
  ['/casualties killed private:', 'casualties', { query: 'killed', private: true }],
  ['/casualties private: false', 'casualties', { private: false }],
  ['/casualties private: perhaps', 'casualties', { private: 'perhaps' }],
  ['/casualties nis: killed', 'casualties', { query: 'nis: killed' }],
  ['/casualties my query: killed', 'casualties', { query: 'killed' }],
  ['/pertes nis claimant: jcs', 'pertes', { query: 'nis', claimant: 'jcs' }],
  ['/claim some-id', 'claim', { id: 'some-id' }],
  ['/about', 'about', {}],
  ['/nonsense x', 'nonsense', {}],
  ['   ', null, {}],
])('%j', (line, name, options) => {
  expect(readSlashLine(line, commands)).toMatchObject({ name, options });
  expect(readSlashLine(line, commands).options).toEqual(options);
});

test.each<[string, string[], string]>([
  ['/cas', ['/casualties '], '/cas'],
  ['cas', ['/casualties '], 'cas'],
  ['/q', ['/quit'], '/q'],
  ['/casualties killed cla', ['claimant: '], 'cla'],
  ['/casualties killed private: t', ['true'], 't'],
  ['/nonsense x', [], '/nonsense x'],
])('completion of %j', (line, offered, replaced) => {
  expect(completeLine(line, servingContext().context, 'en')).toEqual([offered, replaced]);
});

test('a question is completed by what the dataset holds', () => {
  const [values, replaced] = completeLine('/casualties claimant: zel', servingContext().context, 'en');
  expect(values.length).toBeGreaterThan(0);
  expect(replaced).toBe('zel');
});
