import { cached } from '../../cache/cached.ts';
import type { CslItem } from '../../citation/csl-item.ts';
import type { Fault } from '../../fault/fault.ts';
import { readShape } from '../structure/read-shape.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Path, Written } from '../yaml/written.ts';
import { cslItemOf } from './csl-item-of.ts';
import { referencesSchema } from './reference-schema.ts';

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
  const { data, gaps, faults } = readShape(read, referencesSchema);
  return {
    items: (data ?? []).map(cslItemOf),
    written: read.written,
    gaps,
    faults: [...read.faults, ...faults],
  };
}
