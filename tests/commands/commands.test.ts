/** The commands as they are declared and as they answer. */
import { expect, test } from 'vitest';
import type { Given } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { index } from '../lookup/real.ts';

const run = (name: string, given: Given = {}) => {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command.answer(index, given, 'en');
};
const firstOf = (name: string, given: Given) => {
  const answer = run(name, given);
  return answer.kind === 'found' ? answer.claims[0].id : answer.kind;
};

test('names and options are unlike each other, and required options come first, as Discord wants', () => {
  expect(new Set(commands.map((command) => command.name)).size).toBe(commands.length);
  for (const { options } of commands) {
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    const required = options.map((option) => option.required);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  }
});

test.each([
  ['casualties', { query: 'killed', claimant: 'nis' }, 'nis-killed-2025-04-30'],
  ['casualties', { query: 'killed', claimant: 'South Korea’s NIS' }, 'nis-killed-2025-04-30'],
  ['casualties', { query: 'losses', claimant: 'zelinsky' }, 'zelensky-killed-or-wounded-2025-02'],
  ['casualties', { claimant: 'jcs' }, 'jcs-killed-or-wounded-2024-12-23'],
  ['casualties', { query: 'killed', as_of: '2025-02-01' }, 'nis-killed-2025-01'],
  ['casualties', { query: 'losses', as_of: 'fin 2024' }, 'jcs-killed-or-wounded-2024-12-23'],
  ['casualties', { query: 'killed', claimant: 'russia' }, 'nothing'],
  ['casualties', { query: 'killed', claimant: 'nobody at all' }, 'nothing'],
  ['casualties', { query: 'killed', as_of: 'when the cows come home' }, 'nothing'],
  ['casualties', { query: 'killed', as_of: '2020' }, 'nothing'],
  ['workers', {}, 'nis-workers-2025-04-30'],
])('/%s %j → %s', (name, given, first) => {
  expect(firstOf(name, given)).toBe(first);
});

test('/claim shows one claim whole', () => {
  expect(run('claim', { id: 'NIS-killed-2025-01' })).toMatchObject({
    kind: 'claim',
    claim: { id: 'nis-killed-2025-01' },
    supersededBy: { id: 'nis-killed-2025-04-30' },
  });
  expect(run('claim', { id: 'zelensky-killed-or-wounded-2025-02' })).toMatchObject({
    others: expect.arrayContaining([
      expect.objectContaining({ claim: expect.objectContaining({ id: 'nis-killed-or-wounded-2025-04-30' }) }),
    ]),
  });
  expect(run('claim', { id: 'nis-kiled-2025-01' })).toMatchObject({
    kind: 'no-such',
    nearest: expect.arrayContaining(['nis-killed-2025-01']),
  });
});

test('/source shows an article and its claims, or the nearest names', () => {
  for (const name of ['bfmtv-2024-12-23', 'BFMTV', 'bfmtv 2024'])
    expect(run('source', { name })).toMatchObject({ kind: 'source', article: { id: 'bfmtv-2024-12-23' } });
  // Two articles are of an outlet that does not name itself, and "bfm" is no whole word.
  for (const name of ['unnamed', 'bfm', ''])
    expect(run('source', { name })).toMatchObject({ kind: 'no-such', what: 'source' });
});

test('/about counts', () => {
  expect(run('about')).toMatchObject({ kind: 'about', claims: index.dataset.claims.length });
});
