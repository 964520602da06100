/** What can be made to go wrong with a request, decided request by request. */
export type Request = {
  readonly method: string;
  /** Decoded, without the API's base and without the query: `/interactions/1/abc/callback`. */
  readonly path: string;
  /** How many requests of this method and path came before. */
  readonly earlier: number;
};

export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  /** The answer comes this much later; the request is applied at once. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The request is applied only after this time. */
  | { readonly kind: 'stall'; readonly ms: number }
  /**
   * The connection ends before the request was applied, or after, so that only the answer is lost. discord.js
   * tries again after a reset (ECONNRESET) and gives up after a plain close (UND_ERR_SOCKET).
   */
  | { readonly kind: 'drop'; readonly applied: boolean; readonly by: 'reset' | 'close' }
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number; readonly global?: boolean };

/** Undefined: all goes well. */
export type ChooseFault = (request: Request) => Fault | undefined;

/** This fault for the first `times` requests whose path matches. */
export const firstTimes = (times: number, path: RegExp, fault: Fault): ChooseFault => {
  let left = times;
  return (request) => {
    if (left === 0 || !path.test(request.path)) return undefined;
    left -= 1;
    return fault;
  };
};
