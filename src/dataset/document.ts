/** YAML with its places: a value, and where each part of it stands in the text. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Path } from './finding.ts';
import { hiddenCharacter } from './hidden.ts';

export type Position = { readonly line: number; readonly column: number };

/** Something that YAML itself, or our use of it, does not allow. */
export type Flaw = Position & { readonly rule: string; readonly wrong: string; readonly expected: string };

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
    const flaws = document.errors.length > 0 ? syntaxOf(document.errors) : foreignTo(document);
    const [first, ...more] = flaws.map(({ offset, ...flaw }) => ({ ...place(offset), ...flaw }));
    if (first !== undefined) return { ok: false, flaws: [first, ...more] };
    const locate = (path: Path, on?: 'key') => place(offsetOf(document.contents, path, on));
    return { ok: true, value: document.toJS(), locate };
  } catch (error) {
    // The parser descends once a level: thousands of open brackets exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, flaws: [{ line: 1, column: 1, rule: 'yaml', ...tooDeep }] };
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
    node = next;
  }
  return offset;
}

type Offset = {
  readonly offset: number;
  readonly rule: string;
  readonly wrong: string;
  readonly expected: string;
};

/** Flaws that stand for themselves; of all others the first is told, for the rest mostly follows from it. */
const own: ReadonlyMap<string, { readonly wrong: string; readonly expected: string }> = new Map([
  ['DUPLICATE_KEY', { wrong: 'this key stands twice', expected: 'each key once' }],
  ['MULTIPLE_DOCS', { wrong: 'a second document begins here', expected: 'one document a file' }],
  ['NON_STRING_KEY', { wrong: 'this key is not text', expected: 'a word as the key' }],
]);

const tooDeep = { wrong: 'the values are nested too deeply', expected: 'a few levels' };

function syntaxOf(errors: readonly YAMLParseError[]): readonly Offset[] {
  const lost = errors.findIndex(({ code }) => !own.has(code));
  return errors.slice(0, lost < 0 ? errors.length : lost + 1).map(({ code, pos, message }) => {
    const sentence = message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
    const parser = { wrong: sentence.charAt(0).toLowerCase() + sentence.slice(1), expected: 'YAML 1.2' };
    const words = /call stack/.test(message) ? tooDeep : (own.get(code) ?? parser);
    return { offset: pos[0], rule: 'yaml', ...words };
  });
}

/** What YAML allows and the data does not: the first anchor, alias or tag, and every hidden character. */
function foreignTo(document: Document.Parsed): readonly Offset[] {
  const found: Offset[] = [];
  const tell = (node: Node, rule: string, wrong: string, expected: string): void => {
    found.push({ offset: node.range?.[0] ?? 0, rule, wrong, expected });
  };
  visit(document, {
    Node: (_, node) => {
      const anchored = isAlias(node) || node.anchor !== undefined;
      if (anchored || node.tag !== undefined) {
        const wrong = anchored ? 'an anchor or alias stands here' : `the tag ${node.tag} stands here`;
        tell(node, 'yaml', wrong, 'the value itself');
        return visit.BREAK;
      }
      const hidden = isScalar(node) && typeof node.value === 'string' ? hiddenCharacter(node.value) : null;
      if (hidden === null) return undefined;
      tell(node, 'hidden-character', `the invisible character ${hidden.name} is in it`, 'text that shows');
      return undefined;
    },
  });
  return found;
}
