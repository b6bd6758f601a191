import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../fault/fault.ts';
import { stretchOf } from '../fault/line-and-column.ts';
import { readYaml } from '../review/yaml/read-yaml.ts';
import { keyText, placeAtOffset, type Written } from '../review/yaml/written.ts';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** Keys whose texts are printed nowhere. */
  readonly unprinted?: ReadonlySet<string>;
}

/** A text of a file that a person edits: a value of the data, or a line of a template. */
export interface Field {
  readonly text: string;
  /** What it is, in words: “`title` of `wang2020`”. */
  readonly name?: string;
  /** Where the first of these characters stands. */
  placeOf(characters: readonly string[]): Place;
}

/** Every text of a file, in the order of the file. */
export function* fieldsOf({ file, text, unprinted = new Set() }: SourceFile): Iterable<Field> {
  if (/\.(?:ya?ml|json)$/i.test(file)) {
    const { written } = readYaml(file, text);
    if (written.root) yield* fieldsIn(written.root, written, unprinted);
    return;
  }
  let start = 0;
  for (const line of text.split('\n')) {
    const begin = start;
    start += line.length + 1;
    yield {
      text: line,
      placeOf: (characters) => ({
        file,
        ...stretchOf(text, ...firstOf(line, characters, begin)),
      }),
    };
  }
}

function* fieldsIn(
  node: Node,
  written: Written,
  unprinted: ReadonlySet<string>,
  name?: string,
  owner?: string,
): Iterable<Field> {
  if (isScalar(node)) {
    if (typeof node.value !== 'string') return;
    const [start = 0, end = start] = node.range ?? [];
    yield {
      text: node.value,
      ...(name === undefined
        ? {}
        : { name: owner === undefined ? `\`${name}\`` : `\`${name}\` of \`${owner}\`` }),
      placeOf: (characters) =>
        placeAtOffset(written, ...firstOf(written.text.slice(start, end), characters, start)),
    };
  } else if (isSeq<Node>(node)) {
    for (const item of node.items) yield* fieldsIn(item, written, unprinted, name, owner);
  } else if (isMap<Node, Node | null>(node)) {
    const id = node.items.find(({ key }) => isScalar(key) && keyText(key) === 'id')?.value;
    const own = isScalar(id) && typeof id.value === 'string' ? id.value : owner;
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !value || unprinted.has(keyText(key))) continue;
      yield* fieldsIn(value, written, unprinted, keyText(key), own);
    }
  }
}

/**
 * Where the first of some characters begins and ends in a text that begins at an offset; where it begins itself if it holds none.
 * A file may write a character as letter and mark, where the document has it composed.
 */
function firstOf(text: string, characters: readonly string[], start: number): [from: number, to: number] {
  const [first = { at: 0, length: 0 }] = characters
    .flatMap((one) => [one, one.normalize('NFD')])
    .map((form) => ({ at: text.indexOf(form), length: form.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return [start + first.at, start + first.at + first.length];
}
