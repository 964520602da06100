/** Whether a request was signed by Discord, a moment ago. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** Discord takes an answer for three seconds; a minute leaves room for clocks that disagree. */
const freshSeconds = 60;

/** The key that Discord shows as 64 hexadecimal digits. Throws when they are no key. */
export const publicKeyOf = (digits: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(digits, 'hex').toString('base64url') },
    format: 'jwk',
  });

export type Signed = {
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
  /** As it came, byte for byte: a body that was parsed and written again has another signature. */
  readonly body: Uint8Array;
};

/** `now` in milliseconds since 1970. */
export const isSigned = ({ signature, timestamp, body }: Signed, key: KeyObject, now: number): boolean => {
  if (signature === undefined || !/^[0-9a-f]{128}$/i.test(signature)) return false;
  if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > freshSeconds) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
};
