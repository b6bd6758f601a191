import type { FlowBox } from '../figure/flow-diagram.ts';
import { areSame, mapped, replaced, withParts } from './shared-parts.ts';
import { type Block, type Content, type FlowChart, isRun, type Picture, type Run } from './tree.ts';

/** What is made of the parts of a tree; what is not named stays. */
export interface Changes {
  /** Words up to where a block begins or ends, with what they are of. */
  readonly line?: Line;
  /** Text that is said and not set: what a picture shows. */
  readonly plain?: (text: string) => string;
  /** A block whose parts were changed before it. */
  readonly block?: (block: Block, parent: Block | undefined) => readonly Block[];
}

export type LineOf = 'words' | 'caption' | 'dots' | 'reference';

type Line = (runs: readonly Run[], of: LineOf) => readonly Run[];

/**
 * The blocks with their parts changed, in the order of the document. Those that were given stay as they were, and what no change
 * touches is in both.
 */
export function changed(blocks: readonly Block[], changes: Changes, parent?: Block): readonly Block[] {
  const { block: change } = changes;
  if (change === undefined) return mapped(blocks, (block) => inside(block, changes));
  return replaced(blocks, (block) => change(inside(block, changes), parent));
}

/** The same of what an item, a cell or a value holds: runs that follow one another are a line, as in a tight list. */
export function changedContent(content: Content, changes: Changes, parent?: Block): Content {
  const { line = asItIs } = changes;
  if (areRuns(content)) return content.length === 0 ? content : line(content, 'words');
  const made: (Run | Block)[] = [];
  let runs: Run[] = [];
  const end = (): void => {
    if (runs.length > 0) made.push(...line(runs, 'words'));
    runs = [];
  };
  for (const child of content) {
    if (isRun(child)) runs.push(child);
    else {
      end();
      made.push(...changed([child], changes, parent));
    }
  }
  end();
  return areSame(content, made) ? content : made;
}

const asItIs: Line = (runs) => runs;

const areRuns = (content: Content): content is readonly Run[] => content.every(isRun);

