/** Whether typed letters begin a name, with at most one of them wrong. */

/** 0 when `typed` begins `name`, 1 with one letter added, dropped, changed or swapped, null otherwise. Linear. */
export const nearPrefix = (typed: string, name: string): 0 | 1 | null => {
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at += 1;
  if (at === typed.length) return 0;
  const rest = (from: number, onto: number) => agrees(typed, from, name, onto);
  const changed = rest(at + 1, at + 1);
  const added = rest(at + 1, at);
  const dropped = rest(at, at + 1);
  const swapped = typed[at] === name[at + 1] && typed[at + 1] === name[at] && rest(at + 2, at + 2);
  return changed || added || dropped || swapped ? 1 : null;
};

/** Whether the typed letters from one place on are those of the name from another. */
const agrees = (typed: string, from: number, name: string, onto: number): boolean => {
  for (let at = from; at < typed.length; at += 1) {
    if (typed.charCodeAt(at) !== name.charCodeAt(onto + at - from)) return false;
  }
  return true;
};
