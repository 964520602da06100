/** Everything that the page shows, and what a person can do with it. */
import type { Commands } from './commands.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import type { Locale } from './locales.ts';
import type { Posted } from './posted.ts';

export type Theme = 'dark' | 'light';

export type State = {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly commands: Commands;
  readonly messages: readonly Posted[];
  readonly draft: Draft;
  /** The apps menu of a message, and where on the page it opens. */
  readonly menu: { readonly of: Posted; readonly x: number; readonly y: number } | null;
  readonly form: Form | null;
  readonly findings: readonly string[];
  /** Whether the server has gone. */
  readonly lost: boolean;
};

export type Act = {
  readonly type: (text: string) => void;
  readonly fill: (option: string, text: string) => void;
  readonly open: (option: string) => void;
  readonly close: (option: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly take: (at: number) => void;
  readonly hideSuggestions: () => void;
  readonly cancel: () => void;
  readonly send: () => void;
  readonly press: (customId: string, under: Posted) => void;
  readonly pick: (customId: string, values: readonly string[], under: Posted) => void;
  readonly dismiss: (posted: Posted) => void;
  readonly openMenu: (of: Posted, x: number, y: number) => void;
  readonly closeMenu: () => void;
  readonly runOn: (command: string, target: Posted) => void;
  readonly submit: (fields: Readonly<Record<string, string>>) => void;
  readonly closeForm: () => void;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
};
