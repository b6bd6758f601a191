import { type Fault, faultAgainst, topOf } from '../../fault/fault.ts';
import { isMapping } from '../../review/structure/is-mapping.ts';
import type { SourceEntry } from './source-entry.ts';

/** Reads CSL-JSON: a list of items, or one item alone. */
export function readCslJson(file: string, text: string): readonly SourceEntry[] | Fault {
  const data = parsed(text);
  if (data === undefined) return unreadable(file, 'a text that is no JSON');
  const items: readonly unknown[] = Array.isArray(data) ? data : [data];
  const lines = linesOf(text).values();
  const entries = items.map((item, index): SourceEntry => {
    if (!isMapping(item)) return { name: `entry ${index + 1}`, line: 1, unused: new Set() };
    const line = (Array.isArray(data) ? lines.next().value : undefined) ?? 1;
    return { name: String(item.id ?? `entry ${index + 1}`), line, item, unused: new Set() };
  });
  return entries.every(({ item }) => item === undefined) && entries.length > 0
    ? unreadable(file, 'JSON that holds no references')
    : entries;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The lines in which the members of a list of objects begin. */
function linesOf(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, depth, isText] = [1, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') line++;
    else if (isText && sign === '\\') at++;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '{' || sign === '[')) {
      if (depth === 1 && sign === '{') lines.push(line);
      depth++;
    } else if (!isText && (sign === '}' || sign === ']')) depth--;
  }
  return lines;
}

const unreadable = (file: string, found: string): Fault =>
  faultAgainst('references-are-readable', {
    place: topOf(file),
    found,
    expected: 'a list of references in CSL-JSON',
    suggestion: 'export it again, or as RIS',
  });
