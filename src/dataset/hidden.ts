/** Controls, and format characters such as zero-width and direction marks: no one sees them in a name. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}]/u;

/** The first character of a text that does not show: its name, `U+200B`, and its offset; null when all show. */
export function hiddenCharacter(text: string): { readonly name: string; readonly offset: number } | null {
  const found = hidden.exec(text);
  if (found === null) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { name: `U+${code}`, offset: found.index };
}
