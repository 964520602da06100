/** Who may speak to the preview: this page, in a browser that came by the address that it was given. */

export type Knock = {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly contentType: string | undefined;
};

/**
 * The status to refuse `knock` with, or null to let it in. A name in `Host` that is not ours means that some
 * site made its own name point here (DNS rebinding); another `Origin`, or a body that a plain form could send,
 * that another site's page is asking (CSRF). `bound` is the address that the server listens on.
 */
export const refusal = ({ method, host, origin, contentType }: Knock, bound: string): number | null => {
  if (host === undefined || !isOurs(host, bound)) return 421;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return 405;
  return contentType?.split(';')[0]?.trim() === 'application/json' ? null : 415;
};

/** An address in figures cannot be rebound, so where other machines may ask, every one of them will do. */
const isOurs = (host: string, bound: string): boolean => {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  if (hostname === 'localhost' || isLoopback(hostname)) return true;
  return !isLoopback(bound) && (hostname === bound || /^(\[[\da-f:.]+\]|\d+(\.\d+){3})$/.test(hostname));
};

/** Whether `address` can be reached from this machine alone. */
export const isLoopback = (address: string): boolean =>
  address === 'localhost' || /^(127(\.\d+){3}|\[?::1\]?)$/.test(address);
