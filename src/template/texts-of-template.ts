import { visit } from 'unist-util-visit';
import { onceFor } from '../cache/once-for.ts';
import { stretchOf } from '../fault/line-and-column.ts';
import type { WrittenText } from '../fault/written-text.ts';
import type { Template } from './template.ts';

/** The paragraphs and heads of a template as they are written, but for what is no text and told as such. */
export function textsOfTemplate({ file, source, tree }: Template): readonly WrittenText[] {
  return stretchesIn(tree).flatMap(([start, end]): readonly WrittenText[] => {
    const markdown = source.slice(start, end);
    if (looksLikeTable(markdown)) return [];
    const placeAt: WrittenText['placeAt'] = (offset, length) => ({
      file,
      ...stretchOf(source, start + offset, start + offset + length),
    });
    return [{ markdown, placeAt }];
  });
}

/** Where paragraphs and heads begin and end in the source; the same for all reviews that a template is filled with. */
const stretchesIn = onceFor((tree: Template['tree']) => {
  const stretches: (readonly [start: number, end: number])[] = [];
  visit(tree, ['paragraph', 'heading'], ({ position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start !== undefined && end !== undefined) stretches.push([start, end]);
  });
  return stretches;
});

/** Whether a paragraph is a table as other Markdown programs read it; here its lines would be printed as they are. */
export function looksLikeTable(paragraph: string): boolean {
  const lines = paragraph.split(/\r?\n/).map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  return lines.some((line) => isRule.test(line)) || lines.every((line) => isRow.test(line));
}

/** `|---|:--:|`, or `--- | ---`. */
const isRule = /^(?=.*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

const isRow = /^\|.*[^\\]\|$/;
