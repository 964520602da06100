/** Over a hundred ways to break the data: each is found, named by its rule and by its place, and nothing else is. */
import { expect, test } from 'vitest';
import { findingLine } from '../../src/dataset/finding.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { rules } from '../../src/dataset/rules/index.ts';
import { changed, type Files, folderOf, good } from './fixtures/good.ts';

const crier = 'articles/crier-2025-04-30.yaml';
const gazette = 'articles/gazette-2025-05.yaml';

/** The findings of a folder as lines, without the folder's own name. */
function findingsOf(files: { readonly [name: string]: string | Uint8Array }): readonly string[] {
  const directory = folderOf(files);
  const loaded = loadDataset(directory);
  return loaded.ok
    ? []
    : loaded.findings.map((finding) => findingLine(finding).replaceAll(`${directory}/`, ''));
}

function without(name: string): Files {
  return Object.fromEntries(Object.entries(good).filter(([other]) => other !== name));
}

/** Ten levels of ten aliases each. */
const bomb = Array.from({ length: 10 }, (_, level) =>
  level === 0 ? 'a0: &a0 x\n' : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]\n`,
).join('');

const bytes = (...codes: number[]) => Uint8Array.from(codes);

/** File, text, what stands there instead, the findings. */
const changes: [string, string, string, string, ...string[]][] = [
  [
    'dataset.yaml',
    'title: {',
    'title: {{',
    'dataset.yaml:1:9: yaml: this key is not text, expected a word as the key',
    'dataset.yaml:2:1: yaml: flow map in block collection must be sufficiently indented and end with a }, expected YAML 1.2',
  ],
  [
    'dataset.yaml',
    'in_scope: true',
    'in_scope: true\n    in_scope: true',
    'dataset.yaml:8:5: yaml: this key stands twice, expected each key once',
  ],
  [
    'claimants.yaml',
    '  kind: government',
    '\tkind: government',
    'claimants.yaml:3:2: yaml: unexpected scalar at node end, expected YAML 1.2',
  ],
  [
    'claimants.yaml',
    'names: { en: Council, fr: Conseil }',
    'names: { en: Council, fr: Conseil',
    'claimants.yaml:3:3: yaml: flow map in block collection must be sufficiently indented and end with a }, expected YAML 1.2',
  ],
  [
    'claimants.yaml',
    'kind: media',
    "kind: 'media",
    "claimants.yaml:16:1: yaml: missing closing 'quote, expected YAML 1.2",
  ],
  [
    'measures.yaml',
    'unit: people',
    'unit: &u people',
    'measures.yaml:4:12: yaml: an anchor or alias stands here, expected the value itself',
  ],
  [
    'measures.yaml',
    'unit: people',
    'unit: !!str people',
    'measures.yaml:4:15: yaml: the tag tag:yaml.org,2002:str stands here, expected the value itself',
  ],
  [
    'measures.yaml',
    'unit: people',
    'unit: *people',
    'measures.yaml:4:9: yaml: an anchor or alias stands here, expected the value itself',
  ],
  [
    'places.yaml',
    '- id: spring',
    '---\n- id: spring',
    'places.yaml:3:1: yaml: a second document begins here, expected one document a file',
  ],
  [
    'places.yaml',
    '  names: { en: Spring, fr: Source }',
    '   names: { en: Spring, fr: Source }',
    'places.yaml:3:7: yaml: nested mappings are not allowed in compact mappings, expected YAML 1.2',
  ],
  [
    'places.yaml',
    'fr: Source',
    '2: Source',
    'places.yaml:4:10: schema: names.fr is missing, expected text',
    'places.yaml:4:24: schema: names has a key "2" that is not known, expected only the keys of the schema',
  ],
  [
    crier,
    'language: en',
    'language: en: fr',
    'articles/crier-2025-04-30.yaml:6:11: yaml: nested mappings are not allowed in compact mappings, expected YAML 1.2',
  ],
  [
    gazette,
    'title: Wells',
    'title: We\u200blls',
    'articles/gazette-2025-05.yaml:2:10: hidden-character: the invisible character U+200B stands here, expected text that shows',
  ],
  [
    gazette,
    'title: Wells',
    'title: We\u202ells',
    'articles/gazette-2025-05.yaml:2:10: hidden-character: the invisible character U+202E stands here, expected text that shows',
  ],
  [
    gazette,
    'title: Wells',
    'title: "We\\0lls"',
    'articles/gazette-2025-05.yaml:2:8: hidden-character: the invisible character U+0000 is in it, expected text that shows',
  ],
  [
    gazette,
    'title: Wells',
    'title: "We\\u202Ells"',
    'articles/gazette-2025-05.yaml:2:8: hidden-character: the invisible character U+202E is in it, expected text that shows',
  ],
  [
    'dataset.yaml',
    '  - id: wells\n',
    '  - id: Wells of Arcadia\n',
    'dataset.yaml:5:9: schema: subjects[0].id is "Wells of Arcadia", expected lower-case words joined by hyphens',
  ],
  [
    'dataset.yaml',
    "fr: Puits d'Arcadie",
    'de: Brunnen',
    'dataset.yaml:1:8: schema: title.fr is missing, expected text',
    'dataset.yaml:1:32: schema: title has a key "de" that is not known, expected only the keys of the schema',
  ],
  [
    'dataset.yaml',
    'in_scope: true',
    'in_scope: yes',
    'dataset.yaml:7:15: schema: subjects[0].in_scope is "yes", expected true or false',
  ],
  [
    'dataset.yaml',
    '"https://creativecommons.org/licenses/by/4.0/"',
    '"http://creativecommons.org/licenses/by/4.0/"',
    'dataset.yaml:3:34: schema: licence.url is "http://creativecommons.org/licenses/by/4.0/", expected an https address',
  ],
  [
    'claimants.yaml',
    'kind: government',
    'kind: goverment',
    'claimants.yaml:3:9: schema: kind is "goverment", expected one of state, government, agency, military, person, media, analysts, group',
  ],
  [
    'claimants.yaml',
    'aliases: { en: [warden of the wells] }',
    'aliases: { de: [Brunnenwart] }',
    'claimants.yaml:6:14: schema: aliases has a key "de" that is not known, expected only the keys of the schema',
  ],
  [
    'measures.yaml',
    'unit: people',
    'units: people',
    'measures.yaml:1:3: schema: unit is missing, expected one of people, items',
    'measures.yaml:4:3: schema: the entry has a key "units" that is not known, expected only the keys of the schema',
  ],
  ['places.yaml', 'fr: Arcadie', "fr: ''", 'places.yaml:2:29: schema: names.fr is "", expected some text'],
  [
    'themes.yaml',
    'topics: [statements, deployment]',
    'topics: []',
    'themes.yaml:3:11: schema: topics is an empty list, expected at least one entry',
  ],
  [
    'themes.yaml',
    'topics: [statements, deployment]',
    'topics: statements',
    'themes.yaml:3:11: schema: topics is "statements", expected a list',
  ],
  [
    crier,
    'value: 600',
    'value: "600"',
    'articles/crier-2025-04-30.yaml:17:39: schema: figure.value is "600", expected a whole number',
  ],
  [
    crier,
    'value: 600',
    'value: 600.5',
    'articles/crier-2025-04-30.yaml:17:39: schema: figure.value is 600.5, expected a whole number',
  ],
  [
    crier,
    'value: 600',
    'value: -600',
    'articles/crier-2025-04-30.yaml:17:39: schema: figure.value is -600, expected at least 0',
  ],
  [
    crier,
    'relation: about, value: 600',
    'relation: approximately, value: 600',
    'articles/crier-2025-04-30.yaml:17:25: schema: figure.relation is "approximately", expected one of exactly, about, nearly, more-than, at-least, less-than, at-most, between, order',
  ],
  [
    crier,
    'relation: about, value: 600',
    'value: 600',
    'articles/crier-2025-04-30.yaml:17:13: schema: figure.relation is missing, expected one of exactly, about, nearly, more-than, at-least, less-than, at-most, between, order',
  ],
  [
    crier,
    'relation: about, value: 600',
    'relation: between, value: 600',
    'articles/crier-2025-04-30.yaml:17:13: schema: figure.high is missing, expected a whole number',
    'articles/crier-2025-04-30.yaml:17:13: schema: figure.low is missing, expected a whole number',
    'articles/crier-2025-04-30.yaml:17:34: schema: figure has a key "value" that is not known, expected only the keys of the schema',
  ],
  [
    crier,
    'kind: stance',
    'kind: position',
    'articles/crier-2025-04-30.yaml:40:11: schema: kind is "position", expected one of figure, event, stance',
  ],
  [
    crier,
    'kind: stance',
    'repeat: warden-killed-2025-01',
    'articles/crier-2025-04-30.yaml:39:5: schema: kind is missing, expected one of figure, event, stance',
  ],
  [
    crier,
    'proposition: wells-dug',
    'propositions: wells-dug',
    'articles/crier-2025-04-30.yaml:39:5: schema: proposition is missing, expected text',
    'articles/crier-2025-04-30.yaml:46:5: schema: the entry has a key "propositions" that is not known, expected only the keys of the schema',
  ],
  [
    crier,
    'position: confirms',
    'position: denied',
    'articles/crier-2025-04-30.yaml:47:15: schema: position is "denied", expected one of confirms, denies, declines-to-comment, unconfirmed, neither',
  ],
  [
    crier,
    'chain: [warden, crier]',
    'chain: []',
    'articles/crier-2025-04-30.yaml:22:12: schema: chain is an empty list, expected at least one entry',
  ],
  [
    crier,
    'chain: [warden, crier]',
    'chain: warden',
    'articles/crier-2025-04-30.yaml:22:12: schema: chain is "warden", expected a list',
  ],
  [
    crier,
    'as_of: "2025-04"\n',
    'as_of: 2025\n',
    'articles/crier-2025-04-30.yaml:43:12: schema: as_of is 2025, expected text in quotes',
  ],
  [
    crier,
    'as_of: "2025-04"\n',
    'as_of: "April 2025"\n',
    'articles/crier-2025-04-30.yaml:43:12: schema: as_of is "April 2025", expected YYYY, YYYY-MM, YYYY-MM-DD or YYYY-autumn, in quotes',
  ],
  [
    crier,
    'printed: "Environ 600 tués"',
    'printed: "Environ 600 tués, dit un texte qui ne finit pas quand il le devrait"',
    'articles/crier-2025-04-30.yaml:23:14: schema: printed is "Environ 600 tués, dit un texte qui ne finit pas quand il le devrait", expected at most 60 characters',
  ],
  [
    crier,
    'paragraph: 1',
    'paragraph: 0',
    'articles/crier-2025-04-30.yaml:24:16: schema: paragraph is 0, expected more than 0',
  ],
  [
    crier,
    'summary: { en: "About 600 killed.", fr: "Environ 600 tués." }',
    'summary: "About 600 killed."',
    'articles/crier-2025-04-30.yaml:25:14: schema: summary is "About 600 killed.", expected a mapping',
  ],
  [
    crier,
    '"https://crier.example/wells"',
    '"http://crier.example/wells"',
    'articles/crier-2025-04-30.yaml:8:6: schema: url is "http://crier.example/wells", expected an https address',
  ],
  [
    crier,
    '"https://crier.example/wells"',
    '"the Crier"',
    'articles/crier-2025-04-30.yaml:8:6: schema: url is "the Crier", expected an https address',
  ],
  [
    crier,
    'a'.repeat(64),
    'A'.repeat(64),
    'articles/crier-2025-04-30.yaml:10:14: schema: text_sha256 is "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", expected 64 hexadecimal digits',
  ],
  [
    crier,
    'read: full',
    'read: half',
    'articles/crier-2025-04-30.yaml:9:7: schema: read is "half", expected one of full, excerpt',
  ],
  [
    gazette,
    'basis: inferred, because: "A Tuesday after the briefing of 30 April 2025."',
    'basis: inferred',
    'articles/gazette-2025-05.yaml:7:12: schema: published.because is missing, expected text',
  ],
  [
    gazette,
    'basis: inferred',
    'basis: guessed',
    'articles/gazette-2025-05.yaml:7:41: schema: published.basis is "guessed", expected one of printed, inferred, unknown',
  ],
  [
    gazette,
    'authors: [A. Scribe]',
    'authors: A. Scribe',
    'articles/gazette-2025-05.yaml:5:10: schema: authors is "A. Scribe", expected a list',
  ],
  [
    gazette,
    '  - repeats: warden-killed-2025-04\n',
    '  - repeats: warden-killed-2025-04\n    kind: figure\n',
    'articles/gazette-2025-05.yaml:26:5: schema: the entry has a key "kind" that is not known, expected only the keys of the schema',
  ],
  [
    gazette,
    '  - repeats: warden-killed-2025-04\n',
    '  - warden-killed-2025-04\n  - repeats: warden-killed-2025-04\n',
    'articles/gazette-2025-05.yaml:25:5: schema: the entry is "warden-killed-2025-04", expected a mapping',
  ],
  [
    'claimants.yaml',
    'id: gate-warden',
    'id: warden',
    'articles/gazette-2025-05.yaml:35:13: known-reference: there is no claimant gate-warden, expected the id of a claimant',
    'claimants.yaml:9:7: unique-id: the id warden is taken in claimants.yaml, expected an id of its own',
    'dataset.yaml:11:16: shared-name: no two entries share the name "warden", expected only names that are shared',
  ],
  [
    'places.yaml',
    'id: spring',
    'id: arcadia',
    'articles/crier-2025-04-30.yaml:21:12: known-reference: there is no place spring, expected the id of a place',
    'places.yaml:1:3: no-cycle: arcadia is in the end part of itself, expected a wider whole',
    'places.yaml:3:7: unique-id: the id arcadia is taken in places.yaml, expected an id of its own',
    'places.yaml:5:12: no-cycle: arcadia is in the end part of itself, expected a wider whole',
  ],
  [
    crier,
    'id: warden-lost-2025-04',
    'id: warden-killed-2025-04',
    'articles/crier-2025-04-30.yaml:26:9: unique-id: the id warden-killed-2025-04 is taken in articles/crier-2025-04-30.yaml, expected an id of its own',
    'articles/gazette-2025-05.yaml:26:14: printed-figure: "quelque six cents tués" does not carry the figure, expected 4700, or a note that says why not',
  ],
  [
    gazette,
    'id: gazette-2025-05',
    'id: crier-2025-04-30',
    'articles/gazette-2025-05.yaml:1:5: file-name: the id is crier-2025-04-30, expected the name of the file',
    'articles/gazette-2025-05.yaml:1:5: unique-id: the id crier-2025-04-30 is taken in articles/crier-2025-04-30.yaml, expected an id of its own',
  ],
  [
    crier,
    'subject: wells',
    'subject: well',
    'articles/crier-2025-04-30.yaml:16:14: known-reference: there is no subject well, expected the id of a subject',
  ],
  [
    crier,
    'place: spring',
    'place: springs',
    'articles/crier-2025-04-30.yaml:21:12: known-reference: there is no place springs, expected the id of a place',
  ],
  [
    crier,
    'chain: [warden, crier]',
    'chain: [warden, cryer]',
    'articles/crier-2025-04-30.yaml:22:21: known-reference: there is no claimant cryer, expected the id of a claimant',
  ],
  [
    crier,
    'measure: killed-or-wounded',
    'measure: lost',
    'articles/crier-2025-04-30.yaml:29:14: known-reference: there is no measure lost, expected the id of a measure',
  ],
  [
    crier,
    'proposition: wells-dug',
    'proposition: wells-filled',
    'articles/crier-2025-04-30.yaml:46:18: known-reference: there is no theme wells-filled, expected the id of a theme',
  ],
  [
    gazette,
    'themes: [wells-dug]',
    'themes: [wells-dug, wells-filled]',
    'articles/gazette-2025-05.yaml:34:25: known-reference: there is no theme wells-filled, expected the id of a theme',
  ],
  [
    gazette,
    'repeats: warden-killed-2025-04',
    'repeats: warden-killed-2025-05',
    'articles/gazette-2025-05.yaml:25:14: known-reference: there is no claim warden-killed-2025-05, expected the id of a claim',
  ],
  [
    'claimants.yaml',
    'part_of: council',
    'part_of: senate',
    'claimants.yaml:8:12: known-reference: there is no claimant senate, expected the id of a claimant',
  ],
  [
    'places.yaml',
    '- id: arcadia',
    '- id: arcadia\n  part_of: spring',
    'places.yaml:2:12: no-cycle: arcadia is in the end part of itself, expected a wider whole',
    'places.yaml:6:12: no-cycle: spring is in the end part of itself, expected a wider whole',
  ],
  [
    'measures.yaml',
    'part_of: killed-or-wounded',
    'part_of: killed',
    'measures.yaml:9:12: no-cycle: killed is in the end part of itself, expected a wider whole',
  ],
  [
    'claimants.yaml',
    'aliases: { en: [warden of the wells] }',
    'aliases: { en: [CRIER!] }',
    'claimants.yaml:14:16: shared-name: "Crier" is also a name of warden, expected a name of its own, or its place in shared_names',
  ],
  [
    'claimants.yaml',
    'aliases: { en: [warden of the wells] }',
    'aliases: { en: [warden-of-the-wells, Warden of the Wells, "warden!"], fr: [warden of the wells] }',
    'claimants.yaml:6:40: name-once: "Warden of the Wells" is "warden-of-the-wells" once more, expected each name once',
    'claimants.yaml:6:61: name-once: "warden!" is "Warden" once more, expected each name once',
  ],
  [
    'measures.yaml',
    'names: { en: deployed, fr: déployés }',
    'names: { en: deployed, fr: Tues }',
    'measures.yaml:17:30: shared-name: "Tues" is also a name of killed, expected a name of its own, or its place in shared_names',
  ],
  [
    'measures.yaml',
    'fr: blessés',
    'fr: tués',
    'measures.yaml:12:29: shared-name: "tués" is also a name of killed, expected a name of its own, or its place in shared_names',
  ],
  [
    'dataset.yaml',
    'shared_names: [warden]',
    'shared_names: [warden, crier]',
    'dataset.yaml:11:24: shared-name: no two entries share the name "crier", expected only names that are shared',
  ],
  [
    'dataset.yaml',
    'shared_names: [warden]',
    'shared_names: []',
    'claimants.yaml:11:19: shared-name: "warden" is also a name of warden, expected a name of its own, or its place in shared_names',
  ],
  [
    'places.yaml',
    'en: Spring',
    "en: '?!'",
    'places.yaml:4:16: name-with-letters: the name "?!" has no letter or digit, expected a name',
  ],
  [
    crier,
    'stated: "2025-04-28"',
    'stated: "2025-04-31"',
    'articles/crier-2025-04-30.yaml:44:13: calendar-date: 2025-04-31 is in no calendar, expected a day that exists',
  ],
  [
    crier,
    'as_of: "2025-04"\n',
    'as_of: "2025-05"\n',
    'articles/crier-2025-04-30.yaml:43:12: date-order: as_of 2025-05 is later than stated 2025-04-28, expected as_of no later than stated',
  ],
  [
    crier,
    'published: { date: "2025-04-30"',
    'published: { date: "2025-04-29"',
    'articles/crier-2025-04-30.yaml:20:13: date-order: stated 2025-04-30 is later than published 2025-04-29, expected stated no later than published',
    'articles/crier-2025-04-30.yaml:34:13: date-order: stated 2025-04-30 is later than published 2025-04-29, expected stated no later than published',
  ],
  [
    crier,
    'lundi 28 avril',
    'mardi 28 avril',
    'articles/crier-2025-04-30.yaml:48:14: weekday: "mardi 28 avril" does not fall in 2025, expected the weekday of the date',
  ],
  [
    crier,
    'a confirmé lundi 28 avril',
    'a confirmé jeudi',
    'articles/crier-2025-04-30.yaml:48:14: weekday: "jeudi" is not the weekday of 2025-04-28 or 2025-04-30, expected the weekday of the date',
  ],
  [
    gazette,
    'A Tuesday after',
    'A Friday after',
    'articles/gazette-2025-05.yaml:7:60: weekday: "Friday" is not the weekday of 2025-05-06, expected the weekday of the date',
  ],
  [
    gazette,
    'date: "2025-05-06"',
    'date: "2025-04-01"',
    'articles/gazette-2025-05.yaml:25:14: date-order: stated 2025-04-30 is later than published 2025-04-01, expected stated no later than published',
  ],
  [
    crier,
    'claims:\n',
    'claim:\n',
    'articles/crier-2025-04-30.yaml:1:1: schema: claims is missing, expected a list',
    'articles/crier-2025-04-30.yaml:11:1: schema: the entry has a key "claim" that is not known, expected only the keys of the schema',
  ],
  [
    crier,
    'figure: { relation: about, value: 600 }',
    'figure: { relation: between, low: 700, high: 600 }',
    'articles/crier-2025-04-30.yaml:17:13: low-high: low 700 is more than high 600, expected low, then high',
    'articles/crier-2025-04-30.yaml:23:14: printed-figure: "Environ 600 tués" does not carry the figure, expected 700 and 600',
    'articles/crier-2025-04-30.yaml:25:20: summary-figure: the summary does not carry the figure, expected 700 and 600',
    'articles/crier-2025-04-30.yaml:25:45: summary-figure: the summary does not carry the figure, expected 700 and 600',
    'articles/gazette-2025-05.yaml:26:14: printed-figure: "quelque six cents tués" does not carry the figure, expected 700 and 600, or a note that says why not',
  ],
  [
    crier,
    'counting: cumulative',
    'counting: period',
    'articles/crier-2025-04-30.yaml:18:15: period: counting is period and no period is given, expected period: { from, to }',
  ],
  [
    crier,
    'counting: cumulative',
    'counting: stock\n    period: { from: "2025-01", to: "2025-03" }',
    'articles/crier-2025-04-30.yaml:19:13: period: a period is given and counting is stock, expected a period only where counting is period',
  ],
  [
    crier,
    'counting: cumulative',
    'counting: period\n    period: { from: "2025-03", to: "2025-01" }',
    'articles/crier-2025-04-30.yaml:19:21: date-order: period.from 2025-03 is later than period.to 2025-01, expected period.from no later than period.to',
  ],
  [
    crier,
    'value: 4700',
    'value: 500',
    'articles/crier-2025-04-30.yaml:17:13: part-within-whole: killed (600) is more than killed-or-wounded (500 in warden-lost-2025-04), expected a part no greater than its whole',
    'articles/crier-2025-04-30.yaml:36:14: printed-figure: "quelque 4 700 pertes" does not carry the figure, expected 500',
    'articles/crier-2025-04-30.yaml:38:20: summary-figure: the summary does not carry the figure, expected 500',
    'articles/crier-2025-04-30.yaml:38:57: summary-figure: the summary does not carry the figure, expected 500',
  ],
  [
    gazette,
    'value: 300',
    'value: 800',
    'articles/crier-2025-04-30.yaml:17:13: cumulative-does-not-fall: killed falls from 800 (warden-killed-2025-01) to 600, expected a count that does not fall, or a note that says why',
    'articles/gazette-2025-05.yaml:22:14: printed-figure: "trois cents tués" does not carry the figure, expected 800',
    'articles/gazette-2025-05.yaml:24:20: summary-figure: the summary does not carry the figure, expected 800',
    'articles/gazette-2025-05.yaml:24:39: summary-figure: the summary does not carry the figure, expected 800',
  ],
  [
    crier,
    '  - id: council-confirms-2025-04\n',
    `  - id: warden-killed-again
    kind: figure
    topic: casualties
    measure: killed
    subject: wells
    figure: { relation: about, value: 600 }
    counting: cumulative
    as_of: "2025-04-30"
    stated: "2025-04-30"
    place: spring
    chain: [warden]
    printed: "600 morts"
    paragraph: 3
    summary: { en: "600 killed.", fr: "600 tués." }
  - id: council-confirms-2025-04
