import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { plainScalar } from './plain-scalar.ts';

/** So deep no reference is; what is deeper is told by `tooDeep`. */
const mostDeep = 100;

/** Characters: YAML takes no longer key. */
const longestKey = 1000;

/**
 * The nodes of JSON, with their offsets: those that `parseDocument` makes of it, as JSON is YAML, in a fraction of the time. Undefined
 * for all else, be it a mistake or a form that the two do not read alike.
 */
export function nodesOfJson(text: string): Node | undefined {
  if (/[\u0085\u2028\u2029\uFEFF]/.test(text)) return undefined;
  // Where the next part begins.
  let at = 0;
  const root = /^\s*[[{]/.test(text) ? value(0) : undefined;
  skip();
  return at === text.length ? root : undefined;

  function skip(): void {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  function value(depth: number): Node | undefined {
    skip();
    const first = text.charAt(at);
    if (first === '"') return quoted();
    if (first === '{') return depth < mostDeep ? mapping(depth + 1) : undefined;
    if (first === '[') return depth < mostDeep ? list(depth + 1) : undefined;
    return plain();
  }

  function mapping(depth: number): YAMLMap<Node, Node> | undefined {
    const made = new YAMLMap<Node, Node>();
    const start = at;
    at += 1;
    while (!closes('}', made.items.length)) {
      skip();
      const key = text.charAt(at) === '"' ? quoted() : undefined;
      if (key === undefined || at - (key.range?.[0] ?? 0) > longestKey) return undefined;
      while (text.charAt(at) === ' ') at += 1;
      if (text.charAt(at) !== ':') return undefined;
      at += 1;
      const inner = value(depth);
      if (inner === undefined) return undefined;
      made.items.push(new Pair<Node, Node>(key, inner));
    }
    return collected(made, start);
  }

  function list(depth: number): YAMLSeq<Node> | undefined {
    const made = new YAMLSeq<Node>();
    const start = at;
    at += 1;
    while (!closes(']', made.items.length)) {
      const inner = value(depth);
      if (inner === undefined) return undefined;
      made.items.push(inner);
    }
    return collected(made, start);
  }

  /** Whether a collection ends here. Where it does not, and has members, a comma comes before the next; without one nothing is read. */
  function closes(bracket: string, members: number): boolean {
    skip();
    const next = text.charAt(at);
    if (next === bracket) {
      at += 1;
      return true;
    }
    if (members > 0) {
      if (next !== ',') at = text.length;
      else {
        at += 1;
        skip();
        // A comma with nothing after it.
        if (text.charAt(at) === bracket) at = text.length;
      }
    }
    return false;
  }

  function collected<Collection extends YAMLMap<Node, Node> | YAMLSeq<Node>>(
    made: Collection,
    start: number,
  ): Collection {
    made.flow = true;
    made.range = [start, at, at];
    return made;
  }

  function quoted(): Scalar<string> | undefined {
    const start = at;
    let end = text.indexOf('"', start + 1);
    while (end !== -1 && isEscaped(end)) end = text.indexOf('"', end + 1);
    if (end === -1) return undefined;
    const inside = text.slice(start + 1, end);
    // What JSON does not take raw.
    if (/[^ -\uFFFF]/.test(inside)) return undefined;
    const said = inside.includes('\\') ? unescaped(text.slice(start, end + 1)) : inside;
    if (said === undefined) return undefined;
    at = end + 1;
    const made = new Scalar(said);
    made.range = [start, at, at];
    made.source = said;
    made.type = 'QUOTE_DOUBLE';
    return made;
  }

  function isEscaped(offset: number): boolean {
    let before = offset;
    while (text.charAt(before - 1) === '\\') before -= 1;
    return (offset - before) % 2 === 1;
  }

  function plain(): Scalar | undefined {
    const start = at;
    while (/[\w.+-]/.test(text.charAt(at))) at += 1;
    const source = text.slice(start, at);
    if (!/^(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(source)) return undefined;
    const made = plainScalar(source);
    made.range = [start, at, at];
    made.source = source;
    made.type = 'PLAIN';
    return made;
  }
}

function unescaped(json: string): string | undefined {
  try {
    return String(JSON.parse(json));
  } catch {
    return undefined;
  }
}
