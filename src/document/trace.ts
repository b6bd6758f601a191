import { blocksIn } from './blocks-in.ts';
import { changed, changedContent, replacedRuns } from './changed.ts';
import { nearestPath } from './nearest-path.ts';
import { mapped, withParts } from './shared-parts.ts';
import type { Block, DocumentTree, Figure, FirstUse, Row, Run, Table } from './tree.ts';

/**
 * Links each figure to the row of the sources that says where it comes from, and each thing named in such a row to the
 * first place where the document says it: the figure and the name get the other's id. What the document does not say is named in
 * words alone. A document without such rows keeps its figures as they are. Ids are in capitals, as those of heads never are.
 */
export function trace(tree: DocumentTree): DocumentTree {
  const parts = partsOf(tree);
  if (parts.length === 0) return tree;
  const byPath = new Map(parts.flatMap((part) => part.paths.map((path) => [path, part] as const)));
  let uses = 0;
  let rows = 0;
  const traced = (figure: Figure, isEverywhere: boolean): Figure | undefined => {
    const part = byPath.get(nearestPath(figure.path, byPath) ?? '');
    if (!part) return undefined;
    part.row.id ??= `S${++rows}`;
    const row = part.row.id;
    if (part.use !== undefined || !isEverywhere) return { ...figure, row };
    part.use = `F${++uses}`;
    return { ...figure, row, id: part.use };
  };
  const inLine = (runs: readonly Run[], isEverywhere: boolean): readonly Run[] =>
    replacedRuns(runs, (run) => {
      // A link has no link inside.
      if (run.type === 'link' || run.type === 'cite') return [run];
      const figure = run.type === 'figure' ? traced(run, isEverywhere) : undefined;
      return figure && [figure];
    });
  const figures = changed(tree.children, {
    // A caption that a page does not show would hide the focus, and not every design shows the dot field, so nothing leads there.
    line: (runs, of) => (of === 'caption' ? runs : inLine(runs, of !== 'dots')),
    block: (block) => [
      block.type === 'figureRow'
        ? {
            ...block,
            children: block.children.map((each) => ({
              ...each,
              figure: traced(each.figure, true) ?? each.figure,
            })),
          }
        : block,
    ],
  });
  return { ...tree, children: named(figures, parts) };
}

interface Part {
  readonly row: { id?: string };
  readonly paths: readonly string[];
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
        parts.push({ ...part, paths: name.paths });
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
