import { isScalar } from 'yaml';
import type { Place } from '../../fault/fault.ts';
import { type Path, placeAtOffset, placeOf, textNodeAt, type Written } from './written.ts';

/**
 * Where a character of a text stands in the file. YAML folds lines and strips indents, and that changes
 * white space only; so the other characters are counted in both. An escape in double quotation marks
 * shifts the place by its own length.
 */
export function placeInText(written: Written, path: Path, offset = 0): Place {
  const node = textNodeAt(written, path);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return placeOf(written, path);
  const [start, end] = node.range;
  const source = written.text.slice(start, end);
  let at = opening(source, node.type);
  for (const character of node.value.slice(0, offset).replaceAll(/\s/g, '')) {
    const next = source.indexOf(character, at);
    if (next === -1) break;
    at = next + character.length;
    if (node.type === 'QUOTE_SINGLE' && character === "'") at += 1;
  }
  at += source.slice(at).search(/\S|$/);
  return placeAtOffset(written, start + at);
}

function opening(source: string, type: string | null | undefined): number {
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return 1;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return source.indexOf('\n') + 1;
  return 0;
}
