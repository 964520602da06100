/** Spacing that a typesetter would set and nobody types. */
import type { Language } from '../dataset/schema.ts';

const narrow = '\u202f';
const full = '\u00a0';

/**
 * Our own sentences with the spaces of their language. French sets a narrow no-break space inside « » and
 * before ; ! ? % and a full one before a colon (Lexique des règles typographiques en usage à l’Imprimerie
 * nationale). Only ordinary spaces that stand there already are changed, so that `https://` stays whole.
 */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text
    .replace(/ ([;!?%»])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/ :/g, `${full}:`);
}
