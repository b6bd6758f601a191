import { lineAndColumn } from '../fault/line-and-column.ts';
import type { Template } from '../template/template.ts';
import { textsOf } from '../template/texts-of.ts';
import type { WrittenText } from './written-text.ts';

/** The paragraphs and heads of a template, as they are written. */
export const textsOfTemplate = ({ file, source, tree }: Template): readonly WrittenText[] =>
  textsOf(tree, source).map(({ start, end }) => ({
    markdown: source.slice(start, end),
    placeAt: (offset) => ({ file, ...lineAndColumn(source, start + offset) }),
  }));
