import { blocksIn } from './blocks-in.ts';
import { changed, changedContent, replacedRuns } from './changed.ts';
import { nearestPath } from './nearest-path.ts';
import { mapped, withParts } from './shared-parts.ts';
import type { Block, Content, DocumentTree, Figure, FirstUse, Row, Run, Table } from './tree.ts';

/**
 * Links the figures of tables, and the large ones, to the row of the sources that says where they come from, and each thing named in such a
 * row to the first place where the document says it. A row of a table has one link at most, and what was linked is not linked again, so
 * that nobody who goes from link to link meets one at every number; in a sentence a figure is no link. What the document does not say
 * is named in words alone. A document without such rows keeps its figures as they are. Ids are in capitals, as those of heads never are.
 */
export function trace(tree: DocumentTree): DocumentTree {
  const parts = partsOf(tree);
  if (parts.length === 0) return tree;
  const byPath = new Map(parts.flatMap((part) => part.paths.map((path) => [path, part] as const)));
  let uses = 0;
  let rows = 0;
  const partOf = (figure: Figure): Part | undefined => byPath.get(nearestPath(figure.path, byPath) ?? '');
  const found = (figure: Figure): Figure | undefined => {
    const part = partOf(figure);
    if (!part || part.use !== undefined) return undefined;
    part.use = `F${++uses}`;
    return { ...figure, id: part.use };
  };
  const linked = (figure: Figure): Figure | undefined => {
    const part = partOf(figure);
    if (!part || part.linked.has(figure.path)) return undefined;
    part.linked.add(figure.path);
    part.row.id ??= `S${++rows}`;
    return { ...figure, row: part.row.id };
  };
  /** Links the first figure that has no link yet of all that it is given, and no other. */
  const linkedOnce = (): ((content: Content) => Content) => {
    let isDone = false;
    const first = (figure: Figure): Figure | undefined => {
      const made = isDone ? undefined : linked(figure);
      isDone ||= made !== undefined;
      return made;
    };
    return (content) => changedContent(content, { line: (runs) => withFigures(runs, first) });
  };
  const figures = changed(tree.children, {
    // A caption that a page does not show would hide the focus, and not every design shows the dot field, so nothing leads there.
    line: (runs, of) => (of === 'caption' || of === 'dots' ? runs : withFigures(runs, found)),
    block: (block) => [withLinks(block)],
  });
  return { ...tree, children: named(figures, parts) };

  function withLinks(block: Block): Block {
    switch (block.type) {
      case 'figureRow':
        return {
          ...block,
          children: block.children.map((each) => {
            const figure = found(each.figure) ?? each.figure;
            return { ...each, figure: linked(figure) ?? figure };
          }),
        };
      case 'table':
        if (isSources(block)) return block;
        return withRows(block, (row) => {
          const once = linkedOnce();
          return withParts(row, {
            head: once(row.head),
            cells: mapped(row.cells, (cell) => withParts(cell, { children: once(cell.children) })),
          });
        });
      case 'facts':
        return withParts(block, {
          rows: mapped(block.rows, (row) => withParts(row, { value: linkedOnce()(row.value) })),
        });
      default:
        return block;
    }
  }
}

/** A link has no link inside, so no figure in one becomes another. */
const withFigures = (runs: readonly Run[], change: (figure: Figure) => Figure | undefined): readonly Run[] =>
  replacedRuns(runs, (run) => {
    if (run.type === 'link' || run.type === 'cite') return [run];
    const figure = run.type === 'figure' ? change(run) : undefined;
    return figure && [figure];
  });

interface Part {
  readonly row: { id?: string };
  readonly paths: readonly string[];
  /** Paths of the figures that lead to it. */
  readonly linked: Set<string>;
  /** Id of the first figure that shows one of them. */
  use?: string;
}

/** What the rows of the sources name, in their order. */
function partsOf(tree: DocumentTree): readonly Part[] {
  const parts: Part[] = [];
  for (const table of sourcesIn(tree.children))
    withRows(table, (row) => {
      const part = { row: {} };
      return withNames(row, (name) => {
        parts.push({ ...part, paths: name.paths, linked: new Set() });
        return [name];
      });
    });
  return parts;
}

const sourcesIn = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => (isSources(block) ? [block] : sourcesIn(blocksIn(block))));

/** The rows with their ids, and the names in them as they lead to a first use. */
function named(blocks: readonly Block[], parts: readonly Part[]): readonly Block[] {
  let at = 0;
  const inRow = (row: Row): Row => {
    let id: string | undefined;
    const made = withNames(row, (name) => {
      const part = parts[at++];
      id = part?.row.id;
      return part?.use === undefined ? name.children : [{ ...name, use: part.use }];
    });
    return id === undefined ? made : { ...made, id };
  };
  const block = (given: Block): readonly Block[] => [isSources(given) ? withRows(given, inRow) : given];
  return blocks.flatMap((top) => (holdsSources(top) ? changed([top], { block }) : [top]));
}

const holdsSources = (block: Block): boolean => isSources(block) || blocksIn(block).some(holdsSources);

const isSources = (block: Block): block is Table => block.type === 'table' && block.kind === 'sources';

const withRows = (table: Table, change: (row: Row) => Row): Table =>
  withParts(table, {
    groups: mapped(table.groups, (group) => withParts(group, { rows: mapped(group.rows, change) })),
  });

function withNames(row: Row, change: (name: FirstUse) => readonly Run[]): Row {
  const line = (runs: readonly Run[]): readonly Run[] =>
    replacedRuns(runs, (run) => (run.type === 'firstUse' ? change(run) : undefined));
  return withParts(row, {
    head: changedContent(row.head, { line }),
    cells: mapped(row.cells, (cell) =>
      withParts(cell, { children: changedContent(cell.children, { line }) }),
    ),
  });
}
