/** Lines of a stream of any length, one at a time, none of them longer than can be held. */
import { StringDecoder } from 'node:string_decoder';

/** More characters than any request has, and few enough to be held many times over. */
export const longestLine = 1_000_000;

/** A line without its end, or null for one that was too long and was passed over. */
export type Line = string | null;

/**
 * Yields each line of `input`. The last one needs no line end; a mark of byte order at the start and carriage
 * returns at the ends are taken away.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let tooLong = false;
  let first = true;
  const finish = (text: string): Line => {
    const line = tooLong || text.length > longestLine ? null : text.replace(/\r$/, '');
    const clean = first && line !== null ? line.replace(/^\uFEFF/, '') : line;
    first = false;
    tooLong = false;
    return clean;
  };
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      const whole = held + part;
      held = '';
      yield finish(whole);
    }
    held += rest;
    if (held.length > longestLine) {
      tooLong = true;
      held = '';
    }
  }
  held += decoder.end();
  if (held !== '' || tooLong) yield finish(held);
}
