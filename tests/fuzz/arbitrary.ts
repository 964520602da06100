/** Random interactions: what people type, what clients could send, and what neither would. */
import { Locale } from 'discord-api-types/v10';
import fc from 'fast-check';
import type { Command } from '../../commands/command.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { GivenOptions, InteractionFactory, Setting } from '../standin/interactions.ts';
import { malformed } from '../standin/malformed.ts';

/** Words that mean something here, so that random questions get past the first step. */
const wordsOf = (dataset: Dataset): readonly string[] => [
  ...[...dataset.claimants.values(), ...dataset.measures.values(), ...dataset.places.values()].flatMap(
    ({ id, names, aliases }) => [id, ...Object.values(names), ...Object.values(aliases ?? {}).flat()],
  ),
  ...dataset.claims.flatMap(({ summary, asOf }) => [
    ...summary.en.split(' '),
    ...summary.fr.split(' '),
    asOf,
  ]),
  ...dataset.articles.keys(),
];

/** Words of questions that belong to no one dataset. */
const commonWords = [
  'killed',
  'tués',
  'blessés',
  'wounded',
  'about',
  'environ',
  '4,700',
  "12'000",
  '1.100',
  '4.7k',
  'quinze mille',
  'latest',
  'last autumn',
  '23 décembre',
  '2024-13-45',
  'selon',
  'according to',
  'Kyiv:',
  '@everyone',
  '<@1>',
  '[x](https://a.example)',
  '**',
  '||',
  '`',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud83d',
  '🇰🇵',
  '?',
  '-',
  '10,000-12,000',
  '99999999999999999999',
  'e\u0301',
  'ı',
  'ß',
  'Σ',
  '__proto__',
  'constructor',
  '\n',
];

const maybe = <T>(value: T | undefined, key: string) => (value === undefined ? {} : { [key]: value });

/** One random interaction a draw; `index` picks among what this dataset holds. */
export const interactions = (make: InteractionFactory, commands: readonly Command[], dataset: Dataset) => {
  const word = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...wordsOf(dataset)) },
    { weight: 3, arbitrary: fc.constantFrom(...commonWords) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.nat({ max: 2_000_000 }).map(String) },
  );
  const question = fc.oneof(
    { weight: 8, arbitrary: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(word, { minLength: 50, maxLength: 400 })
        .map((words) => words.join(' ').slice(0, 6000)),
    },
  );
  const setting = fc.record<Setting>({
    where: fc.constantFrom('server', 'foreign-server', 'dm', 'group-dm'),
    locale: fc.constantFrom(...Object.values(Locale)),
  });
  const value = fc.oneof(
    { weight: 8, arbitrary: question },
    { weight: 2, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.double() },
  );
  const command = fc.constantFrom(...commands);

  /** Declared options mostly with values that fit, sometimes others. */
  const optionsOf = ({ options }: Pick<Command, 'options'>): fc.Arbitrary<GivenOptions> =>
    fc
      .tuple(
        ...options.map(({ name, type }) =>
          fc
            .option(
              type === 'flag'
                ? fc.boolean()
                : fc.oneof({ weight: 9, arbitrary: question }, { weight: 1, arbitrary: value }),
              {
                nil: undefined,
              },
            )
            .map((given) => maybe(given, name)),
        ),
        fc
          .option(fc.tuple(fc.string({ maxLength: 32 }), value), { nil: undefined, freq: 9 })
          .map((extra) => (extra === undefined ? {} : { [extra[0]]: extra[1] })),
      )
      .map((parts) => Object.assign({}, ...parts));

  const slash = command.chain(({ name, options }) =>
    fc.tuple(optionsOf({ options }), setting).map(([given, where]) => make.slash(name, given, where)),
  );
  const typing = command.chain(({ name, options }) =>
    fc
      .tuple(
        fc.constantFrom(...options.map((option) => option.name), 'nothing'),
        question,
        optionsOf({ options }),
        setting,
      )
      .map(([focused, typed, given, where]) =>
        make.typing(name, focused, { ...given, [focused]: typed }, where),
      ),
  );
  const customId = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(word, { maxLength: 5 }).map((words) => `v1:${words.join(':')}`.slice(0, 100)),
  );
  const press = fc.tuple(customId, setting).map(([id, where]) => make.press(id, make.message('x'), where));
  const choose = fc
    .tuple(customId, fc.array(question, { maxLength: 3 }), setting)
    .map(([id, values, where]) => make.choose(id, values, make.message('x'), where));
  const submit = fc
    .tuple(customId, fc.dictionary(fc.string({ maxLength: 20 }), question, { maxKeys: 3 }), setting)
    .map(([id, fields, where]) => make.submit(id, fields, where));
  const onMessage = fc
    .tuple(fc.constantFrom('Check', 'check', ...commands.map(({ name }) => name)), question, setting)
    .map(([name, content, where]) => make.onMessage(name, content, where));
  const broken = fc.nat().map((at) => {
    const all = malformed(make);
    return all[at % all.length]?.[1] ?? {};
  });

  return fc.oneof(
    { weight: 8, arbitrary: slash },
    { weight: 4, arbitrary: typing },
    { weight: 2, arbitrary: press },
    { weight: 1, arbitrary: choose },
    { weight: 1, arbitrary: submit },
    { weight: 2, arbitrary: onMessage },
    { weight: 1, arbitrary: broken },
  );
};
