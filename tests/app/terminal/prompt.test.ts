/** The prompt, fed by a pipe. */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import { runPrompt } from '../../../src/app/terminal/prompt.ts';
import { broken, servingContext } from '../serving.ts';

const prompted = async (input: string, locale = 'en-US', ...more: Command[]) => {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const bugs: unknown[] = [];
  stdin.end(input);
  const { context } = servingContext(...more);
  const terminal = { input: stdin, output: stdout, interactive: false, locale };
  await runPrompt(terminal, context, (bug) => bugs.push(bug));
  stdout.end();
  return { printed: await text(stdout), bugs };
};

test.each([
  ['/casualties nis killed', 'en-US', 'about 600 killed'],
  ['/casualties query: nis killed', 'en-US', 'about 600 killed'],
  ['/casualties nis killed', 'fr_FR.UTF-8', 'environ 600 tués'],
  ['/pertes nis killed', 'fr', 'environ 600 tués'],
  ['/help', 'fr', '/casualties query: claimant: as_of: private:'],
  ['/nonsense', 'en-US', 'no command is called "nonsense"; there are casualties,'],
  ['/claim', 'en-US', 'claim needs "id"'],
])('%s in %s prints %s', async (line, locale, expected) => {
  const { printed } = await prompted(line, locale);
  expect(printed.replaceAll('\u00a0', ' ')).toContain(expected);
});

test('it ends with /quit, and skips empty lines', async () => {
  expect((await prompted('\n\n/quit\n/about\n')).printed).toBe('');
});

test('a bug is reported, the asker reads one calm sentence, and the prompt goes on', async () => {
  const { printed, bugs } = await prompted('/broken\n/about\n', 'en-US', broken);
  expect(printed).toMatch(/^Something went wrong here/);
  expect(printed).toContain('North Korean');
  expect(printed).not.toContain('secret');
  expect(bugs).toHaveLength(1);
});
