import { isMap, isScalar, isSeq, type Node } from 'yaml';

/** What somebody wrote, short enough for a message. */
export function describeValue(node: Node | undefined): string {
  if (isMap(node)) return 'a mapping (keys with values)';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node)) return 'nothing';
  if (typeof node.value === 'string') return node.value === '' ? 'empty text' : `‘${short(node.value)}’`;
  if (typeof node.value === 'number') return `the number ${short(node.source ?? String(node.value))}`;
  if (typeof node.value === 'boolean') return `\`${node.source ?? String(node.value)}\``;
  return `\`${node.source ?? ''}\``;
}

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
};
