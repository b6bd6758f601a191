import { idsIn } from './ids-in.ts';
import { sections } from './sections.ts';
import type { DocumentTree } from './tree.ts';

/**
 * The ids that a link within the document can aim at, before its citations are formatted: those of the document that a
 * filled template will become.
 */
export const placesOf = (filled: DocumentTree): readonly string[] => idsIn(sections(filled).children);
