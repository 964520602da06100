/** A finite form is read as the form that the data knows, and never as what troops do to others. */
import { describe, expect, test } from 'vitest';
import { knownForm } from '../../../src/lookup/question/finite.ts';
import { index } from '../real.ts';

describe('the form that the data knows', () => {
  test.each([
    ['envoyait', 'envoyer'],
    ['habituaient', 'habituent'],
    ['promettait', 'promettent'],
    ['ordering', 'order'],
    ['proposing', 'propose'],
    ['employaient', 'emploient'],
    ['evaluaient', 'evalue'],
  ])('%s → %s', (word, form) => {
    expect(knownForm(index, word)).toBe(form);
  });

  // « Tuaient » is what they do to others; "training" is no train; nobody knows « souher ».
  test.each(['tuaient', 'capturaient', 'training', 'souhait', 'portrait', 'retrait', 'bombing'])(
    '%s → none',
    (word) => expect(knownForm(index, word)).toBeNull(),
  );
});
