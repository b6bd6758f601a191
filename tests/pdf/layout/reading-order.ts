import type { LaidOut } from '../../../src/pdf/page.ts';
import type { StructureElement } from '../../../src/pdf/structure.ts';

/**
 * The text of a laid-out document in the order in which its tags read, as paint/structure-tree.ts places it. Labels that layout
 * gave to the items of lists are left out, and the list of contents that it made: the document tree has none.
 */
export function readingOrder({ pages, structure }: LaidOut): string {
  const contents = new Map<StructureElement, { at: number; text: string }[]>();
  let at = 0;
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'text' || typeof item.owner === 'string') continue;
      const own = contents.get(item.owner) ?? [];
      own.push({ at: at++, text: item.softHyphen ? '' : item.shaped.text });
      contents.set(item.owner, own);
    }
  }
  const read = (node: StructureElement): { at: number; text: string } | undefined => {
    const isList = node.attributes.some(
      (each) => each.owner === 'List' && /^D(?:isc|ecimal)$/.test(each.listNumbering),
    );
    const children = node.children.filter(isOfDocument).flatMap((child) => {
      const made = isList
        ? { ...child, children: child.children.filter(({ role }) => role !== 'Lbl') }
        : child;
      return read(made) ?? [];
    });
    // Children keep their order; what the node itself shows stands between them where it was painted.
    const parts = [...children];
    for (const own of contents.get(node) ?? []) {
      const before = parts.findLastIndex((part) => part.at < own.at);
      parts.splice(before + 1, 0, own);
    }
    return parts.length === 0
      ? undefined
      : {
          at: parts.reduce((least, part) => Math.min(least, part.at), Number.POSITIVE_INFINITY),
          text: parts.map(({ text }) => text).join(''),
        };
  };
  return read(structure)?.text ?? '';
}

/** Whether it is no list of contents, nor the section of one. */
export const isOfDocument = ({ children }: StructureElement): boolean =>
  children.every(({ role }) => role !== 'TOC');
