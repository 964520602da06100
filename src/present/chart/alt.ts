/** The chart in words, for those who do not see it. */

/** Discord's limit for the description of an attachment. */
const limit = 1024;

/**
 * The sentences joined, the first and the last always among them: those that do not fit within the limit are
 * left out whole, from the one before the last backwards. Nothing is cut inside a sentence.
 */
export const altText = (lead: string, sentences: readonly string[], end: string, most = limit): string => {
  const kept: string[] = [];
  let length = lead.length + 1 + end.length;
  for (const sentence of sentences) {
    length += 1 + sentence.length;
    if (length > most) break;
    kept.push(sentence);
  }
  return [lead, ...kept, end].join(' ');
};
