import type { Node, Pair, YAMLMap } from 'yaml';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type LineCounter } from 'yaml';
import { onceFor } from '../../cache/once-for.ts';
import type { Place, Point } from '../../fault/fault.ts';

/** The way to a value in the file: keys as they are written there, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** A file of data as a person wrote it: the text, and its nodes with their offsets. */
export interface Written {
  readonly file: string;
  readonly text: string;
  readonly root: Node | null;
  readonly lines: LineCounter;
  /** Of a text in several languages, those that are meant: the first of them that is there. None where no text can be. */
  readonly languages?: readonly string[];
}

/** A key and its value; only one of them where a list's member or the whole file is meant. */
export interface WrittenPair {
  readonly key?: Node;
  readonly value?: Node;
}

/** What stands at the end of a path; empty where nothing does. */
export function nodeAt(written: Written, path: Path): WrittenPair {
  let pair: WrittenPair = written.root ? { value: written.root } : {};
  for (const step of path) pair = stepInto(pair.value, step);
  return pair;
}

function stepInto(node: Node | undefined, step: string | number): WrittenPair {
  if (isSeq<Node>(node) && typeof step === 'number') {
    const value = node.items[step];
    return value ? { value } : {};
  }
  if (isMap<Node, Node | null>(node)) {
    const pair = pairsOf(node).get(String(step));
    if (pair) return pair.value ? { key: pair.key, value: pair.value } : { key: pair.key };
  }
  return {};
}

type Pairs = ReadonlyMap<string, Pair<Node, Node | null>>;

/**
 * The keys of a mapping as they are written, each with its value; of a key that stands twice, the first. Made once for each mapping, as
 * rules look up many places and a mapping can have many keys.
 */
export const pairsOf = onceFor((map: YAMLMap<Node, Node | null>): Pairs => {
  const pairs = new Map<string, Pair<Node, Node | null>>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const key = keyText(pair.key);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
});

/** A key in the letters in which it was written, so that `2012:` and `no:` stay what they look like. */
export function keyText(key: { readonly value: unknown; readonly source?: string }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** The way to a node within another; undefined where it is not in it. */
export function pathTo(sought: Node, within: Node | null): Path | undefined {
  if (sought === within) return [];
  const steps: readonly (readonly [string | number, Node | null])[] = isMap<Node, Node | null>(within)
    ? [...pairsOf(within)].map(([key, { value }]) => [key, value])
    : isSeq<Node>(within)
      ? within.items.map((item, index) => [index, item])
      : [];
  for (const [step, inner] of steps) {
    const rest = pathTo(sought, inner);
    if (rest) return [step, ...rest];
  }
  return undefined;
}

/** The place from an offset in the text up to another, if that is known. */
export function placeAtOffset(written: Written, offset: number, end?: number): Place {
  const start = { file: written.file, ...pointAt(written, offset) };
  return end === undefined || end <= offset ? start : { ...start, end: pointAt(written, end) };
}

function pointAt({ lines, text }: Written, offset: number): Point {
  const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)));
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The place of what stands at a node. */
export const placeOfNode = (written: Written, node: Node): Place =>
  placeAtOffset(written, node.range?.[0] ?? 0, endOf(written, node));

/** Where what is written at a node ends, without the blank lines and notes after it that the reader counts in. */
function endOf({ text }: Pick<Written, 'text'>, node: Node | null | undefined): number | undefined {
  if (!node?.range) return undefined;
  const [start, end] = node.range;
  if (isScalar(node))
    return node.type?.startsWith('BLOCK') ? start + text.slice(start, end).trimEnd().length : end;
  if (!isCollection(node) || node.flow) return end;
  const last = node.items.at(-1);
  if (!isPair<Node, Node | null>(last)) return isNode(last) ? endOf({ text }, last) : undefined;
  return endOf({ text }, last.value && !isBlank(last.value) ? last.value : last.key);
}

/** The place of a value; that of its key, or else of what it is in, where there is no value. Of a whole file, its beginning. */
export function placeOf(written: Written, path: Path): Place {
  const { key, value } = nodeAt(written, path);
  if (path.length === 0) return placeAtOffset(written, value?.range?.[0] ?? 0);
  const node = value?.range && !(key && isBlank(value)) ? value : key;
  return node?.range ? placeOfNode(written, node) : placeOf(written, path.slice(0, -1));
}

/** The place of a value’s key, or of the value itself in a list. */
export function keyPlaceOf(written: Written, path: Path): Place {
  const { key } = nodeAt(written, path);
  return key?.range ? placeOfNode(written, key) : placeOf(written, path);
}

/** The text at the end of a path; of a text in several languages, that in the language that is meant. */
export function textNodeAt(written: Written, path: Path): Node | undefined {
  const { value } = nodeAt(written, path);
  if (!isMap<Node, Node | null>(value)) return value;
  for (const language of written.languages ?? []) {
    const text = pairsOf(value).get(language)?.value;
    if (isScalar(text)) return text;
  }
  return value;
}

/** Whether nothing is written where a value should stand. */
export function isBlank(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}
