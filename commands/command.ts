/** A command is a declaration: what it is called, what it takes, how it answers. It knows nothing of Discord. */
import type { Language } from '../src/dataset/schema.ts';
import type { Answer } from '../src/lookup/answer.ts';
import type { Index } from '../src/lookup/index/search-index.ts';

/** Options as the asker gave them; absent ones are absent. */
export type Given = { readonly [option: string]: string | boolean | undefined };

/** One line of completion: `value` is sent back as the option, `name` is shown, `claims` stand behind it. */
export type Completion = { readonly value: string; readonly name: string; readonly claims: number };

export type Option = {
  readonly name: string;
  readonly type: 'text' | 'flag';
  readonly required: boolean;
  /** The only values there are; at most 25. An option has these or a completion, not both. */
  readonly choices?: readonly { readonly value: string; readonly name: string }[];
  /** Absent when the option takes free text only. At most 25 lines, best first. */
  readonly complete?: (
    index: Index,
    typed: string,
    given: Given,
    language: Language,
  ) => readonly Completion[];
};

/** Names and descriptions of a command and its options live in the catalogues, under `command.<name>`. */
export type Command = {
  readonly name: string;
  readonly options: readonly Option[];
  readonly answer: (index: Index, given: Given, language: Language) => Answer;
  /** Also offered on a message, under a name of its own, whose text fills the option. */
  readonly onMessage?: { readonly name: string; readonly option: string };
};
