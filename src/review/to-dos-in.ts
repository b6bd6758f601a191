import { isPair, isScalar, isSeq, Lexer, type Node, type Pair, visit } from 'yaml';
import type { Place } from '../fault/fault.ts';
import { absenceKinds } from './schema/absence.ts';
import { isToDo, whatIsToDo } from './to-do.ts';
import { placeAtOffset, placeOfNode, type Written } from './yaml/written.ts';

/** Whether a key says that there is no value. */
const isAbsenceKind = (key: unknown): boolean =>
  isScalar(key) && absenceKinds.some((kind) => kind === key.value);

/** A place in the data that is left to be filled in. */
export interface ToDo {
  /** What belongs there; empty where that is not said. */
  readonly what: string;
  readonly place: Place;
  /** `fact` for one for which nobody has looked yet, `year` for the year that stands for none. */
  readonly as: 'text' | 'note' | 'fact' | 'year';
}

/** The year that a reference has as long as nobody has written its own: no work is of it. */
export const yearToDo = 9999;

/**
 * What is left to do in a file of data, in the order of the file: texts and notes (`# …`) that begin with TO DO, and in JSON,
 * which has no room for words where a number stands, the year 9999.
 */
export function toDosIn(written: Written): readonly ToDo[] {
  const { root, text, file } = written;
  const isJson = file.endsWith('.json');
  // Most files are finished, and need not be gone through. A year is a number of its own, unlike that in an address or an id.
  if (!/TO ?DO/.test(text) && !(isJson && /[[:,]\s*9999\s*[\],}]/.test(text))) return [];
  const found: Found[] = [];
  const add = (offset: number, place: Place, what: string, as: ToDo['as']) =>
    found.push({ offset, what, as, place });
  visit(root, {
    Scalar(key, node, path) {
      const { value, range } = node;
      if (key === 'key' || !range) return;
      if (typeof value === 'string' && isToDo(value)) {
        const pair = path.findLast((node): node is Pair => isPair(node));
        const isFact = isPair(path.at(-1)) && isAbsenceKind(pair?.key);
        add(range[0], placeOfNode(written, node), whatIsToDo(value), isFact ? 'fact' : 'text');
      } else if (value === yearToDo && isJson) add(range[0], placeOfNode(written, node), '', 'year');
    },
  });
  if (!isJson && /#.*TO ?DO/.test(text))
    for (const { offset, end, words } of notesIn(text))
      add(offset, placeAtOffset(written, offset, end), words, 'note');
  const inOrder = found.sort((a, b) => a.offset - b.offset);
  return (isJson ? asReferences(inOrder, written) : inOrder).map(({ offset: _, ...toDo }) => toDo);
}

type Found = ToDo & { readonly offset: number };

/** What is left to do in a reference is one thing, which an export of a reference manager does at once. */
function asReferences(found: readonly Found[], { root }: Written): readonly Found[] {
  const ends = isSeq<Node>(root) ? root.items.map((item) => item.range?.[1] ?? 0) : [];
  const referenceOf = ({ offset }: Found): number => ends.findIndex((end) => offset < end);
  return found.flatMap((each, index) => {
    const reference = referenceOf(each);
    const alike = found.filter((other) => referenceOf(other) === reference);
    if (alike.length === 1) return [each];
    if (found.findIndex((other) => referenceOf(other) === reference) !== index) return [];
    return [
      {
        ...each,
        as: 'text' as const,
        what: `the reference: ${alike
          .map(whatIsLeft)
          .filter((what) => what !== '')
          .join(', ')}`,
      },
    ];
  });
}

const whatIsLeft = ({ as, what }: ToDo): string => (as === 'year' ? 'the year of publication' : what);

/** What the lexer of YAML puts between the parts of a text: where a document and a scalar begin, and where something is amiss. */
const added = new Set(['\u0002', '\u0018', '\u001F']);

/** The notes of a YAML file that begin with TO DO. A # inside a text is none. */
function notesIn(
  text: string,
): readonly { readonly offset: number; readonly end: number; readonly words: string }[] {
  const notes: { offset: number; end: number; words: string }[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (added.has(token)) continue;
    const words = token.startsWith('#') ? token.replace(/^#+/, '') : '';
    if (isToDo(words)) notes.push({ offset, end: offset + token.trimEnd().length, words: whatIsToDo(words) });
    offset += token.length;
  }
  return notes;
}
