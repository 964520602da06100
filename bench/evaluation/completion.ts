/** Whether three letters, right or with one typo, bring up the name that was meant. */
import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Language, topics } from '../../src/dataset/schema.ts';
import { buildIndex } from '../../src/lookup/index/search-index.ts';
import { fold } from './engine.ts';

export type Completed = {
  readonly command: string;
  readonly language: Language;
  readonly name: string;
  readonly typed: string;
  readonly misspelt: boolean;
  readonly found: boolean;
};

/** What may be meant: a name that claims of the topic carry, in the language of the asker. */
type Wanted = {
  readonly topic: string;
  readonly option: string;
  readonly language: Language;
  readonly name: string;
};

/** Every name under each command that has claims with it, after its first three letters and each typo in them. */
export function complete(dataset: Dataset): readonly Completed[] {
  const index = buildIndex(dataset);
  return wanted(dataset).flatMap(({ topic, option, language, name }) => {
    const declared = commands
      .find((command) => command.name === topic)
      ?.options.find((one) => one.name === option);
    const opening = fold(name).slice(0, 3);
    return [opening, ...typosOf(opening)].map((typed) => {
      const lines = declared?.complete?.(index, typed, {}, language) ?? [];
      const found = lines.slice(0, 25).some(({ value }) => fold(value) === fold(name));
      return { ...{ command: topic, language, name, typed, found }, misspelt: typed !== opening };
    });
  });
}

function wanted(dataset: Dataset): readonly Wanted[] {
  return topics.flatMap((topic) => {
    const claims = dataset.claims.filter((claim) => claim.topic === topic);
    const speakers = new Set(claims.map(({ claimant }) => claimant));
    const measures = new Set(claims.map(({ measure }) => measure));
    const places = new Set(claims.map(({ place }) => place));
    const spoken = [...dataset.claimants.values()].filter(({ id }) => speakers.has(id));
    const named = [
      ...spoken,
      ...[...dataset.measures.values()].filter(({ id }) => measures.has(id)),
      ...[...dataset.places.values()].filter(({ id }) => places.has(id)),
    ];
    return (['en', 'fr'] as const).flatMap((language) => [
      ...named.map(({ names }) => ({ topic, option: 'query', language, name: names[language] })),
      ...spoken.map(({ names }) => ({ topic, option: 'claimant', language, name: names[language] })),
    ]);
  });
}

/** Each letter's neighbours on the first row or column that the two common keyboards share. */
const neighbour: Readonly<Record<string, string>> = {
  ...{
    a: 's',
    b: 'v',
    c: 'v',
    d: 'f',
    e: 'r',
    f: 'g',
    g: 'h',
    h: 'j',
    i: 'o',
    j: 'k',
    k: 'l',
    l: 'k',
    m: 'l',
  },
  ...{
    n: 'b',
    o: 'p',
    p: 'o',
    q: 's',
    r: 't',
    s: 'd',
    t: 'y',
    u: 'i',
    v: 'c',
    w: 'x',
    x: 'c',
    y: 'u',
    z: 'e',
  },
};

/** The second and third letter swapped, each of them hit beside its key, the second doubled. */
function typosOf(opening: string): readonly string[] {
  const [first = '', second = '', third = ''] = opening;
  const typos = [
    first + third + second,
    first + (neighbour[second] ?? second) + third,
    first + second + (neighbour[third] ?? third),
    first + second + second + third,
  ];
  return typos.filter((typo) => typo !== opening);
}
