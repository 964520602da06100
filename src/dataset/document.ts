/** YAML with its places: a value, and where each part of it stands in the text. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Path } from './finding.ts';

export type Position = { readonly line: number; readonly column: number };

/** Something that YAML itself, or our use of it, does not allow. */
export type Flaw = Position & { readonly wrong: string; readonly expected: string };

export type Parsed =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The place of the value at `path`, of its key, or of the nearest thing around it that exists. */
      readonly locate: (path: Path, on?: 'key') => Position;
    }
  | { readonly ok: false; readonly flaws: readonly [Flaw, ...Flaw[]] };

/**
 * Parses one YAML 1.2 document with core types: dates stay text, `yes` stays text, keys are text and unique.
 * Anchors, aliases and tags are flaws: the data needs none, and without them no small file grows large.
 */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'core',
      stringKeys: true,
    });
    const flaws = [...document.errors, ...document.warnings].map((flaw): Flaw => {
      return { ...place(flaw.pos[0]), ...plainly(flaw.code, flaw.message) };
    });
    visit(document, {
      Node: (_, node) => {
        const anchored = isAlias(node) || node.anchor !== undefined;
        if (!anchored && node.tag === undefined) return;
        const wrong = anchored ? 'an anchor or alias stands here' : `the tag ${node.tag} stands here`;
        flaws.push({ ...place(node.range?.[0] ?? 0), wrong, expected: 'the value itself' });
      },
    });
    const [first, ...more] = flaws;
    if (first !== undefined) return { ok: false, flaws: [first, ...more] };
    const locate = (path: Path, on?: 'key') => place(offsetOf(document.contents, path, on));
    return { ok: true, value: document.toJS(), locate };
  } catch (error) {
    // The parser descends once a level: thousands of open brackets exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    const flaw = { line: 1, column: 1, wrong: 'the values are nested too deeply', expected: 'a few levels' };
    return { ok: false, flaws: [flaw] };
  }
}

function offsetOf(root: unknown, path: Path, on?: 'key'): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) return offset;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next = pair === undefined ? node.get(step, true) : pair.value;
    const wanted = on === 'key' && depth === path.length - 1 ? pair?.key : next;
    if (isNode(wanted)) offset = wanted.range?.[0] ?? offset;
    else if (pair !== undefined && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
    if (isPair(next)) return offset;
    node = next;
  }
  return offset;
}

/** The commonest flaws in our own words; the parser's words for the rest. */
function plainly(code: string, message: string): { wrong: string; expected: string } {
  const own: Record<string, { wrong: string; expected: string } | undefined> = {
    DUPLICATE_KEY: { wrong: 'this key stands twice', expected: 'each key once' },
    MULTIPLE_DOCS: { wrong: 'a second document begins here', expected: 'one document a file' },
    NON_STRING_KEY: { wrong: 'this key is not text', expected: 'a word as the key' },
    TAB_AS_INDENT: { wrong: 'a tab indents this line', expected: 'spaces' },
    BAD_ALIAS: { wrong: 'an alias stands here', expected: 'the value itself' },
  };
  const sentence = message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  return own[code] ?? { wrong: sentence.charAt(0).toLowerCase() + sentence.slice(1), expected: 'YAML 1.2' };
}
