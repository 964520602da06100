/** How lists of words are written here. */

/** The words of a text, parted by spaces and lines. */
export const words = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== ''));
