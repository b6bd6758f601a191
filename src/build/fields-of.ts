import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../fault/fault.ts';
import { lineAndColumn } from '../fault/line-and-column.ts';
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
        ...lineAndColumn(text, begin + Math.max(0, firstOf(line, characters))),
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
        placeAtOffset(written, start + Math.max(0, firstOf(written.text.slice(start, end), characters))),
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

/** A file may write a character as letter and mark, where the document has it composed. */
function firstOf(text: string, characters: readonly string[]): number {
  const found = characters
    .flatMap((one) => [text.indexOf(one), text.indexOf(one.normalize('NFD'))])
    .filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}
