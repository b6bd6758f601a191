import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { SourceEntry, SourceField } from './source-entry.ts';
import { unusedFields } from './source-entry.ts';

/**
 * Tags of the first edition of RIS (1990s), which EndNote, RefWorks and many databases still write, by those of 2011 that say the same.
 * The plugin reads the two editions apart, and files that mix them badly.
 */
const today: Readonly<Record<string, string>> = {
  A1: 'AU',
  T1: 'TI',
  CT: 'TI',
  BT: 'T2',
  JF: 'T2',
  JO: 'T2',
  JA: 'J2',
  J1: 'J2',
  Y1: 'PY',
  N2: 'AB',
  CP: 'IS',
  L3: 'DO',
};

/** Lines of one record, each of which is looked at beside all others: authors, keywords and what else there is. */
const mostTags = 1_000;
const tooLong =
  'the entry has more than 1,000 lines: shorten its list of authors or keywords, and import it again';

/** Reads RIS, record by record; and the lines that belong to no record. */
export function readRis(text: string): {
  readonly entries: readonly SourceEntry[];
  readonly strayLines: readonly number[];
} {
  const { records, strayLines } = splitRis(text);
  const entries = records.map(({ line, tags }, index): SourceEntry => {
    if (tags.length > mostTags) return { name: `entry ${index + 1}`, line, unused: new Set(), tooLong };
    const [type, ...rest] = tags;
    const filled = rest.filter(({ value }) => value !== '');
    const itemOf = (some: readonly RisTag[]) =>
      plugins.input.data(recordOf(type?.value ?? '', some), '@ris/new+record');
    const item = itemOf(filled);
    const is = (field: SourceField) => (tag: RisTag) => tag === field;
    const title = filled.find(({ name }) => name === 'TI' || name === 'T1')?.value;
    return {
      name: String(item.id ?? title ?? `entry ${index + 1}`),
      line,
      item,
      unused: unusedFields(
        filled,
        item,
        (field) => itemOf(filled.filter((tag) => !is(field)(tag))),
        (field) => itemOf(filled.filter(is(field))),
      ),
    };
  });
  return { entries, strayLines };
}

/** The record as the plugin takes it: a tag that stands more than once has a list. */
function recordOf(
  type: string,
  tags: readonly RisTag[],
): Readonly<Record<string, string | readonly string[]>> {
  const record: Record<string, string | readonly string[]> = {
    TY: type === 'JOURN' ? 'JOUR' : type.toUpperCase(),
  };
  const add = (name: string, value: string) => {
    const before = record[name];
    record[name] =
      before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
  };
  const end = tags.find(({ name }) => name === 'EP')?.value;
  for (const { name, value } of tags) {
    // Beside the full title of a journal, JO has the short one.
    const isShort = name === 'JO' && tags.some((tag) => tag.name === 'JF' || tag.name === 'T2');
    const current = isShort ? 'J2' : name === 'ED' ? editorOf(type) : (today[name] ?? name);
    if (current === 'EP') continue;
    if (current === 'SP' && end !== undefined && !/[-–]/.test(value))
      add('SP', value === end ? value : `${value}-${end}`);
    // Only authors, editors and keywords come in numbers; of the rest the first is meant.
    else if (record[current] === undefined || /^(?:A[U1-4]|KW)$/.test(current)) add(current, value);
  }
  return record;
}

/** A2 is the editor of what a work is in; of a book itself A3 is. */
const editorOf = (type: string): string => (type === 'BOOK' ? 'A3' : 'A2');

/** A record of a RIS file: its tags in their order. */
export interface RisRecord {
  /** Of its first tag, from 1. */
  readonly line: number;
  readonly tags: readonly RisTag[];
}

export interface RisTag {
  /** Two signs, as `AU`. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** A tag as programs write it, with one space more or less. */
const tagged = /^(?<name>[A-Z][A-Z0-9]) {1,3}-(?: (?<value>.*)|\s*)$/;

/**
 * The records of a RIS file, and the lines that belong to none. A record ends with ER, or where the next begins if that is missing. A line without a tag goes
 * on from the one before.
 */
export function splitRis(text: string): {
  readonly records: readonly RisRecord[];
  readonly strayLines: readonly number[];
} {
  const records: { line: number; tags: RisTag[] }[] = [];
  const strayLines: number[] = [];
  let open: RisTag[] | undefined;
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const { name, value = '' } = tagged.exec(written)?.groups ?? {};
    if (name === 'TY') {
      open = [];
      records.push({ line, tags: open });
    }
    const last = open?.at(-1);
    if (name === 'ER') open = undefined;
    else if (name !== undefined && open !== undefined) open.push({ name, value: value.trim(), line });
    else if (written.trim() === '') continue;
    else if (name === undefined && open !== undefined && last !== undefined)
      open[open.length - 1] = { ...last, value: `${last.value} ${written.trim()}`.trim() };
    else strayLines.push(line);
  }
  return { records, strayLines };
}
