/** The labelled questions and messages of `tests/`, read and checked. A label names claims by what they mean. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { topics } from '../../src/dataset/schema.ts';

const folder = join('tests', 'questions');
const messagesFolder = join('tests', 'messages');
const labelsFile = 'labels.yaml';

/** The facet that an answer would get wrong, where none should be given. */
export const traps = ['measure', 'claimant', 'subject'] as const;
export type Trap = (typeof traps)[number];

const labels = z.array(z.string().min(1));
const asked = {
  command: z.enum(topics),
  locale: z.enum(['en-US', 'en-GB', 'fr', 'ko', 'uk', 'ru']),
  query: z.string(),
  claimant: z.string().optional(),
  as_of: z.string().optional(),
  /** Asks the text that many times over. */
  repeat: z.int().positive().default(1),
  /** The same question spelt right. */
  clean: z.string().optional(),
};
const trap = z.enum(traps).optional();
const questionSchema = z.union([
  z.strictObject({ ...asked, first: labels.min(1) }),
  z.strictObject({ ...asked, expect: z.literal('unsure'), behind: labels.min(1), trap }),
  z.strictObject({ ...asked, expect: z.literal('apart'), behind: labels, trap }),
  z.strictObject({ ...asked, expect: z.literal('nothing'), trap }),
]);
const questionFile = z.strictObject({ about: z.string(), questions: z.array(questionSchema).min(1) });

export const verdicts = [
  'matches',
  'other-measure',
  'other-claimant',
  'other-figure',
  'outdated',
  'not-in-dataset',
] as const;
const messageFile = z.strictObject({
  about: z.string(),
  messages: z
    .array(
      z.strictObject({
        text: z.string(),
        locale: z.enum(['en-US', 'en-GB', 'fr']),
        findings: z.array(
          z.strictObject({
            quote: z.string().min(1),
            verdict: z.enum(verdicts),
            /** One of these is shown. */
            claims: labels.optional(),
            /** As good when it is not reported at all. */
            optional: z.boolean().default(false),
          }),
        ),
      }),
    )
    .min(1),
});

/** What a question should get. `first` may come first; each of `behind` stands among what is offered. */
export type Expected =
  | { readonly kind: 'first'; readonly claims: ReadonlySet<string> }
  | { readonly kind: 'unsure' | 'apart'; readonly behind: readonly ReadonlySet<string>[] }
  | { readonly kind: 'nothing' };
export type Question = {
  /** The file that it stands in: direct, paraphrase, typo. */
  readonly kind: string;
  readonly command: (typeof topics)[number];
  readonly locale: string;
  readonly query: string;
  readonly claimant: string | undefined;
  readonly asOf: string | undefined;
  readonly clean: string | undefined;
  readonly expected: Expected;
  readonly trap: Trap | undefined;
};
export type ExpectedFinding = {
  readonly quote: string;
  readonly verdict: (typeof verdicts)[number];
  readonly claims: ReadonlySet<string>;
  readonly optional: boolean;
};
export type Message = {
  readonly kind: string;
  readonly text: string;
  readonly locale: string;
  readonly findings: readonly ExpectedFinding[];
};
export type Labels = ReadonlyMap<string, readonly string[]>;

/** What each label means, as claim ids. Throws with the zod finding when the file is not sound. */
export function readLabels(): Labels {
  const schema = z.record(z.string(), z.array(z.string().min(1)).min(1));
  return new Map(Object.entries(schema.parse(read(folder, labelsFile))));
}

/** Every labelled question, file by file. Throws when a file is not sound or a label is not known. */
export function readQuestions(known: Labels): readonly Question[] {
  return files(folder).flatMap((file) =>
    questionFile.parse(read(folder, file)).questions.map((question) => {
      const { command, locale, claimant, clean } = question;
      return {
        ...{ kind: kindOf(file), command, locale, claimant, clean },
        query: question.query.repeat(question.repeat),
        asOf: question.as_of,
        expected: expectedOf(question, known),
        trap: 'trap' in question ? question.trap : undefined,
      };
    }),
  );
}

/** Every labelled message, file by file. Throws when a file is not sound or a label is not known. */
export function readMessages(known: Labels): readonly Message[] {
  return files(messagesFolder).flatMap((file) =>
    messageFile.parse(read(messagesFolder, file)).messages.map((message) => ({
      kind: kindOf(file),
      text: message.text,
      locale: message.locale,
      findings: message.findings.map(({ claims, ...finding }) => ({
        ...finding,
        claims: idsOf(claims ?? [], known),
      })),
    })),
  );
}

function expectedOf(question: z.infer<typeof questionSchema>, known: Labels): Expected {
  if ('first' in question) return { kind: 'first', claims: idsOf(question.first, known) };
  if (question.expect === 'nothing') return { kind: 'nothing' };
  return { kind: question.expect, behind: question.behind.map((label) => idsOf([label], known)) };
}

function idsOf(names: readonly string[], known: Labels): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const ids = known.get(name);
      if (ids === undefined) throw new Error(`${labelsFile} has no label "${name}"`);
      return ids;
    }),
  );
}

const kindOf = (file: string) => file.replace(/\.yaml$/, '');
const files = (from: string) =>
  readdirSync(from)
    .filter((name) => name.endsWith('.yaml') && name !== labelsFile)
    .sort();
const read = (from: string, file: string): unknown => parse(readFileSync(join(from, file), 'utf8'));
