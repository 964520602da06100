/** Lines of a stream: however it is cut into chunks, however long a line is. */
import { expect, test } from 'vitest';
import { linesOf, longestLine } from '../../../src/app/terminal/lines.ts';

async function* chunks(parts: readonly (string | Buffer)[]) {
  yield* parts;
}
const read = async (...parts: (string | Buffer)[]) => {
  const lines = [];
  for await (const line of linesOf(chunks(parts))) lines.push(line);
  return lines;
};

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['one line', ['a\n'], ['a']],
  ['no end', ['a\nb'], ['a', 'b']],
  ['empty lines', ['\na\n\n'], ['', 'a', '']],
  ['carriage returns', ['a\r\nb\r\n'], ['a', 'b']],
  ['a line in pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['a mark of byte order', ['\uFEFFa\n\uFEFFb'], ['a', '\uFEFFb']],
])('%s', async (_, parts, lines) => {
  expect(await read(...parts)).toEqual(lines);
});

test('a character cut in two by a chunk is whole', async () => {
  const bytes = Buffer.from('é\n');
  expect(await read(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['é']);
});

test('bytes that are no UTF-8 are marked, not lost', async () => {
  expect(await read(Buffer.from([0x61, 0xff, 0x62]))).toEqual(['a\uFFFDb']);
});

test('a line that is too long is passed over, whatever it is cut into', async () => {
  const long = 'x'.repeat(longestLine);
  expect(await read(`a\n${long}x\nb\n`)).toEqual(['a', null, 'b']);
  expect(await read('a\n', long, 'x', 'x', '\nb\n')).toEqual(['a', null, 'b']);
  expect(await read(`${long}\n`)).toEqual([long]);
  expect(await read(long, 'xx')).toEqual([null]);
});
