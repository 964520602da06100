/** The body of a request, when it is not too large. */
import type { IncomingMessage } from 'node:http';

/**
 * The bytes of `request`, or null as soon as they are more than `limit`; the rest is then left unread, so that a
 * refusal can still be sent. Rejects when the sender goes away.
 */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | null> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
