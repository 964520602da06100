/** Many questions in a row: a JSON request a line in, a JSON answer a line out, in the same order. */
import type { Context } from '../context.ts';
import { type Line, longestLine } from './lines.ts';
import { answerRequest, resultJson } from './request.ts';

/**
 * The answer to each line, as one line of JSON without its end. A line that is no request, and one whose answer
 * fails by a bug, gets an error in its place; `onBug` is told of the latter, and the batch goes on.
 */
export async function* answerBatch(
  lines: AsyncIterable<Line>,
  context: Context,
  onBug: (error: unknown) => void,
): AsyncGenerator<string> {
  for await (const line of lines) yield JSON.stringify(answerLine(line, context, onBug));
}

const answerLine = (line: Line, context: Context, onBug: (error: unknown) => void): object => {
  if (line === null) return failure(`the line is longer than ${longestLine} characters`);
  const value = parseJson(line);
  if (value === undefined) return failure('the line is not JSON');
  try {
    return resultJson(answerRequest(value, context), context);
  } catch (error) {
    onBug(error);
    return failure('this question could not be answered: a fault of the program');
  }
};

const failure = (message: string) => ({ kind: 'error', message }) as const;

/** The value of `text`, or undefined when it is not JSON. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
