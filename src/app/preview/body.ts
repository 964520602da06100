/** The body of a request, as far as it is worth reading. */
import type { IncomingMessage } from 'node:http';
import { readBody } from '../http/body.ts';

/** Ten times the longest question; room for a message with ten checked figures above the button that is pressed. */
const mostBytes = 256 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413 };

/** The JSON that `request` carries; not ok when it is none, or more than anybody needs. */
export const readJson = async (request: IncomingMessage): Promise<Body> => {
  const bytes = await readBody(request, mostBytes);
  if (bytes === null) return { ok: false, status: 413 };
  try {
    return { ok: true, value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { ok: false, status: 400 };
  }
};