`,
    'articles/crier-2025-04-30.yaml:39:9: said-once: this says again what warden-killed-2025-04 says, expected repeats: warden-killed-2025-04',
  ],
  [
    crier,
    'topic: casualties\n    measure: killed\n',
    'topic: deployment\n    measure: killed\n',
    'articles/crier-2025-04-30.yaml:14:12: measure-topic: the topic is deployment and that of killed is casualties, expected casualties',
  ],
  [
    crier,
    'subject: wells',
    'subject: rivers',
    'articles/crier-2025-04-30.yaml:16:14: subject-in-scope: rivers is out of scope, expected a subject in scope',
  ],
  [
    gazette,
    'themes: [wells-dug]',
    'themes: []',
    'articles/gazette-2025-05.yaml:29:11: event-theme: the event has no theme, expected at least one of themes.yaml',
  ],
  [
    crier,
    '"Environ 600 tués"\n    paragraph',
    '"Environ six tués"\n    paragraph',
    'articles/crier-2025-04-30.yaml:23:14: printed-figure: "Environ six tués" does not carry the figure, expected 600',
  ],
  [
    crier,
    'relation: about, value: 600',
    'relation: order, order: hundreds',
    'articles/crier-2025-04-30.yaml:23:14: printed-figure: "Environ 600 tués" does not carry the figure, expected a word for hundreds',
    'articles/crier-2025-04-30.yaml:25:20: summary-figure: the summary does not carry the figure, expected a word for hundreds',
    'articles/crier-2025-04-30.yaml:25:45: summary-figure: the summary does not carry the figure, expected a word for hundreds',
    'articles/gazette-2025-05.yaml:26:14: printed-figure: "quelque six cents tués" does not carry the figure, expected a word for hundreds, or a note that says why not',
  ],
  [
    crier,
    'relation: about, value: 600',
    'relation: exactly, value: 600',
    'articles/crier-2025-04-30.yaml:17:25: qualifier: relation is exactly and "Environ" is printed, expected about',
  ],
  [
    crier,
    'en: "About 600 killed."',
    'en: "About 60 killed."',
    'articles/crier-2025-04-30.yaml:25:20: summary-figure: the summary does not carry the figure, expected 600',
  ],
  [
    gazette,
    'quelque six cents tués',
    'quelque cinq cents tués',
    'articles/gazette-2025-05.yaml:26:14: printed-figure: "quelque cinq cents tués" does not carry the figure, expected 600, or a note that says why not',
  ],
];
test.each(changes)('%s: %j becomes %j', (file, from, to, ...expected) => {
  expect(findingsOf(changed(file, from, to))).toEqual(expected);
});

test('every rule has its row', () => {
  const found = changes.flatMap(([, , , ...lines]) => lines.map((line) => line.split(': ')[1]));
  const rowless = rules.map(({ name }) => name).filter((name) => !found.includes(name));
  // That rule needs an article's text, and has a test of its own below.
  expect(rowless).toEqual(['printed-in-text']);
});

test.each<[string, { readonly [name: string]: string | Uint8Array }, ...string[]]>([
  [
    'a folder that is empty',
    {},
    'articles:1:1: unreadable: the folder does not exist, expected a folder of data files',
    'claimants.yaml:1:1: unreadable: the file does not exist, expected a YAML file',
    'dataset.yaml:1:1: unreadable: the file does not exist, expected a YAML file',
    'measures.yaml:1:1: unreadable: the file does not exist, expected a YAML file',
    'places.yaml:1:1: unreadable: the file does not exist, expected a YAML file',
    'themes.yaml:1:1: unreadable: the file does not exist, expected a YAML file',
  ],
  [
    'no claimants',
    without('claimants.yaml'),
    'claimants.yaml:1:1: unreadable: the file does not exist, expected a YAML file',
  ],
  [
    'an empty file',
    { ...good, 'places.yaml': '' },
    'places.yaml:1:1: empty: the file is empty, expected data',
  ],
  [
    'a file of comments',
    { ...good, 'places.yaml': '# nothing yet\n' },
    'places.yaml:1:1: empty: the file is empty, expected data',
  ],
  [
    'a file that is one word',
    { ...good, 'places.yaml': 'nowhere' },
    'places.yaml:1:1: schema: the file is not a list, expected a list of entries',
  ],
  [
    'an article that is a list',
    { ...good, [gazette]: '- a\n- b\n' },
    'articles/gazette-2025-05.yaml:1:1: schema: the entry is a list, expected a mapping',
  ],
  [
    'a file in Latin-1',
    { ...good, 'places.yaml': bytes(0x2d, 0x20, 0x61, 0x0a, 0x2d, 0x20, 0xe9, 0x0a) },
    'places.yaml:2:3: encoding: the bytes are not UTF-8, expected UTF-8 text',
  ],
  [
    'a file in UTF-16',
    { ...good, 'places.yaml': bytes(0xff, 0xfe, 0x2d, 0x00, 0x20, 0x00) },
    'places.yaml:1:1: encoding: the bytes are not UTF-8, expected UTF-8 text',
  ],
  [
    'a file of zeros',
    { ...good, 'places.yaml': new Uint8Array(64) },
    'places.yaml:1:1: hidden-character: the invisible character U+0000 stands here, expected text that shows',
  ],
  [
    'a file of seventeen million bytes',
    { ...good, 'places.yaml': new Uint8Array(17_000_000).fill(0x20) },
    'places.yaml:1:1: too-large: the file has 17000000 bytes, expected at most 16777216',
  ],
  [
    'a folder where a file should be',
    { ...without('places.yaml'), 'places.yaml/x.yaml': '' },
    'places.yaml:1:1: unreadable: this is not a file, expected a YAML file',
  ],
  [
    'a file that no one knows',
    { ...good, 'place.yaml': '[]' },
    'place.yaml:1:1: unknown-file: place.yaml is not a file of the dataset, expected only dataset.yaml, claimants.yaml, measures.yaml, places.yaml, themes.yaml and the folder articles',
  ],
  [
    'an article with another ending',
    { ...good, 'articles/notes.txt': 'notes' },
    'articles/notes.txt:1:1: unknown-file: notes.txt is not an article, expected a name that ends in .yaml',
  ],
  [
    'an article that ends in yml',
    { ...good, 'articles/notes.yml': 'notes' },
    'articles/notes.yml:1:1: unknown-file: notes.yml is not an article, expected a name that ends in .yaml',
  ],
  [
    'an article under another name',
    { ...without(crier), 'articles/crier.yaml': good[crier] ?? '' },
    'articles/crier.yaml:1:5: file-name: the id is crier-2025-04-30, expected the name of the file',
  ],
  [
    'aliases that would grow to a billion values',
    { ...good, 'places.yaml': bomb },
    'places.yaml:1:9: yaml: an anchor or alias stands here, expected the value itself',
  ],
  [
    'each broken file once, not each reference to it',
    { ...good, 'claimants.yaml': '[', 'places.yaml': '- id: arcadia\n- id: spring\n' },
    'claimants.yaml:1:2: yaml: flow sequence must end with a ], expected YAML 1.2',
    'places.yaml:1:3: schema: names is missing, expected a mapping',
    'places.yaml:2:3: schema: names is missing, expected a mapping',
  ],
])('%s', (_, files, ...expected) => {
  expect(findingsOf(files)).toEqual(expected);
});

test('values nested too deeply to read', () => {
  const [only, ...more] = findingsOf(changed(crier, 'claims:', 'claims: ['.repeat(5000)));
  expect(only).toMatch(
    /crier-2025-04-30.yaml:\d+:\d+: yaml: the values are nested too deeply, expected a few levels$/,
  );
  expect(more).toEqual([]);
});

test('a folder that does not exist', () => {
  const loaded = loadDataset('/nowhere/data');
  expect(loaded.ok ? [] : loaded.findings.map(findingLine)).toEqual([
    '/nowhere/data:1:1: unreadable: the folder does not exist, expected a folder of data files',
  ]);
});

test('names that editors and volume mounts leave behind are passed over', () => {
  expect(
    findingsOf({ ...good, '.places.yaml.swp': 'x', 'places.yaml~': 'x', 'articles/.DS_Store': 'x' }),
  ).toEqual([]);
});

test('words that are not in the text of their article, where it is at hand', () => {
  const directory = folderOf(good);
  const text = 'Environ  600 tués.\n\nOù ?\nEt quelque 4\u202f700 pertes. Le conseil a démenti.\n';
  const loaded = loadDataset(directory, { texts: new Map([['a'.repeat(64), text]]) });
  expect(
    loaded.ok ? [] : loaded.findings.map((finding) => findingLine(finding).replaceAll(`${directory}/`, '')),
  ).toEqual([
    `${crier}:37:16: printed-in-text: "quelque 4 700 pertes" is not in paragraph 2, expected 3`,
    `${crier}:48:14: printed-in-text: "a confirmé lundi 28 avril" is not in the article, expected words of the article, letter by letter`,
  ]);
});
