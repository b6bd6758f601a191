import type { ListItem, Text } from 'mdast';
import { lineAndColumn } from '../fault/line-and-column.ts';
import { type Filling, placeIn } from './filling.ts';
import type { Refusal } from './refusal.ts';

/** Reports marks of other Markdown programs in a text, which would be printed as they are: `[^1]` and `~~words~~`. */
export function unreadMarks(node: Text, { text, report }: Filling): void {
  const { start, end } = node.position ?? {};
  const source = text.value.slice(start?.offset, end?.offset);
  for (const { mark, said } of marks) {
    for (const match of source.matchAll(mark)) {
      report({
        severity: 'error',
        place: placeIn(text, lineAndColumn(text.value, (start?.offset ?? 0) + match.index)),
        ...said(match[0]),
      });
    }
  }
}

const marks: readonly { readonly mark: RegExp; said(found: string): Refusal }[] = [
  {
    mark: /(?<!\\)\[\^[^\]\s]+\]:?/g,
    said: (found) => ({
      rule: 'note-stands-in-text',
      found: `\`${found}\`, ${found.endsWith(':') ? 'the text of a footnote' : 'the mark of a footnote'}`,
      expected: 'the note in the text itself, in brackets; a work is cited as `[@review]`',
    }),
  },
  {
    mark: /(?<![\\~\p{L}\p{N}])~~(?![\s~])(?:[^~]*[^\s~\\]~~(?!~))?/gu,
    said: (found) => ({
      rule: 'markdown-can-be-set',
      found: `\`${found}\`, words struck out`,
      expected: 'words that hold, without those that no longer do; a ~ that is meant is written `\\~`',
    }),
  },
];

/** Why a list item with a box to tick cannot be set: the box would be printed as brackets. */
export function boxToTick({ children: [first] }: ListItem, source: string): Refusal | undefined {
  const [, marker, box, words] = /^([-*+]|\d+[.)])\s+(\[[ xX]\])\s+(.*)/.exec(source) ?? [];
  const isText = first?.type === 'paragraph' && first.children[0]?.type === 'text';
  if (marker === undefined || box === undefined || !isText) return undefined;
  return {
    rule: 'markdown-can-be-set',
    found: `\`${marker} ${box}\`, a box to tick`,
    expected: 'a list item without a box',
    suggestion: `write \`${marker} ${words ?? ''}\``,
  };
}
