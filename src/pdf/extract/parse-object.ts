/** Says that bytes are not such a PDF as Brevier writes; caught where files are taken out of one. */
export class Unreadable extends Error {}

/** A value in a PDF. Strings are in characters up to U+00FF, one a byte. */
export type ParsedValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'reference'; readonly id: number }
  | { readonly kind: 'array'; readonly items: readonly ParsedValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, ParsedValue> };

/** Arrays and dictionaries in one another: more is an attack on the stack. */
const DEEPEST = 64;

/**
 * Reads the value that begins at or after `from` (PDF 1.7, 7.3), in the notation in which Brevier writes.
 * Gives it with the position after it. Throws `Unreadable`.
 */
export function parseObject(text: string, from: number, depth = 0): { value: ParsedValue; end: number } {
  if (depth > DEEPEST) throw new Unreadable('nested too deeply');
  const at = skipSpace(text, from);
  const rest = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  if (text.startsWith('<<', at)) return dictionary(text, at + 2, depth);
  if (text[at] === '[') {
    const { items, end } = sequence(text, at + 1, ']', depth);
    return { value: { kind: 'array', items }, end };
  }
  if (text[at] === '(') return literalString(text, at + 1);
  const hex = rest(/<([0-9a-f]*)>/iy);
  if (hex) return { value: { kind: 'string', value: unhex(hex[1] ?? '') }, end: at + hex[0].length };
  const name = rest(/\/([^\s/<>[\]()%{}]*)/y);
  if (name) return { value: { kind: 'name', value: unescapeName(name[1] ?? '') }, end: at + name[0].length };
  const reference = rest(/(\d{1,9}) 0 R(?![\w.])/y);
  if (reference) {
    return { value: { kind: 'reference', id: Number(reference[1]) }, end: at + reference[0].length };
  }
  const number = rest(/[+-]?(?:\d+\.?\d*|\.\d+)/y);
  if (number) return { value: { kind: 'number', value: Number(number[0]) }, end: at + number[0].length };
  const word = rest(/true|false|null/y)?.[0];
  if (word === undefined) throw new Unreadable(`no value at ${at}`);
  const value: ParsedValue = word === 'null' ? { kind: 'null' } : { kind: 'boolean', value: word === 'true' };
  return { value, end: at + word.length };
}

function skipSpace(text: string, from: number): number {
  const space = /[\0\t\n\f\r ]*/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function sequence(text: string, from: number, close: string, depth: number) {
  const items: ParsedValue[] = [];
  let at = skipSpace(text, from);
  while (!text.startsWith(close, at)) {
    const { value, end } = parseObject(text, at, depth + 1);
    items.push(value);
    at = skipSpace(text, end);
  }
  return { items, end: at + close.length };
}

function dictionary(text: string, from: number, depth: number): { value: ParsedValue; end: number } {
  const { items, end } = sequence(text, from, '>>', depth);
  const entries = new Map<string, ParsedValue>();
  for (let i = 0; i < items.length; i += 2) {
    const [key, value] = [items[i], items[i + 1]];
    if (key?.kind !== 'name' || !value) throw new Unreadable('a dictionary without a key or value');
    entries.set(key.value, value);
  }
  return { value: { kind: 'dictionary', entries }, end };
}

function literalString(text: string, from: number): { value: ParsedValue; end: number } {
  let value = '';
  let open = 1;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') {
      const escaped = text[++at] ?? '';
      value += escaped === 'r' ? '\r' : escaped;
      continue;
    }
    if (character === '(') open++;
    if (character === ')' && --open === 0) return { value: { kind: 'string', value }, end: at + 1 };
    value += character;
  }
  throw new Unreadable('a string without its end');
}

const unhex = (digits: string): string =>
  digits.replace(/../g, (two) => String.fromCharCode(Number.parseInt(two, 16)));

const unescapeName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, two: string) => unhex(two));
