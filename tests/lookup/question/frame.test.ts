/** Clauses that name nothing are talk, whatever words they are made of; what could change the question never is. */
import { expect, test } from 'vitest';
import { said } from '../real.ts';

test.each([
  // Who asks, who told them, and why.
  ["my brother insists it's 300 killed, is he quoting something old or what", 'nis-killed-2025-01'],
  ['been arguing all night, how many north koreans died', 'nis-killed-2025-04-30'],
  ['some dude on reddit says 600 dead north koreans', 'nis-killed-2025-04-30'],
  ['how did the wounded travel home, asking for a school essay', 'nis-wounded-transport-2025-04-30'],
  ['/workers my cousin says fifteen thousand workers went there', 'nis-workers-2025-04-30'],
  ['mon pote me soutient que c’est 4 000 tués ou blessés', 'zelensky-killed-or-wounded-2025-02'],
  // What one feels or judges about it.
  ['honest question, how many of kim’s soldiers have actually died', 'nis-killed-2025-04-30'],
  ['/deployment are these dudes really special forces or is that just hype', 'nis-special-forces-2025-04-30'],
  ['kinda morbid but what happened to the bodies', 'nis-cremation-2025-04-30'],
  ['/deployment ils avaient vraiment trois généraux ou c’est du flan ?', 'ukraine-generals-2025-02-04'],
  ['how many losses did zelensky claim my brother wants to know', 'zelensky-killed-or-wounded-2025-02'],
  ['how many north koreans died because my boss keeps asking', 'nis-killed-2025-04-30'],
  ['seriously, how many north koreans died', 'nis-killed-2025-04-30'],
  ['ma tante insiste, combien de nord-coréens tués', 'nis-killed-2025-04-30'],
  // Words of the data that are none here.
  ['zelensky on losses, i remember it was bigger', 'zelensky-killed-or-wounded-2025-02'],
  ['dead serious question, how many losses according to the nis', 'nis-killed-or-wounded-2025-04-30'],
  ['i am lost, how many were wounded', 'nis-wounded-2025-01'],
  [
    '"more than 1,000" sounds vague, which south korean army said that',
    'jcs-killed-or-wounded-lead-2024-12-23',
  ],
  ['a friend of mine has doubts, how many were wounded', 'nis-wounded-2025-01'],
  ['what a mess, how many north koreans died', 'nis-killed-2025-04-30'],
  ['j’ai parié là-dessus, combien de pertes selon le nis', 'nis-killed-or-wounded-2025-04-30'],
  ['my dad refuses to believe it, how many north koreans died', 'nis-killed-2025-04-30'],
  ['question bête, selon le nis combien de pertes ?', 'nis-killed-or-wounded-2025-04-30'],
  ['j’ai rêvé ou le nis parlait de pertes ?', 'nis-killed-or-wounded-2025-04-30'],
  // In the clause that asks: reporting, helping, sureness.
  ['/captured how many has ukraine managed to capture', 'zelensky-captured-2025-01'],
  ['/statements was it kim personally who decided to send the troops', 'north-korea-decision-2025-04-28'],
])('%s → %s', (line, first) => {
  expect(said(line)).toBe(`found ${first}`);
});

test.each([
  // Names that no dictionary holds, armies, nations, offices, other events.
  'in the trenches of verdun, how many died',
  'my uncle fought with the gurkhas, how many died',
  'my brother served in the marines, how many were killed',
  'mon grand-père a fait verdun, combien de morts',
  'my cousin in the legion says 600 died',
  'the minister says 4k north koreans died',
  'an expert on tv says 4000 north koreans were killed',
  'my professor at harvard says 600 killed',
  'it was during the monsoon, how many north koreans died',
  'i was in a car crash, how many died',
  'if the chinese join, how many would die',
  // A clause that says what is counted, where nothing else does.
  'my dog had puppies, how many died',
  'just watched titanic last night, how many died',
  'our hospital lost patients, how many dead',
  'landmines: how many north koreans were killed',
  'how many north koreans died, i mean cooks',
  'i want drivers, how many north koreans died',
  'how many north koreans died, drivers',
  'i saw on the news that a school collapsed, how many were killed',
  'my question is about salaries, how much do they get',
  // Who said it.
  'how many north koreans died, says the dentist association',
  'selon mon dentiste, combien de morts',
  'amnesty says 600 north koreans died',
  '/statements honest question, who is the Kremlin',
  // Another count, place or time.
  'how many north koreans died, is that cooks only',
  'not counting cooks, how many north koreans died',
  'if we leave out all the cooks they sent, how many north koreans died',
  'when the dam broke, how many north koreans died',
  'outside of kursk, how many north koreans were killed',
  'how many north korean horses died, just curious',
  // Words beside the measure.
  'how many gurkhas died according to my dad',
  'how many north koreans were seriously wounded, my dad wants to know',
  'how many accidentally killed, lol',
  'how many north korean soldiers wrote home',
  'how many north koreans were killed while sleeping',
  'combien de légionnaires morts, je demande pour un exposé',
  // Whose and how many stand in the talk.
  'my friend says 4k russians died',
  'I read that 600 chechens were killed, true?',
  'half of the north koreans died, is that right?',
])('%s is not answered', (line) => {
  expect(said(line)).not.toMatch(/^found/);
});
