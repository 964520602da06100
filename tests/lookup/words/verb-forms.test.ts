/** Finite forms of verbs are reduced to what names and summaries hold; nouns with such endings are left alone. */
import { expect, test } from 'vitest';
import { englishBases, frenchBases, isLightVerb } from '../../../src/lookup/words/verb-forms.ts';

test.each([
  ['envoyait', 'envoyer'],
  ['enverrait', 'envoyer'],
  ['echangeait', 'echanger'],
  ['finissait', 'finir'],
  ['mouraient', 'mourir'],
  ['repondait', 'repondre'],
  ['ordonnerent', 'ordonner'],
  ['donneraient', 'donner'],
])('%s may come from %s', (form, base) => {
  expect(frenchBases(form)).toContain(base);
});

test.each(['lait', 'prisons', 'president', 'francais', 'retraits'])('%s is no form of a verb', (word) => {
  expect(frenchBases(word)).toEqual([]);
});

test.each([
  ['handling', 'handle'],
  ['ordered', 'order'],
  ['shipped', 'ship'],
  ['tries', 'try'],
])('%s may come from %s', (form, base) => {
  expect(englishBases(form)).toContain(base);
});

test.each(['devaient', 'pouvait', 'trouvaient', 'elevent', 'interrogeait', 'continuerent'])(
  '%s carries no content',
  (word) => expect(isLightVerb(word)).toBe(true),
);

test.each(['trouve', 'portrait', 'capturaient', 'devoir', 'eleve'])('%s is no such form', (word) => {
  expect(isLightVerb(word)).toBe(false);
});
