/** Optimal string alignment: how many letters were added, dropped, changed, or swapped with their neighbour. */

/** The distance, or `limit + 1` as soon as it is certain to pass the limit. */
export const editDistance = (one: string, other: string, limit: number): number => {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = b.map((_, at) => at + 1);
  row.unshift(0);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
};

/** How far a misspelling of a word of this length may lie: none below four letters, one up to five, then two. */
export const typoLimit = (length: number): number => (length < 4 ? 0 : length <= 5 ? 1 : 2);

/** Rows of the two keyboards in use, as they lie one above the other. */
const keyboards = ['qwertyuiop asdfghjkl zxcvbnm', 'azertyuiop qsdfghjklm wxcvbn'];

/** Whether two letters lie side by side on a keyboard. */
const neighbours = (one: string, other: string): boolean =>
  keyboards.some(
    (keys) =>
      Math.abs(keys.indexOf(one) - keys.indexOf(other)) === 1 && keys.includes(one) && keys.includes(other),
  );

/** The single errors that hands make: a swap, a letter doubled or not, a key hit beside the right one. */
export const isSlip = (typed: string, word: string): boolean => {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (typed.length === word.length) {
    const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
    return swapped || neighbours(typed[at] ?? '', word[at] ?? '');
  }
  const [longer, place] = typed.length > word.length ? [typed, at] : [word, at];
  return longer[place] === longer[place - 1] || longer[place] === longer[place + 1];
};
