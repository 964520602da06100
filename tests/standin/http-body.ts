/** Reads what a request carries: JSON, or a form with `payload_json` and `files[n]`. */
import type { IncomingMessage } from 'node:http';
import type { SentFile } from './payload-types.ts';

export type Body =
  | { readonly ok: true; readonly json: unknown; readonly files: readonly SentFile[] }
  | { readonly ok: false };

const parse = (text: string): Body => {
  try {
    return { ok: true, json: JSON.parse(text), files: [] };
  } catch {
    return { ok: false };
  }
};

/** Gaps in the numbering of the parts would shift the files: such a form is refused. */
const readForm = async (bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> => {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const body = typeof payload === 'string' ? parse(payload) : parse('{}');
  if (!body.ok) return body;
  const parts = [...form.entries()].filter(([key]) => key !== 'payload_json');
  const files = await Promise.all(
    parts.map(async ([, part]) =>
      typeof part === 'string'
        ? { name: '', data: new TextEncoder().encode(part) }
        : { name: part.name, data: new Uint8Array(await part.arrayBuffer()) },
    ),
  );
  const numbered = parts.every(([key], at) => key === `files[${at}]`);
  return numbered ? { ...body, files } : { ok: false };
};

/** The body of a request; an empty one is an empty object. */
export const readBody = async (request: IncomingMessage): Promise<Body> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { ok: true, json: {}, files: [] };
  return type.startsWith('multipart/form-data') ? readForm(bytes, type) : parse(bytes.toString('utf8'));
};
