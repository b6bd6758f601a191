import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { shortened } from '../../fault/shortened.ts';

/** What somebody wrote, short enough for a message. */
export function describeValue(node: Node | undefined): string {
  if (isMap(node)) return 'a mapping (keys with values)';
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list';
  if (!isScalar(node)) return 'nothing';
  if (typeof node.value === 'string') return node.value === '' ? 'empty text' : `‘${short(node.value)}’`;
  if (typeof node.value === 'number') return `the number ${short(node.source ?? String(node.value))}`;
  if (typeof node.value === 'boolean') return `\`${node.source ?? String(node.value)}\``;
  return `\`${node.source ?? ''}\``;
}

const short = (text: string): string => shortened(text.replaceAll(/\s+/g, ' '), 60);
