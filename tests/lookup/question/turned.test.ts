import { expect, test } from 'vitest';
import { askQuestion } from '../../../src/lookup/ask.ts';
import { index } from '../real.ts';

test.each([
  ['not killed', ['not']],
  ['how many weren’t killed', ['weren’t']],
  ['combien n’ont pas été tués', ['pas']],
  ['never wounded', ['never']],
  ['without losses', ['without']],
  ['sans pertes', ['sans']],
  ['killed per day', ['per day']],
  ['tués par jour', ['par jour']],
  ['daily losses', ['daily']],
])('%s: what turns or divides the count is named, not dropped', (query, ignored) => {
  const answer = askQuestion(index, { topic: 'casualties', query });
  expect(answer.kind).not.toBe('found');
  expect(answer.understood.ignored).toEqual(ignored);
});

test.each([
  ['statements', 'why did russia not confirm'],
  ['deployment', 'not in combat since mid-January'],
] as const)('/%s %s: a negation of what is told stays harmless', (topic, query) => {
  expect(askQuestion(index, { topic, query }).kind).toBe('found');
});

test.each([
  ['casualties', 'kicked'],
  ['casualties', 'dogs killed'],
  ['workers', 'walkers'],
  ['equipment', 'drôles'],
  ['statements', 'treats'],
  ['deployment', 'offices'],
  ['casualties', 'generals killed'],
  ['deployment', 'how many troops did the US deploy'],
  ['deployment', 'how many troops did south korea send'],
  ['casualties', 'la Russie a perdu combien de soldats'],
] as const)('/%s %s: another word, rank or army is never answered for ours', (topic, query) => {
  expect(askQuestion(index, { topic, query }).kind).not.toBe('found');
});
