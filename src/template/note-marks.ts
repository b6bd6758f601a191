import type { Text } from 'mdast';
import { type Filling, placeIn } from './filling.ts';

/** Reports the marks of footnotes, `[^1]`, which would be printed as they are. */
export function noteMarks(node: Text, { text, report }: Filling): void {
  const { start, end } = node.position ?? {};
  const source = text.value.slice(start?.offset, end?.offset);
  for (const { index, 0: mark, 1: colon } of source.matchAll(/(?<!\\)\[\^[^\]\s]+\](:?)/g)) {
    const before = source.slice(0, index).split('\n');
    const line = (start?.line ?? 1) + before.length - 1;
    const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? (start?.column ?? 1) : 1);
    report({
      rule: 'note-stands-in-text',
      severity: 'error',
      place: placeIn(text, { line, column }),
      found: `\`${mark}\`, ${colon === '' ? 'the mark of a footnote' : 'the text of a footnote'}`,
      expected: 'the note in the text itself, in brackets; a work is cited as `[@review]`',
    });
  }
}
