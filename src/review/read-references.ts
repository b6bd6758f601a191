import { cached } from '../cache/cached.ts';
import type { CslItem } from '../citation/csl-item.ts';
import { unusedDates, unusedTexts } from '../citation/csl-variables.ts';
import type { Fault } from '../fault/fault.ts';
import type { ReferenceInput } from './schema/reference-schema.ts';
import { readShape } from './structure/read-shape.ts';
import { referencesShape } from './structure/shapes.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { Path, Written } from './yaml/written.ts';

export interface ReadReferences {
  /** Every reference that could be read, with stand-ins for what could not. */
  readonly items: readonly CslItem[];
  readonly written: Written;
  readonly gaps: readonly Path[];
  readonly faults: readonly Fault[];
}

/** Reads `references.json`: CSL-JSON as Zotero and other programs export it. */
export const readReferences = cached({ holds: 'references', most: 16 }, readAnew, (...input) =>
  JSON.stringify(input),
);

function readAnew(file: string, text: string): ReadReferences {
  const read = readYaml(file, text);
  const { data, gaps, faults } = readShape(read, referencesShape);
  return {
    items: (data ?? []).map(cslItemOf),
    written: read.written,
    gaps,
    faults: [...read.faults, ...faults],
  };
}

/** A reference as it is formatted: under today’s names of variables, and without what no reference list prints. */
function cslItemOf({
  event,
  journalAbbreviation,
  categories: _categories,
  custom: _custom,
  ...item
}: ReferenceInput): CslItem {
  const kept = { ...item };
  for (const field of [...unusedTexts, ...unusedDates]) Reflect.deleteProperty(kept, field);
  return {
    ...kept,
    ...(event === undefined || item['event-title'] !== undefined ? {} : { 'event-title': event }),
    ...(journalAbbreviation === undefined || item['container-title-short'] !== undefined
      ? {}
      : { 'container-title-short': journalAbbreviation }),
  };
}
