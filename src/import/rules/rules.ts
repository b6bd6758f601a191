import type { Rule } from '../../fault/rule.ts';
import { columnsAreKnown } from './columns-are-known.ts';
import { fileCanBeImported } from './file-can-be-imported.ts';
import { referencesAreReadable } from './references-are-readable.ts';
import { tableIsReadable } from './table-is-readable.ts';

/** What should hold in the files that are imported. */
export const importRules: readonly Rule[] = [
  fileCanBeImported,
  tableIsReadable,
  columnsAreKnown,
  referencesAreReadable,
];
