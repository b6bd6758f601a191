import type { Text } from 'mdast';
import { lineAndColumn } from '../fault/line-and-column.ts';
import { type Filling, placeIn } from './filling.ts';

/** Reports the marks of footnotes, `[^1]`, which would be printed as they are. */
export function noteMarks(node: Text, { text, report }: Filling): void {
  const { start, end } = node.position ?? {};
  const source = text.value.slice(start?.offset, end?.offset);
  for (const { index, 0: mark, 1: colon } of source.matchAll(/(?<!\\)\[\^[^\]\s]+\](:?)/g)) {
    report({
      rule: 'note-stands-in-text',
      severity: 'error',
      place: placeIn(text, lineAndColumn(text.value, (start?.offset ?? 0) + index)),
      found: `\`${mark}\`, ${colon === '' ? 'the mark of a footnote' : 'the text of a footnote'}`,
      expected: 'the note in the text itself, in brackets; a work is cited as `[@review]`',
    });
  }
}
