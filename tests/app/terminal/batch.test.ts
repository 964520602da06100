/** The terminal contract on the real data: a JSON request a line in, a JSON answer a line out. */
import { expect, test } from 'vitest';
import { answerBatch } from '../../../src/app/terminal/batch.ts';
import { broken, servingContext } from '../serving.ts';

async function* each<T>(values: readonly T[]) {
  yield* values;
}
const answer = async (...lines: (string | null)[]) => {
  const { context } = servingContext(broken);
  const bugs: unknown[] = [];
  const answers = [];
  for await (const text of answerBatch(each(lines), context, (bug) => bugs.push(bug))) {
    expect(text).not.toContain('\n');
    answers.push(JSON.parse(text));
  }
  return { answers, bugs };
};

test.each([
  [
    '{"command":"casualties","query":"nis killed","locale":"fr"}',
    { kind: 'found', claims: [{ id: 'nis-killed-2025-04-30', summary: expect.stringMatching(/\p{L}é/u) }] },
  ],
  [
    '{"command":"casualties","query":"nis killed","locale":"ko","language":"fr"}',
    { kind: 'found', claims: [{ id: 'nis-killed-2025-04-30', summary: expect.stringMatching(/\p{L}é/u) }] },
  ],
  [
    '{"command":"casualties","query":"killed","claimant":"nis"}',
    { kind: 'found', claims: [{ claimant: 'nis' }] },
  ],
  ['{"command":"casualties"}', { kind: 'found' }],
  ['{"command":"casualties","query":null}', { kind: 'found' }],
  ['{"command":"casualties","query":"nis killed","as_of":"2025-04-30","private":true}', { kind: 'found' }],
  ['{"command":"casualties","query":"weather on mars"}', { kind: 'nothing' }],
  ['{"command":"claim","id":"nis-killed-2025-04-30"}', { kind: 'claim' }],
  ['{"command":"claim","id":"no-such-claim"}', { kind: 'no-such' }],
  ['{"command":"about","locale":"xx"}', { kind: 'about' }],
  ['{"command":"claims"}', { kind: 'claims' }],
  ['{"command":"sources"}', { kind: 'sources' }],
])('%s', async (line, expected) => {
  const { answers } = await answer(line);
  expect(answers).toMatchObject([expected]);
});

test.each([
  ['', 'the line is not JSON'],
  ['nis killed', 'the line is not JSON'],
  ['{"command":"casualties"', 'the line is not JSON'],
  ['[]', 'expected a JSON object'],
  ['null', 'expected a JSON object'],
  ['"casualties"', 'expected a JSON object'],
  ['{}', 'command: expected the name of a command'],
  ['{"command":7}', 'command: expected the name of a command'],
  ['{"command":"casualties","locale":7}', 'locale: expected a locale such as fr or en-US'],
  ['{"command":"casualties","query":7}', '"query" takes text'],
  ['{"command":"casualties","private":"yes"}', '"private" takes true or false'],
  [
    '{"command":"casualties","question":"x"}',
    'casualties has no option "question"; it takes query, claimant, as_of, private, language',
  ],
  ['{"command":"casualties","language":"xx"}', '"language" takes one of en, fr, ko, uk, ru'],
  ['{"command":"claim"}', 'claim needs "id"'],
  ['{"command":"claim","id":""}', 'claim needs "id"'],
  ['{"command":"constructor"}', expect.stringMatching(/^no command is called "constructor"; there are /)],
])('%s is answered by an error', async (line, message) => {
  const { answers } = await answer(line);
  expect(answers).toEqual([{ kind: 'error', message }]);
});

test('every line has its answer, in order, whatever comes between', async () => {
  const good = '{"command":"claim","id":"nis-killed-2025-04-30"}';
  const { answers } = await answer(good, 'nonsense', null, '', '{"command":"about"}', good);
  expect(answers.map(({ kind }) => kind)).toEqual(['claim', 'error', 'error', 'error', 'about', 'claim']);
});

test('a bug is reported, hidden from the asker, and the batch goes on', async () => {
  const { answers, bugs } = await answer('{"command":"broken"}', '{"command":"about"}');
  expect(answers).toMatchObject([{ kind: 'error' }, { kind: 'about' }]);
  expect(JSON.stringify(answers)).not.toContain('secret');
  expect(bugs).toEqual([expect.objectContaining({ message: 'a bug with a secret' })]);
});

test.each([
  ['6,000 letters', 'a'.repeat(6000)],
  ['100,000 words', 'killed '.repeat(100_000)],
  ['emoji', '🪖'.repeat(3000)],
  ['half a character', '\uD83D'],
  ['zero', '\u0000'],
])('%s as a question gets an answer', async (_, query) => {
  const { answers } = await answer(JSON.stringify({ command: 'casualties', query }));
  expect(answers).toEqual([expect.objectContaining({ kind: expect.stringMatching(/found|unsure|nothing/) })]);
});
