/** One form for the plural, feminine and possessive of a word, in English and French alike. */

/**
 * The form under which inflections meet: tué, tués, tuée, tuées → tu; casualty, casualties → casualti;
 * général, généraux → general; coréen, coréenne → coreen. Not a word to show, only to compare.
 */
export const stem = (folded: string): string => {
  if (folded.length < 3 || !/^[a-z]+$/.test(folded)) return folded;
  // Three letters are an acronym more often than a plural: NIS, JCS.
  if (folded.length === 3) return folded.replace(/e$/, '');
  const singular = folded.endsWith('aux')
    ? `${folded.slice(0, -3)}al`
    : folded.replace(/(?<![s])s$/, '').replace(/eux$/, 'eu');
  const bare = singular.replace(/y$/, 'i').replace(/e{1,2}$/, '');
  return bare.replace(/([bcdfglmnprst])\1$/, '$1');
};

/** The same, across the endings of verbs and of the nouns made from them: cremated, cremation → crem. */
export const root = (folded: string): string => {
  const one = stem(folded);
  if (one.length < 6 || !/^[a-z]+$/.test(one)) return one;
  const bare = one.replace(
    /(ations|ation|ition|ements|ement|ments|ment|ating|ated|ator|ant|ent|ions|ion|ing|ed|er|ir|eur|at|it|i)$/,
    '',
  );
  return bare.length >= 4 ? bare.replace(/([bcdfglmnprst])\1$/, '$1') : one;
};
