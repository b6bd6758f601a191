import type { TypeRole } from '../../design/design.ts';
import type { Cell } from '../../document/tree.ts';
import { setContent } from './set-blocks.ts';
import { type Measure, type Setting, typeOf } from './setting.ts';
import type { Strip } from './strip.ts';

/** A table's cell, its number set in so that it aligns with those above and below it. */
export function setCell(cell: Cell, role: TypeRole, measure: Measure, setting: Setting): Strip[] {
  const pad = padOf(cell, role, setting);
  return setContent(
    cell.children,
    role,
    { ...measure, x: measure.x + pad, width: measure.width - pad },
    setting,
  );
}

/** Room in points for the digits that a cell's number lacks (src/document/align-numbers.ts). */
export function padOf({ pad }: Cell, role: TypeRole, setting: Setting): number {
  if (pad === undefined) return 0;
  const { face, size } = typeOf(setting, role);
  return (setting.faces[face].shape(pad).width * size) / 1000;
}
