/** The Discord locales that the page can be switched to: those with words of their own. */
export const locales = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
  fr: 'Français',
  ko: '한국어',
  uk: 'Українська',
  ru: 'Русский',
} as const;

export type Locale = keyof typeof locales;

export const isLocale = (text: string): text is Locale => Object.hasOwn(locales, text);

/** The first of a reader's languages that the page speaks; American English when there is none. */
export const localeOf = (languages: readonly string[]): Locale => {
  const known = languages.map((language): Locale | undefined => {
    const base = language.split('-')[0] ?? '';
    if (isLocale(language)) return language;
    return isLocale(base) ? base : base === 'en' ? 'en-US' : undefined;
  });
  return known.find((locale) => locale !== undefined) ?? 'en-US';
};
