/** Signs with one meaning each, everywhere; `/about` explains them. */
export const signs = {
  stale: '⏳',
  doNotAdd: '⚠️',
  guess: '🔎',
  compatible: '≈',
  conflicting: '≠',
  matches: '=',
  'other-measure': '📏',
  'other-claimant': '👤',
  'other-figure': '≠',
  outdated: '🕰️',
  'not-in-dataset': '∅',
} as const;

/** Days after which the newest claim is called old. */
export const staleAfter = 90;
