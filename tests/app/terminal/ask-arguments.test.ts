/** What a command line asks for, and what it is told when it is wrong. */
import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { readArguments, usage } from '../../../src/app/terminal/ask-arguments.ts';

const one = (request: object, json = false) => ({ kind: 'one', json, request });

test.each<[string[], object]>([
  [['casualties'], one({ command: 'casualties' })],
  [['casualties', 'nis killed'], one({ command: 'casualties', query: 'nis killed' })],
  [['casualties', 'nis', 'killed'], one({ command: 'casualties', query: 'nis killed' })],
  [['casualties', 'x', '--lang', 'fr'], one({ command: 'casualties', query: 'x', locale: 'fr' })],
  [['casualties', 'x', '--json'], one({ command: 'casualties', query: 'x' }, true)],
  [['--lang=fr', 'casualties', 'x'], one({ command: 'casualties', query: 'x', locale: 'fr' })],
  [
    ['casualties', '--claimant', 'nis', '--as_of', '2025-01'],
    one({ command: 'casualties', claimant: 'nis', as_of: '2025-01' }),
  ],
  [['casualties', '--query', 'x', '--private'], one({ command: 'casualties', query: 'x', private: true })],
  [['claim', 'some-id'], one({ command: 'claim', id: 'some-id' })],
  [['source', 'afp'], one({ command: 'source', name: 'afp' })],
  [['pertes', 'tués'], one({ command: 'pertes', query: 'tués' })],
  [['claims', '--json'], one({ command: 'claims' }, true)],
  [['nonsense'], one({ command: 'nonsense' })],
  [['--batch'], { kind: 'batch' }],
  [['--help'], { kind: 'help' }],
  [['-h'], { kind: 'help' }],
])('%j', (words, expected) => {
  expect(readArguments(words, commands)).toEqual(expected);
});

test.each<[string[], RegExp]>([
  [[], /a command is missing/],
  [['--json'], /a command is missing/],
  [['--batch', 'casualties'], /--batch takes nothing else/],
  [['casualties', '--nope'], /Unknown option '--nope'/],
  [['casualties', '--lang'], /--lang/],
  [['casualties', '--json=yes'], /--json/],
  [['about', 'x'], /about takes no "x"/],
  [['claims', 'x'], /claims takes no "x"/],
  [['nonsense', 'x'], /nonsense/],
])('%j is bad usage', (words, problem) => {
  expect(readArguments(words, commands)).toMatchObject({
    kind: 'wrong',
    problem: expect.stringMatching(problem),
  });
});

test('the usage names every command', () => {
  for (const { name } of commands) expect(usage(commands)).toContain(`  ${name}`);
});
