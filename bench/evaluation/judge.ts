/** How the reading of messages did: each figure found, each verdict right, nothing out of scope matched. */
import type { ExpectedFinding, Message } from './labelled.ts';

export type ReadFinding = {
  readonly quote: string;
  readonly verdict: ExpectedFinding['verdict'];
  readonly claims: readonly string[];
};

export type Verdict = {
  readonly message: Message;
  /** Null for a figure that was reported and should not be. */
  readonly expected: ExpectedFinding | null;
  readonly read: ReadFinding | null;
  readonly found: boolean;
  readonly right: boolean;
  readonly falseMatch: boolean;
};

/** One line a figure of the message, expected or reported; in the order of the text. */
export function judge(message: Message, read: readonly ReadFinding[]): readonly Verdict[] {
  const left = [...read];
  const expected = message.findings.flatMap((finding) => {
    const at = left.findIndex(({ quote }) => sameWords(quote, finding.quote));
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    return taken === undefined && finding.optional ? [] : [verdictOn(message, finding, taken ?? null)];
  });
  return [...expected, ...left.map((extra) => verdictOn(message, null, extra))];
}

function verdictOn(message: Message, expected: ExpectedFinding | null, read: ReadFinding | null): Verdict {
  const right =
    read !== null &&
    read.verdict === expected?.verdict &&
    (expected.claims.size === 0 || read.claims.some((id) => expected.claims.has(id)));
  const outside = expected === null || expected.verdict === 'not-in-dataset';
  const falseMatch = outside && read?.verdict === 'matches';
  return { message, expected, read, found: expected !== null && read !== null, right, falseMatch };
}

/** "about 600" quotes what "600" quotes; "4,700" and "700" do not. */
function sameWords(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const at = long.indexOf(short);
  const edge = (character: string | undefined) =>
    character === undefined || !/[\p{L}\p{N}.,']/u.test(character);
  return at >= 0 && edge(long[at - 1]) && edge(long[at + short.length]);
}
