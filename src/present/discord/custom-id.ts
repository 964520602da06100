/**
 * What a button or a menu line means, written into its own id: nothing is remembered between a message and a
 * press, so that it works after a restart and on another process. At most 100 characters, versioned.
 *
 *     v1:show:earlier:0:casualties::c.nis,m.killed      v1:ask:deployment:fr:p:kursk 2024
 */
import type { Figure, Language } from '../../dataset/schema.ts';
import type { Facet } from '../../lookup/answer.ts';
import { isLanguage } from '../locale.ts';
import { limits } from './limits.ts';

const parts = ['main', 'earlier', 'sources', 'chart'] as const;
export type Part = (typeof parts)[number];

/** `language` is set where the asker chose one; otherwise whoever presses is answered in their own. */
export type Press =
  /** The answer to the same facets again, or another side or page of it. */
  | {
      readonly action: 'show';
      readonly part: Part;
      readonly page: number;
      readonly command: string;
      readonly language: Language | null;
      readonly facets: readonly Facet[];
    }
  /** A reading of an unsure question, asked as if typed. */
  | {
      readonly action: 'ask';
      readonly command: string;
      readonly language: Language | null;
      readonly private: boolean;
      readonly query: string;
    }
  | {
      readonly action: 'claim' | 'source';
      readonly page: number;
      readonly language: Language | null;
      readonly id: string;
    }
  /** The button that opens the form, and the form that is sent. */
  | { readonly action: 'report'; readonly claim: string }
  /** The message that the button stands under, shown to the channel. */
  | { readonly action: 'share' }
  /** A menu: what was picked is itself an id like these. */
  | { readonly action: 'pick' };

export type Decoded = { readonly ok: true; readonly press: Press } | { readonly ok: false };

const kinds = { c: 'claimant', m: 'measure', p: 'place', s: 'subject', t: 'theme' } as const;
const isKind = (letter: string): letter is keyof typeof kinds => Object.hasOwn(kinds, letter);
const letters = { claimant: 'c', measure: 'm', place: 'p', subject: 's', theme: 't' } as const;

const writeFigure = (figure: Figure): string => {
  switch (figure.relation) {
    case 'between':
      return `between.${figure.low}.${figure.high}`;
    case 'order':
      return `order.${figure.order}`;
    default:
      return `${figure.relation}.${figure.value}`;
  }
};

const modes = { during: 'd', 'stated-by': 'b', latest: 'l' } as const;

function writeFacet(facet: Facet): string {
  switch (facet.kind) {
    case 'figure':
      return `f.${writeFigure(facet.figure)}`;
    case 'time':
      return [modes[facet.mode], facet.from ?? '', facet.to ?? ''].join('.');
    case 'word':
      return `w.${encodeURIComponent(facet.word).replaceAll('.', '%2E')}`;
    default:
      return `${letters[facet.kind]}.${facet.id}`;
  }
}

function write(press: Press): string {
  switch (press.action) {
    case 'show': {
      const { part, page, command, language, facets } = press;
      return ['show', part, page, command, language ?? '', facets.map(writeFacet).join(',')].join(':');
    }
    case 'ask':
      return ['ask', press.command, press.language ?? '', press.private ? 'p' : '', press.query].join(':');
    case 'report':
      return `report:${press.claim}`;
    case 'share':
    case 'pick':
      return press.action;
    default:
      return [press.action, press.page, press.language ?? '', press.id].join(':');
  }
}

/** The id, or null when it does not fit: a message then goes without that button. */
export function encode(press: Press): string | null {
  const id = `v1:${write(press)}`;
  return id.length <= limits.customId ? id : null;
}

const number = (text: string | undefined) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : null);
const day = (text: string | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? (text ?? null) : null);
const magnitudes = ['tens', 'hundreds', 'thousands', 'tens-of-thousands'] as const;
const relations = ['exactly', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'] as const;

function readFigure([relation, first, second]: readonly string[]): Figure | null {
  const value = number(first);
  if (relation === 'order') {
    const order = magnitudes.find((name) => name === first);
    return order === undefined ? null : { relation, order };
  }
  if (value === null) return null;
  if (relation === 'between') {
    const high = number(second);
    return high === null ? null : { relation, low: value, high };
  }
  const known = relations.find((name) => name === relation);
  return known === undefined ? null : { relation: known, value };
}

const readWord = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

function readFacet(token: string): Facet | null {
  const [letter = '', ...rest] = token.split('.');
  const [first = '', second] = rest;
  if (isKind(letter)) return first === '' ? null : { kind: kinds[letter], id: first, words: first };
  switch (letter) {
    case 'f': {
      const figure = readFigure(rest);
      return figure && { kind: 'figure', figure, words: rest.slice(1).join('-') };
    }
    case 'w': {
      const word = readWord(first);
      return word === null || word === '' ? null : { kind: 'word', word, words: word };
    }
    case 'd':
      return { kind: 'time', mode: 'during', from: day(first), to: day(second), words: rest.join(' ') };
    case 'b':
      return { kind: 'time', mode: 'stated-by', from: day(first), to: day(second), words: rest.join(' ') };
    case 'l':
      return { kind: 'time', mode: 'latest', from: day(first), to: day(second), words: 'latest' };
    default:
      return null;
  }
}

const languageIn = (text: string | undefined) => (text !== undefined && isLanguage(text) ? text : null);
const no: Decoded = { ok: false };
const yes = (press: Press): Decoded => ({ ok: true, press });

/** What a press means; not ok for an id of another version, or one that this bot never wrote. */
export function decode(id: string): Decoded {
  const [version, action, ...args] = id.split(':');
  if (version !== 'v1' || id.length > limits.customId) return no;
  const [first = '', second, third = '', fourth = ''] = args;
  switch (action) {
    case 'show': {
      const part = parts.find((name) => name === first);
      const page = number(second);
      const facets = (args[4] ?? '').split(',').filter(Boolean).map(readFacet);
      const known = facets.flatMap((facet) => facet ?? []);
      if (part === undefined || page === null || third === '' || known.length < facets.length) return no;
      return yes({ action, part, page, command: third, language: languageIn(fourth), facets: known });
    }
    case 'ask':
      if (args.length < 4 || first === '') return no;
      return yes({
        action,
        command: first,
        language: languageIn(second),
        private: third === 'p',
        query: args.slice(3).join(':'),
      });
    case 'claim':
    case 'source': {
      const page = number(first);
      return page === null || third === ''
        ? no
        : yes({ action, page, language: languageIn(second), id: third });
    }
    case 'report':
      return first === '' ? no : yes({ action, claim: first });
    case 'share':
    case 'pick':
      return yes({ action });
    default:
      return no;
  }
}
