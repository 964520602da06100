/** What one person may ask, what happens beyond it, and that it costs others nothing. */
import { InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { answerTo } from '../../src/app/front.ts';
import { createGuard } from '../../src/app/guard.ts';
import { createLimiter } from '../../src/app/rate-limit.ts';
import { interactionFactory } from '../standin/interactions.ts';
import { checkCallback } from '../standin/payload-check.ts';
import { textsOf } from '../standin/seen.ts';
import { frontOf, servingContext } from './serving.ts';

const make = interactionFactory('1000000000000000001', Date.UTC(2025, 5, 1));
const bucket = { burst: 3, perSecond: 1 };

test.each<[string, number[], boolean[]]>([
  ['a burst is let through and no more', [0, 0, 0, 0], [true, true, true, false]],
  ['it fills again', [0, 0, 0, 1000, 1001], [true, true, true, true, false]],
  ['but not beyond the burst', [0, 90_000, 90_000, 90_000, 90_000], [true, true, true, true, false]],
  ['what was refused costs nothing', [0, 0, 0, 500, 500, 1000], [true, true, true, false, false, true]],
  ['a clock that goes back gives nothing', [5000, 5000, 5000, 0], [true, true, true, false]],
])('%s', (_, moments, allowed) => {
  const limiter = createLimiter(bucket);
  expect(moments.map((now) => limiter('a', now))).toEqual(allowed);
});

test('everybody has a bucket of their own', () => {
  const limiter = createLimiter({ burst: 1, perSecond: 1 });
  expect(['a', 'b', 'a', 'b'].map((who) => limiter(who, 0))).toEqual([true, true, false, false]);
});

test('a crowd does not fill the memory: the quietest are forgotten', () => {
  const limiter = createLimiter({ burst: 1, perSecond: 0 }, 2);
  expect(['a', 'b', 'c', 'b', 'a'].map((who) => limiter(who, 0))).toEqual([true, true, true, false, true]);
});

const asUser = (user: string) => ({ user });

test.each([
  ['asking', () => make.slash('about', {}, asUser('7')), 10],
  ['asking in a message of two', () => make.slash('about', {}, { user: '7', where: 'dm' }), 10],
  ['pressing', () => make.press('v1:share', undefined, asUser('7')), 10],
  ['typing', () => make.typing('casualties', 'query', { query: 'n' }, asUser('7')), 30],
  ['hiding', () => ({ type: InteractionType.ApplicationCommand }), 10],
] as const)('%s is limited', (_, interaction, burst) => {
  const isTooMany = createGuard();
  const results = Array.from({ length: burst + 1 }, () => isTooMany(interaction(), 0));
  expect(results).toEqual([...Array.from({ length: burst }, () => false), true]);
});

test('asking does not use up typing, and a ping is never too much', () => {
  const isTooMany = createGuard();
  for (let asked = 0; asked < 20; asked += 1) isTooMany(make.slash('about', {}, asUser('7')), 0);
  expect(isTooMany(make.typing('casualties', 'query', { query: 'n' }, asUser('7')), 0)).toBe(false);
  expect(isTooMany(make.slash('about', {}, asUser('8')), 0)).toBe(false);
  expect(isTooMany({ type: InteractionType.Ping }, 0)).toBe(false);
});

test.each([
  ['a question', make.slash('about'), /wait a moment/],
  ['completion', make.typing('casualties', 'query', { query: 'n' }), /^$/],
])('%s beyond the limit is refused calmly', async (_, interaction, words) => {
  const { context } = servingContext();
  const { response, outcome } = await answerTo(interaction, { ...frontOf(context), isTooMany: () => true });
  expect(checkCallback(response, [], interaction)).toEqual([]);
  expect(outcome.result).toBe('limited');
  expect(textsOf(response).join()).toMatch(words);
});
