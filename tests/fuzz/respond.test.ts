/** Some random interactions on every run of the tests; `npm run soak` tries a hundred thousand. */
import { expect, test } from 'vitest';
import { openData } from '../e2e/bot.ts';
import { fuzz } from './fuzz.ts';

test('random interactions: no exception, every payload valid', { timeout: 60_000 }, async () => {
  const seed = Date.now() & 0x7fffffff;
  console.log(`seed ${seed}`);
  await expect(fuzz(openData(), { runs: 1500, seed })).resolves.toBeUndefined();
});
