import { isScalar } from 'yaml';
import type { Place } from '../../fault/fault.ts';
import { type Path, placeAtOffset, placeOf, textNodeAt, type Written } from './written.ts';

/**
 * Where a stretch of a text stands in the file; without one, the whole text. YAML folds lines and strips indents, and that changes
 * white space only; so the other characters are counted in both. An escape in double quotation marks
 * shifts the place by its own length.
 */
export function placeInText(written: Written, path: Path, stretch?: TextStretch): Place {
  const node = textNodeAt(written, path);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return placeOf(written, path);
  const [start, end] = node.range;
  const source = written.text.slice(start, end);
  const { value, type } = node;
  const pass = (from: number, characters: string): number => {
    let at = from;
    for (const character of characters.replaceAll(/\s/g, '')) {
      const next = source.indexOf(character, at);
      if (next === -1) break;
      at = next + character.length;
      if (type === 'QUOTE_SINGLE' && character === "'") at += 1;
    }
    return at;
  };
  const { offset, length } = stretch ?? { offset: 0, length: 0 };
  const before = pass(opening(source, type), value.slice(0, offset));
  const first = before + source.slice(before).search(/\S|$/);
  const last = stretch ? pass(first, value.slice(offset, offset + length)) : closing(source, type);
  return placeAtOffset(written, start + first, start + last);
}

/** Some characters of a text. */
export interface TextStretch {
  readonly offset: number;
  readonly length: number;
}

function opening(source: string, type: string | null | undefined): number {
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return 1;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return source.indexOf('\n') + 1;
  return 0;
}

const closing = (source: string, type: string | null | undefined): number =>
  source.trimEnd().length - (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? 1 : 0);
