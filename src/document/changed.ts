import type { FlowBox } from '../figure/flow-diagram.ts';
import { type Block, type Content, type FlowChart, isRun, type Run } from './tree.ts';

/** What is made of the parts of a tree; what is not named stays. */
export interface Changes {
  /** Words up to where a block begins or ends, with what they are of. */
  readonly line?: (runs: readonly Run[], of: LineOf) => readonly Run[];
  /** Text that is said and not set: what a picture shows. */
  readonly plain?: (text: string) => string;
  /** A block whose parts were changed before it. */
  readonly block?: (block: Block, parent: Block | undefined) => readonly Block[];
}

export type LineOf = 'words' | 'caption' | 'dots' | 'reference';

/** The blocks with their parts changed, in the order of the document. Those that were given stay as they were. */
export function changed(blocks: readonly Block[], changes: Changes, parent?: Block): readonly Block[] {
  const { block: change = (block: Block): readonly Block[] => [block] } = changes;
  return blocks.flatMap((block) => change(inside(block, changes), parent));
}

/** The same of what an item, a cell or a value holds: runs that follow one another are a line, as in a tight list. */
export function changedContent(content: Content, changes: Changes, parent?: Block): Content {
  const made: (Run | Block)[] = [];
  let runs: Run[] = [];
  const end = (): void => {
    if (runs.length > 0) made.push(...(changes.line ? changes.line(runs, 'words') : runs));
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
  return made;
}

function inside(block: Block, changes: Changes): Block {
  const { line = (runs: readonly Run[]): readonly Run[] => runs, plain = (text: string): string => text } =
    changes;
  const words = (runs: readonly Run[]): readonly Run[] => line(runs, 'words');
  const blocks = (children: readonly Block[]): readonly Block[] => changed(children, changes, block);
  const one = <Kind extends Block>(child: Kind): Kind => {
    const [made] = blocks([child]);
    if (!isLike(child, made)) throw new Error(`A ${block.type} cannot be without its ${child.type}`);
    return made;
  };
  const content = (children: Content): Content => changedContent(children, changes, block);
  switch (block.type) {
    case 'cover':
      return {
        ...block,
        kind: words(block.kind),
        ...(block.label ? { label: words(block.label) } : {}),
        ...(block.audience
          ? { audience: { ...block.audience, children: words(block.audience.children) } }
          : {}),
        children: blocks(block.children),
      };
    case 'figureRow':
      return {
        ...block,
        children: block.children.map(({ figure, unit }) => ({
          figure: { ...figure, children: words(figure.children) },
          unit: words(unit),
        })),
      };
    case 'section': {
      const children = blocks(block.children);
      const [note] = block.side?.note ? blocks([block.side.note]) : [];
      return { ...block, children, ...(block.side ? { side: note ? { note } : {} } : {}) };
    }
    case 'paragraph':
    case 'heading':
      return { ...block, children: words(block.children) };
    case 'list':
    case 'keyMessages':
      return {
        ...block,
        children: block.children.map((item) => ({ ...item, children: content(item.children) })),
      };
    case 'references':
      return {
        ...block,
        children: block.children.map((entry) => ({ ...entry, children: line(entry.children, 'reference') })),
      };
    case 'said':
      return {
        ...block,
        by: words(block.by),
        claims: block.claims.map((claim) => ({ ...claim, children: words(claim.children) })),
      };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, label: words(row.label), value: content(row.value) })),
      };
    case 'table':
      return {
        ...block,
        caption: line(block.caption, 'caption'),
        columns: block.columns.map((column) => ({ ...column, head: words(column.head) })),
        groups: block.groups.map(({ head, rows }) => ({
          ...(head ? { head: words(head) } : {}),
          rows: rows.map((row) => ({
            ...row,
            head: content(row.head),
            cells: row.cells.map((cell) => ({ ...cell, children: content(cell.children) })),
          })),
        })),
      };
    case 'entries':
      return {
        ...block,
        caption: line(block.caption, 'caption'),
        groups: block.groups.map(({ head, entries }) => ({
          ...(head ? { head: words(head) } : {}),
          entries: entries.map((entry) => ({
            ...entry,
            name: content(entry.name),
            values: content(entry.values),
          })),
        })),
      };
    case 'picture': {
      const { drawing, caption } = block;
      const isField = drawing.type === 'dots' && drawing.form === 'field';
      const made =
        drawing.type === 'flowChart'
          ? flowInWords(drawing, plain)
          : {
              ...drawing,
              ...(drawing.alternative === undefined ? {} : { alternative: plain(drawing.alternative) }),
            };
      return {
        ...block,
        drawing: made,
        ...(caption ? { caption: line(caption, isField ? 'dots' : 'words') } : {}),
      };
    }
    case 'marks':
      return block.alternative === undefined ? block : { ...block, alternative: plain(block.alternative) };
    case 'counted':
      return { ...block, marks: one(block.marks), children: words(block.children) };
    case 'ends': {
      const [first, second] = block.children;
      return { ...block, children: [words(first), words(second)] };
    }
    case 'fields':
      return { ...block, children: block.children.map(one) };
    case 'blockquote':
    case 'box':
      return { ...block, children: blocks(block.children) };
    case 'columns':
      return { ...block, columns: block.columns.map(blocks) };
    case 'split':
      return { ...block, main: blocks(block.main), aside: one(block.aside) };
    case 'prompt':
      return { ...block, head: one(block.head), field: one(block.field) };
    case 'field':
      return { ...block, label: words(block.label), ...(block.hint ? { hint: words(block.hint) } : {}) };
    case 'tick':
      return { ...block, label: words(block.label) };
    case 'thematicBreak':
    case 'newPage':
      return block;
  }
}

function flowInWords(flow: FlowChart, plain: (text: string) => string): FlowChart {
  const box = ({ number, done, parts }: FlowBox): FlowBox => ({
    number: plain(number),
    done: plain(done),
    parts: parts.map(plain),
  });
  return {
    ...flow,
    streams: flow.streams.map(({ name, steps }) => ({
      name: plain(name),
      steps: steps.map(
        (step) => step && { box: box(step.box), ...(step.left ? { left: box(step.left) } : {}) },
      ),
    })),
    included: box(flow.included),
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
  runs.flatMap(
    (run) =>
      replace(run) ??
      ('children' in run ? [{ ...run, children: replacedRuns(run.children, replace) }] : [run]),
  );
