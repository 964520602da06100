/** The language and theme of the last visit, or what the browser prefers. */
import { isLocale, localeOf } from './locales.ts';
import type { State } from './state.ts';

type Preferences = Pick<State, 'locale' | 'theme'>;

export const readPreferences = (): Preferences => {
  const locale = stored('locale') ?? '';
  const theme = stored('theme');
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  return {
    locale: isLocale(locale) ? locale : localeOf(navigator.languages),
    theme: theme === 'light' || theme === 'dark' ? theme : prefersLight ? 'light' : 'dark',
  };
};

/** A browser that keeps nothing is no fault. */
export const writePreferences = ({ locale, theme }: Preferences): void => {
  try {
    localStorage.setItem('locale', locale);
    localStorage.setItem('theme', theme);
  } catch {}
};

const stored = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};
