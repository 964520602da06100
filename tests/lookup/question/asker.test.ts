/** What people say of themselves around a question, and whom they ask about: neither is what is asked. */
import { expect, test } from 'vitest';
import { said } from '../real.ts';

test.each([
  [
    '/deployment I am a journalist: how many were deployed according to Kyiv?',
    'found ukraine-deployed-2025-02-04',
  ],
  ['/casualties je suis prof, combien de tués selon le NIS', 'found nis-killed-2025-04-30'],
  ['/captured how many prisoners? my brother is in Kursk', 'found zelensky-captured-2025-01'],
  ['/workers my boss asked me: how many workers', 'found nis-workers-2025-04-30'],
])('%s → %s', (line, expected) => {
  expect(said(line)).toBe(expected);
});

test.each([
  ['/casualties I want the wounded, not the dead', 'found nis-killed-2025-04-30'],
  ['/casualties I am told by Kyiv, killed', 'found nis-killed-2025-04-30'],
  ['/casualties my brother, wounded', 'found nis-killed-2025-04-30'],
  ['/casualties I am French, how many French soldiers were killed', 'found nis-killed-2025-04-30'],
])('%s keeps what it names', (line, never) => {
  expect(said(line)).not.toBe(never);
});

test.each([
  '/statements who is Kim',
  '/statements où est Poutine',
  '/casualties who’s Zelensky',
  '/equipment army',
  '/equipment armée',
  '/deployment size of the North Korean army',
  '/casualties first estimate of the dead',
  '/casualties premier bilan',
  '/deployment troops according to US intelligence',
])('%s is not answered', (line) => {
  expect(said(line)).not.toMatch(/^found/);
});
