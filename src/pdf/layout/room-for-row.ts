import type { Design } from '../../design/design.ts';
import { millimetres } from './millimetres.ts';

/**
 * Height in points up to which a row is kept on one page: what a page has for text, without the padding of a box in
 * which the row may stand.
 */
export function roomForRow({ page: { height, margin }, space }: Design): number {
  return millimetres(height - Math.max(margin.top, margin.firstTop) - margin.bottom - 2 * space.box);
}
