import type { WrittenField } from './field-meanings.ts';

/** How a format of tags is written: a field begins with its tag at the start of a line. */
export interface TagSyntax {
  /** With the groups `name` and `value`; the value may be missing. */
  readonly tag: RegExp;
  /** The tag that a record begins with. In a file without it a record begins after an empty line, if that is said below. */
  readonly first: string;
  /** The tag that a record ends with, where there is one. */
  readonly last?: string;
  readonly emptyLineMayEnd?: boolean;
  /** Tags each line of which is one more of them, as in the Web of Science; in all others a line goes on from the one before. */
  readonly lists?: ReadonlySet<string>;
  /** Tags of the file, which belong to no record and say nothing of one. */
  readonly ofFile?: ReadonlySet<string>;
}

/** A record of a file of tags: its fields in their order, that which it begins with among them. */
export interface TaggedRecord {
  /** Of its first field, from 1. */
  readonly line: number;
  readonly fields: readonly WrittenField[];
}

/** The records of a file of tags, and the lines that belong to none. */
export function taggedRecords(
  text: string,
  syntax: TagSyntax,
): { readonly records: readonly TaggedRecord[]; readonly strayLines: readonly number[] } {
  const { tag, first, last, emptyLineMayEnd = false, lists, ofFile } = syntax;
  const emptyLineEnds = emptyLineMayEnd && !hasTag(text, tag, first);
  const records: { line: number; fields: WrittenField[] }[] = [];
  const strayLines: number[] = [];
  let open: WrittenField[] | undefined;
  let line = 0;
  for (const { written, name, value = '' } of linesOf(text, tag)) {
    line += 1;
    if (name !== undefined && ofFile?.has(name) === true) continue;
    if (name === undefined && written.trim() === '') {
      if (emptyLineEnds) open = undefined;
      continue;
    }
    if (name !== undefined && (emptyLineEnds ? open === undefined : name === first)) {
      open = [];
      records.push({ line, fields: open });
    }
    if (open === undefined) {
      if (name !== last || name === undefined) strayLines.push(line);
      continue;
    }
    const before = open.at(-1);
    if (name !== undefined && name === last) open = undefined;
    else if (name !== undefined) open.push(...withinLine({ name, value: value.trim(), line }));
    else if (before !== undefined && lists?.has(before.name) === true)
      open.push({ name: before.name, value: written.trim(), line });
    else if (before !== undefined)
      open[open.length - 1] = { ...before, value: `${before.value} ${written.trim()}`.trim() };
  }
  return { records: records.filter(({ fields }) => fields.length > 0), strayLines };
}

/** Rayyan writes tags that it does not know behind the value of the one before. */
function withinLine(field: WrittenField): readonly WrittenField[] {
  const [value = '', ...others] = field.value.split(/ {4,}(?=[A-Z][A-Z0-9] {2}- )/);
  return [
    { ...field, value },
    ...others.map((other) => ({ name: other.slice(0, 2), value: other.slice(6).trim(), line: field.line })),
  ];
}

interface Line {
  readonly written: string;
  readonly name: string | undefined;
  readonly value: string | undefined;
}

/** The lines of a file, one at a time: a file may have a million, and a list of all would take many times its length. */
function* linesOf(text: string, tag: RegExp): Iterable<Line> {
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n|$/g)) {
    const written = text.slice(start, index);
    const { name, value } = tag.exec(written)?.groups ?? {};
    yield { written, name, value };
    start = index + end.length;
  }
}

function hasTag(text: string, tag: RegExp, sought: string): boolean {
  for (const { name } of linesOf(text, tag)) if (name === sought) return true;
  return false;
}