function inside(block: Block, changes: Changes): Block {
  const { line = asItIs, plain = (text: string): string => text } = changes;
  const words = (runs: readonly Run[]): readonly Run[] => line(runs, 'words');
  const blocks = (children: readonly Block[]): readonly Block[] => changed(children, changes, block);
  const one = <Kind extends Block>(child: Kind): Kind => {
    const [made] = blocks([child]);
    if (!isLike(child, made)) throw new Error(`A ${block.type} cannot be without its ${child.type}`);
    return made;
  };
  const content = (children: Content): Content => changedContent(children, changes, block);
  switch (block.type) {
    case 'cover': {
      const { kind, label, audience, children } = block;
      return withParts(block, {
        kind: words(kind),
        ...(label ? { label: words(label) } : {}),
        ...(audience ? { audience: withParts(audience, { children: words(audience.children) }) } : {}),
        children: blocks(children),
      });
    }
    case 'figureRow':
      return withParts(block, {
        children: mapped(block.children, (each) =>
          withParts(each, {
            figure: withParts(each.figure, { children: words(each.figure.children) }),
            unit: words(each.unit),
          }),
        ),
      });
    case 'section': {
      const children = blocks(block.children);
      const { side } = block;
      if (side === undefined) return withParts(block, { children });
      const [note] = side.note ? blocks([side.note]) : [];
      return withParts(block, { children, side: note === side.note ? side : note ? { note } : {} });
    }
    case 'contents':
      return withParts(block, { entries: mapped(block.entries, words) });
    case 'paragraph':
    case 'heading':
      return withParts(block, { children: words(block.children) });
    case 'list':
    case 'keyMessages':
      return withParts(block, {
        children: mapped(block.children, (item) => withParts(item, { children: content(item.children) })),
      });
    case 'references':
      return withParts(block, {
        children: mapped(block.children, (entry) =>
          withParts(entry, { children: line(entry.children, 'reference') }),
        ),
      });
    case 'said':
      return withParts(block, {
        by: words(block.by),
        claims: mapped(block.claims, (claim) => withParts(claim, { children: words(claim.children) })),
      });
    case 'facts':
      return withParts(block, {
        rows: mapped(block.rows, (row) =>
          withParts(row, { label: words(row.label), value: content(row.value) }),
        ),
      });
    case 'table':
      return withParts(block, {
        caption: line(block.caption, 'caption'),
        columns: mapped(block.columns, (column) =>
          withParts(column, {
            head: words(column.head),
            ...(column.over ? { over: withParts(column.over, { head: words(column.over.head) }) } : {}),
          }),
        ),
        groups: mapped(block.groups, (group) =>
          withParts(group, {
            ...(group.head ? { head: words(group.head) } : {}),
            rows: mapped(group.rows, (row) =>
              withParts(row, {
                head: content(row.head),
                cells: mapped(row.cells, (cell) => withParts(cell, { children: content(cell.children) })),
              }),
            ),
          }),
        ),
      });
    case 'entries':
      return withParts(block, {
        caption: line(block.caption, 'caption'),
        groups: mapped(block.groups, (group) =>
          withParts(group, {
            ...(group.head ? { head: words(group.head) } : {}),
            entries: mapped(group.entries, (entry) =>
              withParts(entry, { name: content(entry.name), values: content(entry.values) }),
            ),
          }),
        ),
      });
    case 'picture': {
      const { drawing, caption } = block;
      const isField = drawing.type === 'dots' && drawing.form === 'field';
      return withParts(block, {
        drawing: changes.plain === undefined ? drawing : drawingInWords(drawing, plain),
        ...(caption ? { caption: line(caption, isField ? 'dots' : 'words') } : {}),
      });
    }
    case 'marks':
      return block.alternative === undefined
        ? block
        : withParts(block, { alternative: plain(block.alternative) });
    case 'counted':
      return withParts(block, { marks: one(block.marks), children: words(block.children) });
    case 'ends': {
      const [first, second] = block.children;
      if (second === undefined) return withParts(block, { children: [words(first)] as const });
      const [one, other] = [words(first), words(second)];
      return one === first && other === second ? block : { ...block, children: [one, other] };
    }
    case 'fields':
      return withParts(block, { children: mapped(block.children, one) });
    case 'blockquote':
    case 'box':
      return withParts(block, { children: blocks(block.children) });
    case 'columns':
      return withParts(block, { columns: mapped(block.columns, blocks) });
    case 'split':
      return withParts(block, { main: blocks(block.main), aside: one(block.aside) });
    case 'prompt':
      return withParts(block, { head: one(block.head), field: one(block.field) });
    case 'field':
      return withParts(block, {
        label: words(block.label),
        ...(block.hint ? { hint: words(block.hint) } : {}),
      });
    case 'tick':
      return withParts(block, { label: words(block.label) });
    case 'thematicBreak':
    case 'newPage':
      return block;
  }
}

function drawingInWords(drawing: Picture['drawing'], plain: (text: string) => string): Picture['drawing'] {
  if (drawing.type === 'flowChart') return flowInWords(drawing, plain);
  return drawing.alternative === undefined
    ? drawing
    : { ...drawing, alternative: plain(drawing.alternative) };
}

function flowInWords(flow: FlowChart, plain: (text: string) => string): FlowChart {
  const box = ({ number, done, parts }: FlowBox): FlowBox => ({
    number: plain(number),
    done: plain(done),
    parts: parts.map(plain),
  });
  return {
    ...flow,
    streams: flow.streams.map(({ name, steps, ...rest }) => ({
      ...rest,
      name: plain(name),
      steps: steps.map(
        (step) => step && { box: box(step.box), ...(step.left ? { left: box(step.left) } : {}) },
      ),
    })),
    included: {
      ...box(flow.included),
      ...(flow.included.added ? { added: box(flow.included.added) } : {}),
    },
    alternative: plain(flow.alternative),
    captionAlone: plain(flow.captionAlone),
  };
}

const isLike = <Kind extends Block>(child: Kind, made: Block | undefined): made is Kind =>
  made?.type === child.type;

/** The same with runs replaced; where there is nothing to put in the place of one, what it holds is asked. */
export const replacedRuns = (
  runs: readonly Run[],
  replace: (run: Run) => readonly Run[] | undefined,
): readonly Run[] =>
  replaced(
    runs,
    (run) =>
      replace(run) ??
      ('children' in run ? withParts(run, { children: replacedRuns(run.children, replace) }) : run),
  );
