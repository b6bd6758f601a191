import { visit } from 'unist-util-visit';
import { stretchOf } from '../fault/line-and-column.ts';
import type { WrittenText } from '../fault/written-text.ts';
import { looksLikeTable } from './looks-like-table.ts';
import type { Template } from './template.ts';

/** The paragraphs and heads of a template as they are written, but for what is no text and told as such. */
export function textsOfTemplate({ file, source, tree }: Template): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  visit(tree, ['paragraph', 'heading'], ({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) return;
    const markdown = source.slice(start, end);
    if (looksLikeTable(markdown)) return;
    texts.push({
      markdown,
      placeAt: (offset, length) => ({ file, ...stretchOf(source, start + offset, start + offset + length) }),
    });
  });
  return texts;
}
