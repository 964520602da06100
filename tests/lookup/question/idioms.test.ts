import { expect, test } from 'vitest';
import { said } from '../real.ts';

test.each([
  ['ça me tue, le nis annonce combien de pertes ?', 'found nis-killed-or-wounded-2025-04-30'],
  ['this is killing me, how many died', 'found nis-killed-2025-04-30'],
  ['j’ai rêvé ou le nis parlait de pertes ?', 'nothing not-understood rêvé'],
  ['/deployment general info', 'nothing not-understood general info'],
  ['/deployment was a general sent', 'found ukraine-generals-2025-02-04'],
  ['bilan général des pertes', 'found nis-killed-or-wounded-2025-04-30'],
  [
    'nis losses, kiled',
    'unsure two-readings casualties:nis-killed-or-wounded-2025-04-30 casualties:nis-killed-2025-04-30',
  ],
])('%s: an idiom, a qualifier or a guess displaces no measure → %s', (line, answer) => {
  expect(said(line)).toBe(answer);
});
