/** What the REST side answers: the codes of Discord that a bot meets. */
import type { Finding } from './finding.ts';

export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
};

const problem = (status: number, code: number, message: string): Reply => ({
  status,
  body: { message, code },
});

export const nothing: Reply = { status: 204 };
export const ok = (body: unknown): Reply => ({ status: 200, body });

export const unauthorized: Reply = problem(401, 0, '401: Unauthorized');
export const notFound: Reply = problem(404, 0, '404: Not Found');
export const unknownMessage: Reply = problem(404, 10008, 'Unknown Message');
/** The original answer does not exist (yet). */
export const unknownWebhook: Reply = problem(404, 10015, 'Unknown Webhook');
export const unknownCommand: Reply = problem(404, 10063, 'Unknown application command');
/** Too late, or never delivered to this application. */
export const unknownInteraction: Reply = problem(404, 10062, 'Unknown interaction');
/** Somebody, perhaps the same process, was first. */
export const alreadyAcknowledged: Reply = problem(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps: Reply = problem(
  400,
  40094,
  'Maximum number of follow up messages reached for this interaction',
);
export const invalidWebhookToken: Reply = problem(401, 50027, 'Invalid Webhook Token');
export const notJson: Reply = problem(400, 50109, 'The request body contains invalid JSON.');

type Tree = { [part: string]: Tree | { readonly code: string; readonly message: string }[] };

const plant = (tree: Tree, [part, ...rest]: readonly string[], message: string): Tree => {
  const leaf = { code: 'INVALID', message };
  if (part === undefined) return { ...tree, _errors: [leaf] };
  const below = tree[part];
  return { ...tree, [part]: plant(Array.isArray(below) || below === undefined ? {} : below, rest, message) };
};

/** Findings as Discord nests them: `errors.data.embeds.0.title._errors`. */
export const invalidFormBody = (findings: readonly Finding[]): Reply => ({
  status: 400,
  body: {
    message: 'Invalid Form Body',
    code: 50035,
    errors: findings.reduce<Tree>(
      (tree, { path, problem: message }) => plant(tree, path === '' ? [] : path.split('.'), message),
      {},
    ),
  },
});

/** Seconds with a fraction, in the header and in the body. */
export const rateLimited = (retryAfterMs: number, global: boolean): Reply => ({
  status: 429,
  headers: {
    'retry-after': `${retryAfterMs / 1000}`,
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  },
  body: { message: 'You are being rate limited.', retry_after: retryAfterMs / 1000, global },
});
