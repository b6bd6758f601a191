import { type Block, isBlock } from './tree.ts';

/** The blocks right inside a block. */
export function blocksIn(node: Block): readonly Block[] {
  switch (node.type) {
    case 'cover':
    case 'blockquote':
    case 'box':
    case 'fields':
      return node.children;
    case 'section':
      return node.side?.note ? [...node.children, node.side.note] : node.children;
    case 'list':
    case 'keyMessages':
      return node.children.flatMap(({ children }) => children.filter(isBlock));
    case 'facts':
      return node.rows.flatMap(({ value }) => value.filter(isBlock));
    case 'table':
      return node.groups.flatMap(({ rows }) =>
        rows.flatMap(({ head, cells }) =>
          [head, ...cells.map(({ children }) => children)].flatMap((content) => content.filter(isBlock)),
        ),
      );
    case 'entries':
      return node.groups.flatMap(({ entries }) =>
        entries.flatMap(({ name, values }) => [...name, ...values].filter(isBlock)),
      );
    case 'columns':
      return node.columns.flat();
    case 'split':
      return [...node.main, node.aside];
    case 'prompt':
      return [node.head, node.field];
    case 'counted':
      return [node.marks];
    case 'figureRow':
    case 'newPage':
    case 'contents':
    case 'paragraph':
    case 'heading':
    case 'references':
    case 'said':
    case 'thematicBreak':
    case 'picture':
    case 'marks':
    case 'ends':
    case 'field':
    case 'tick':
      return [];
  }
}
