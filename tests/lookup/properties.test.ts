/** What holds for every claim and every question, whatever the dataset says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLabels, readQuestions } from '../../bench/evaluation/labelled.ts';
import { commands } from '../../commands/index.ts';
import type { Claim } from '../../src/dataset/dataset.ts';
import type { Language } from '../../src/dataset/schema.ts';
import type { Answer } from '../../src/lookup/answer.ts';
import { figureText, nameIn } from '../../src/present/format.ts';
import { answerText } from '../../src/present/text.ts';
import { index } from './real.ts';

const { dataset } = index;
const languages = ['en', 'fr', 'ko', 'uk', 'ru'] as const;

function ask(name: string, given: Readonly<Record<string, string>>, language: Language = 'en'): Answer {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`there is no command /${name}`);
  return command.answer(index, given, language);
}

/** Every claim that an answer shows or offers. */
function shown(answer: Answer): readonly string[] {
  if (answer.kind === 'claim') return [answer.claim.id];
  if (answer.kind !== 'found') return [];
  return [...answer.claims, ...answer.earlier].map(({ id }) => id);
}

const figures = dataset.claims.filter(({ kind }) => kind === 'figure');
const printed = figures.flatMap((claim) => languages.map((language) => ({ id: claim.id, claim, language })));

describe('what is printed of a claim, asked back, leads to it', () => {
  test.each(dataset.claims.map(({ id }) => [id]))('its id: %s', (id) => {
    expect(shown(ask('claim', { id }))).toEqual([id]);
  });

  test.each(printed)('its figure, measure and claimant: $id in $language', ({ claim, language }) => {
    expect(shown(ask(claim.topic, { query: printedOf(claim, language) }, language))).toContain(claim.id);
  });

  test.each(printed)('measure in the question, claimant in the option: $id in $language', (one) => {
    const { claim, language } = one;
    const claimant = nameIn(claimantOf(claim).names, language);
    const query = `${figureOf(claim, language)} ${measureOf(claim, language)}`;
    expect(shown(ask(claim.topic, { query, claimant }, language))).toContain(claim.id);
  });
});

function claimantOf({ claimant }: Claim) {
  const found = dataset.claimants.get(claimant);
  if (found === undefined) throw new Error(`there is no claimant ${claimant}`);
  return found;
}

const figureOf = ({ figure }: Claim, language: Language) => (figure ? figureText(figure, language) : '');

function measureOf({ measure }: Claim, language: Language): string {
  const names = dataset.measures.get(measure ?? '')?.names;
  return names === undefined ? '' : nameIn(names, language);
}

const printedOf = (claim: Claim, language: Language) =>
  `${figureOf(claim, language)} ${measureOf(claim, language)} ${nameIn(claimantOf(claim).names, language)}`;

describe('completion', () => {
  const names = [dataset.claimants, dataset.measures, dataset.places].flatMap((vocabulary) =>
    [...vocabulary.values()].flatMap((one) => [one.names.en, one.names.fr]),
  );
  const openings = [...new Set(names.map((name) => name.slice(0, 3)))];
  /** An option that answers alone: no other one is required beside it. */
  const options = commands.flatMap((command) =>
    command.options
      .filter((option) => option.complete && command.options.every((one) => one === option || !one.required))
      .map((option) => ({ command, option })),
  );

  test.each(options.map((one) => ({ ...one, name: `/${one.command.name} ${one.option.name}` })))(
    'every line of $name that claims stand behind, sent back, has an answer',
    ({ command, option }) => {
      const lines = languages.flatMap((language) =>
        openings.flatMap((typed) => option.complete?.(index, typed, {}, language) ?? []),
      );
      const values = [...new Set(lines.filter(({ claims }) => claims > 0).map(({ value }) => value))];
      const unanswered = values.filter((value) => {
        const { kind } = ask(command.name, { [option.name]: value });
        return kind === 'nothing' || kind === 'no-such';
      });
      expect(unanswered).toEqual([]);
    },
  );
});

describe('no printed number is other than the data', () => {
  test.each(printed.filter(({ language }) => language === 'en' || language === 'fr'))(
    '$id in $language',
    ({ claim, language }) => {
      const answer = ask('claim', { id: claim.id }, language);
      const text = answerText(answer, { dataset, language, today: '2025-05-01' });
      expect(text).toContain(figureOf(claim, language));
    },
  );

  test.each(
    commands
      .filter(({ options }) => options.some(({ name }) => name === 'query'))
      .flatMap(({ name }) => [
        { name, language: 'en' as const },
        { name, language: 'fr' as const },
      ]),
  )('/$name in $language', ({ name, language }) => {
    const answer = ask(name, {}, language);
    const large = numbersOf(answerText(answer, { dataset, language, today: '2025-05-01' }));
    const held = new Set(dataset.claims.flatMap(numbersIn));
    expect(large.filter((number) => !held.has(number))).toEqual([]);
  });
});

/** Numbers from 100, with their separators taken out; smaller ones count and date, and hashes are no numbers. */
function numbersOf(text: string): readonly number[] {
  const digits = text.match(/(?<![\p{L}\d])\d+(?:[,\u202f\u00a0]\d{3})*(?![\p{L}\d])/gu) ?? [];
  return digits.map((one) => Number(one.replace(/\D/g, ''))).filter((number) => number >= 100);
}

const numbersIn = (claim: Claim): readonly number[] => {
  const { figure, asOf, stated, summary, appearances } = claim;
  const dates = [asOf, stated, ...appearances.map(({ article }) => article)];
  const years = dates.flatMap((date) => (date.match(/\d{4}/g) ?? []).map(Number));
  const values = figure === null ? [] : Object.values(figure).filter((value) => typeof value === 'number');
  return [...years, ...values, ...numbersOf(summary.en), ...numbersOf(summary.fr)];
};

describe('a word that was not understood is never dropped', () => {
  const questions = readQuestions(readLabels()).filter(
    ({ expected, query }) => expected.kind === 'first' && query.split(' ').length > 1,
  );
  const chat = questions.filter(({ kind }) => kind === 'chat');
  const letters = fc.array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 6, maxLength: 10 });
  const foreign = fc.oneof(
    letters.map((all) => all.join('')),
    fc.constantFrom('gaza', 'pizza', 'wagner', 'bakhmut', 'otters', 'hamas', 'voitures', 'football'),
  );

  test('any word replaced by a foreign one is named as a guess or as talk, or nothing is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), foreign, fc.nat(), (question, word, at) => {
        const words = question.query.split(' ');
        words[at % words.length] = word;
        const answer = ask(question.command, { query: words.join(' ') });
        if (answer.kind !== 'found') return true;
        const { guesses, passedOver } = answer.understood;
        // "My pizza wants to know how many": what people wrap a question in is no part of it.
        return guesses.some(({ typed }) => typed === word) || passedOver.some((talk) => talk.includes(word));
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  test.each(['gaza', 'wagner', 'hamas', 'chechens', 'gurkhas'])(
    'a name that is held nowhere is not passed over as talk either: %s',
    (name) => {
      const answered = chat.flatMap(({ command, query }) => {
        const words = query.split(' ');
        return words
          .map((_, at) => words.with(at, name).join(' '))
          .filter((changed) => ask(command, { query: changed }).kind === 'found');
      });
      expect(answered).toEqual([]);
    },
  );

  test('any text at all is answered', () => {
    const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(fc.constantFrom(...commands), text, ({ name, options }, typed) => {
        const given = Object.fromEntries(options.map((option) => [option.name, typed]));
        return ask(name, given).kind.length > 0;
      }),
      { numRuns: 400, seed: 6 },
    );
  });
});
