/**
 * Payloads as loosely as the hand-written rules need them: a body that passed its schema has these types.
 * Wherever Discord takes null for absent, so do these.
 */
type Maybe<T> = T | null | undefined;

export type Media = { readonly url: string; readonly description?: Maybe<string> };

export type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly default?: Maybe<boolean>;
};

export type Component = {
  readonly type: number;
  readonly id?: Maybe<number>;
  readonly custom_id?: Maybe<string>;
  readonly style?: number;
  readonly label?: Maybe<string>;
  readonly emoji?: unknown;
  readonly url?: Maybe<string>;
  readonly sku_id?: Maybe<string>;
  readonly content?: string;
  readonly min_values?: Maybe<number>;
  readonly max_values?: Maybe<number>;
  readonly min_length?: Maybe<number>;
  readonly max_length?: Maybe<number>;
  readonly options?: readonly SelectOption[];
  readonly media?: Media;
  readonly file?: Media;
  readonly items?: readonly { readonly media: Media }[];
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
};

export type Embed = {
  readonly title?: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly url?: Maybe<string>;
  readonly author?: Maybe<{
    readonly name?: Maybe<string>;
    readonly url?: Maybe<string>;
    readonly icon_url?: Maybe<string>;
  }>;
  readonly footer?: Maybe<{ readonly text?: Maybe<string>; readonly icon_url?: Maybe<string> }>;
  readonly image?: Maybe<{ readonly url?: Maybe<string> }>;
  readonly thumbnail?: Maybe<{ readonly url?: Maybe<string> }>;
  readonly fields?: Maybe<readonly { readonly name: string; readonly value: string }[]>;
};

export type Message = {
  readonly content?: Maybe<string>;
  readonly embeds?: Maybe<readonly Embed[]>;
  readonly components?: Maybe<readonly Component[]>;
  readonly flags?: Maybe<number>;
  readonly attachments?: Maybe<
    readonly { readonly id: string | number; readonly filename?: Maybe<string> }[]
  >;
  readonly allowed_mentions?: Maybe<{
    readonly parse?: Maybe<readonly (string | null)[]>;
    readonly users?: Maybe<readonly (string | null)[]>;
    readonly roles?: Maybe<readonly (string | null)[]>;
  }>;
  readonly poll?: unknown;
  readonly sticker_ids?: Maybe<readonly string[]>;
};

export type Callback = { readonly type: 4 | 5 | 6 | 7; readonly data?: Maybe<Message> };
export type Modal = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
};
export type Autocomplete = {
  readonly choices?: Maybe<readonly Maybe<{ readonly name: string; readonly value: string | number }>[]>;
};

type Localised = Maybe<{ readonly [locale: string]: string }>;

export type CommandOption = {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localised;
  readonly description: string;
  readonly description_localizations?: Localised;
  readonly required?: Maybe<boolean>;
  readonly autocomplete?: Maybe<boolean>;
  readonly min_length?: Maybe<number>;
  readonly max_length?: Maybe<number>;
  readonly min_value?: Maybe<number>;
  readonly max_value?: Maybe<number>;
  readonly choices?: Maybe<
    readonly {
      readonly name: string;
      readonly name_localizations?: Localised;
      readonly value: string | number;
    }[]
  >;
  readonly options?: Maybe<readonly CommandOption[]>;
};

export type CommandBody = {
  readonly name: string;
  readonly type?: Maybe<number>;
  readonly name_localizations?: Localised;
  readonly description?: Maybe<string>;
  readonly description_localizations?: Localised;
  readonly options?: Maybe<readonly CommandOption[]>;
  readonly contexts?: Maybe<readonly number[]>;
  readonly integration_types?: Maybe<readonly number[]>;
};

/** A file as sent: the n-th of the list is the part `files[n]`. */
export type SentFile = { readonly name: string; readonly data: Uint8Array };
