import type { Node as UnistNode } from 'unist';
import type { FlowBox, FlowStream } from '../figure/flow-diagram.ts';

/**
 * The document: what template and data become, and what every renderer reads. It says what each thing *is*; sizes, colours
 * and places are the design's, and what a renderer does not show is the renderer's.
 *
 * Names and shapes are those of mdast where Markdown has the thing, and the review's own words where it has not. The
 * unions are closed: whoever reads them switches over `type`, and the compiler names what was forgotten.
 */
export interface DocumentTree {
  readonly type: 'root';
  readonly children: readonly Block[];
}

interface Node extends UnistNode {
  /** What made it, where no template wrote it: one object for all that one use of a directive makes. */
  readonly data?: { readonly madeBy?: { readonly directive: string } };
}

/** Words in a line. */
export type Run =
  | Text
  | Strong
  | Emphasis
  | Superscript
  | Subscript
  | SmallCaps
  | InlineCode
  | Break
  | Link
  | Citation
  | Figure
  | FirstUse
  | OfDots
  | Foreign;

export interface Text extends Node {
  readonly type: 'text';
  readonly value: string;
}

interface Around<Type extends string> extends Node {
  readonly type: Type;
  readonly children: readonly Run[];
}

export type Strong = Around<'strong'>;
export type Emphasis = Around<'emphasis'>;
export type Superscript = Around<'superscript'>;
export type Subscript = Around<'subscript'>;
export type SmallCaps = Around<'smallCaps'>;
/** Said of dots alone, and left out where there are none: “, one dot each”. */
export type OfDots = Around<'ofDots'>;
/** Words in another language than those around them (BCP 47). */
export interface Foreign extends Around<'foreign'> {
  readonly lang: string;
}

export interface InlineCode extends Node {
  readonly type: 'inlineCode';
  readonly value: string;
}

export interface Break extends Node {
  readonly type: 'break';
}

export interface Link extends Around<'link'> {
  /** `https:`, `http:`, `mailto:` or `#id`. */
  readonly url: string;
}

/** The place of an in-text citation, until all of them are formatted together. */
export interface Citation extends Node {
  readonly type: 'citation';
  /** Index into the clusters of the filled template. */
  readonly cluster: number;
}

/** A figure of the review, or the words that say why there is none, with where it comes from. */
export interface Figure extends Around<'figure'> {
  /** Its path in the review: `participants.total`. */
  readonly path: string;
  /** Whether the words stand for a value, or for its absence. */
  readonly says: 'value' | 'absence';
}

/** What the table of sources calls some facts; leads to the first figure that shows one of them. */
export interface FirstUse extends Around<'firstUse'> {
  readonly paths: readonly string[];
}

/** What a block is set in, in a section: beside its head where nothing is said, over the whole width, or below the head. */
export type Place = 'wide' | 'side';

interface Placed extends Node {
  readonly place?: Place;
}

export type Block =
  | Cover
  | FigureRow
  | Section
  | NewPage
  | Paragraph
  | Heading
  | List
  | References
  | KeyMessages
  | Said
  | Facts
  | Table
  | Quotation
  | ThematicBreak
  | Picture
  | Marks
  | Counted
  | Ends
  | Columns
  | Split
  | Box
  | Prompt
  | Field
  | Tick
  | FieldPair;

/** What an item, a cell or a value holds: words, blocks, or words and then blocks, as Markdown’s tight lists do. */
export type Content = readonly (Run | Block)[];

/** What a paragraph is, where it is no ordinary one. */
export type ParagraphRole =
  /** Under the title. */
  | 'subtitle'
  /** Under a theme's head. */
  | 'lead'
  /** Small, under a table or at the foot of a box. */
  | 'note'
  /** What the marks of a table mean. */
  | 'legend'
  /** The bold line of a key message. */
  | 'claim'
  /** Words under a row of squares. */
  | 'count'
  /** What was learnt, on a certificate. */
  | 'piece';

export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly role?: ParagraphRole;
  readonly children: readonly Run[];
}

export interface Heading extends Node {
  readonly type: 'heading';
  /** 1 to 3, where no fault is told. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Run[];
}

export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item, where it is not 1. */
  readonly start?: number;
  readonly children: readonly ListItem[];
}

export interface ListItem extends Node {
  readonly type: 'listItem';
  readonly children: Content;
}

/** The place of the list of references, or of the document's own reference, until all citations are formatted together. */
export interface References extends Node {
  readonly type: 'references';
  readonly to: 'works' | 'this document';
}

export interface KeyMessages extends Node {
  readonly type: 'keyMessages';
  /** Whether what is said runs on from the message. */
  readonly short: boolean;
  readonly children: readonly ListItem[];
}

/** Claims of one speaker under who says them. */
export interface Said extends Node {
  readonly type: 'said';
  readonly by: readonly Run[];
  /** As a list, however few they are. */
  readonly listed: boolean;
  readonly claims: readonly (readonly Run[])[];
}

export interface Facts extends Node {
  readonly type: 'facts';
  readonly kind: 'facts' | 'glossary' | 'codes' | 'steps';
  readonly rows: readonly FactRow[];
}

/** A label and what it is the label of. */
export interface FactRow {
  readonly label: string;
  readonly value: Content;
}

export type TableKind =
  | 'findings'
  | 'theme'
  | 'breakdown'
  | 'points'
  | 'sources'
  | 'studies'
  | 'matrix'
  | 'flow'
  | 'plan';

export interface Table extends Placed {
  readonly type: 'table';
  readonly kind: TableKind;
  /** A line for each row. */
  readonly short?: true;
  readonly caption: readonly Run[];
  /** The head of each column. */
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
}

/** Rows under a head of their own, or all rows of a table that has none. */
export interface RowGroup {
  readonly head?: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly head: Content;
  /** One for each column after the first. */
  readonly cells: readonly Content[];
}

export interface Quotation extends Node {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

export interface ThematicBreak extends Node {
  readonly type: 'thematicBreak';
}

/** A drawing with what it shows in words. */
export interface Picture extends Placed {
  readonly type: 'picture';
  readonly drawing: Dots | Marks | FlowChart;
  readonly caption?: readonly Run[];
}

/** One dot for each person. */
export interface Dots extends Node {
  readonly type: 'dots';
  readonly form: 'field' | 'strip';
  readonly people: number;
  readonly alternative: string;
}

/** Squares, one for each study. */
export interface Marks extends Node {
  readonly type: 'marks';
  /** Studies; none where their number is not known, which a dashed line shows. */
  readonly filled?: number;
  /** Studies that there are. */
  readonly of: number;
  /** What it shows, where no words beside it say the same. */
  readonly alternative?: string;
}

/** Boxes with numbers of records, from those found to the studies included. */
export interface FlowChart extends Node {
  readonly type: 'flowChart';
  readonly streams: readonly FlowStream[];
  readonly included: FlowBox;
  readonly alternative: string;
  /** What the caption of the table below says where there is no diagram. */
  readonly captionAlone: string;
}

/** Squares with their words beside them. */
export interface Counted extends Node {
  readonly type: 'counted';
  readonly marks: Marks;
  readonly children: readonly Run[];
}

/** Captions at the ends of a strip of dots. */
export interface Ends extends Node {
  readonly type: 'ends';
  readonly children: readonly [readonly Run[], readonly Run[]];
}

export interface Columns extends Node {
  readonly type: 'columns';
  readonly columns: readonly (readonly Block[])[];
}

/** A wide column, and a box at its right. */
export interface Split extends Node {
  readonly type: 'split';
  readonly main: readonly Block[];
  readonly aside: Box;
}

/** A tinted or a framed box that is no section, or the second column of a split. */
export interface Box extends Node {
  readonly type: 'box';
  readonly kind: 'box' | 'careful' | 'aside';
  readonly children: readonly Block[];
}

/** A question with its name at the side and room for the answer. */
export interface Prompt extends Node {
  readonly type: 'prompt';
  readonly head: Heading;
  readonly field: Field;
}

/** What a reader is asked to write. Label and hint are text, never markup. */
export interface Field extends Node {
  readonly type: 'field';
  readonly label: string;
  readonly hint?: string;
  /** Lines of text that it has room for; a field of one line takes no second. */
  readonly lines: number;
  /** What a browser may offer to fill in (HTML, 4.10.18.7). */
  readonly autocomplete?: 'name';
}

/** A box to tick, and what it says. */
export interface Tick extends Node {
  readonly type: 'tick';
  readonly label: string;
}

/** Two fields side by side. */
export interface FieldPair extends Node {
  readonly type: 'fields';
  readonly children: readonly Block[];
}

/** The head of the first page. */
export interface Cover extends Node {
  readonly type: 'cover';
  /** Kind of document. */
  readonly kind: string;
  /** Who it is for. */
  readonly audience?: string;
  /** Title and subtitle, and what else stands below. */
  readonly children: readonly Block[];
}

/** The review in a row of large figures. */
export interface FigureRow extends Node {
  readonly type: 'figureRow';
  readonly children: readonly LargeFigure[];
}

export interface LargeFigure {
  readonly figure: Figure;
  readonly unit: string;
}

/** A box with a head of its own. */
export interface Section extends Node {
  readonly type: 'section';
  readonly kind: 'box' | 'careful' | 'certificate';
  /** Whether its head stands at the left of what it holds, and what stands small below the head. */
  readonly side?: { readonly note?: Block };
  /** The head and what stands under it. */
  readonly children: readonly Block[];
}

/** Begins a page with the section that follows. */
export interface NewPage extends Node {
  readonly type: 'newPage';
}

/** The block types of which a container can hold others, with those in it. */
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
        rows.flatMap(({ head, cells }) => [head, ...cells].flatMap((content) => content.filter(isBlock))),
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

const runTypes: Readonly<Record<Run['type'], true>> = {
  text: true,
  strong: true,
  emphasis: true,
  superscript: true,
  subscript: true,
  smallCaps: true,
  inlineCode: true,
  break: true,
  link: true,
  citation: true,
  figure: true,
  firstUse: true,
  ofDots: true,
  foreign: true,
};

/** Whether a node stands in a line. */
export const isRun = (node: Run | Block): node is Run => node.type in runTypes;

export const isBlock = (node: Run | Block): node is Block => !isRun(node);

export const text = (value: string): Text => ({ type: 'text', value });

export const paragraph = (
  children: readonly Run[] | string,
  role?: ParagraphRole,
  place?: Place,
): Paragraph => ({
  type: 'paragraph',
  children: typeof children === 'string' ? [text(children)] : children,
  ...(role === undefined ? {} : { role }),
  ...(place === undefined ? {} : { place }),
});

export const strong = (...children: readonly Run[]): Strong => ({ type: 'strong', children });

export const link = (url: string, words: string): Link => ({ type: 'link', url, children: [text(words)] });

/** A figure of the review, or the words that say why there is none, with the path of what it shows. */
export const figure = (
  words: string,
  { path }: { readonly path: string },
  says: Figure['says'] = 'value',
): Figure => ({
  type: 'figure',
  path,
  says,
  children: [text(words)],
});

export const list = (items: readonly Content[], ordered = false): List => ({
  type: 'list',
  ordered,
  children: items.map((children) => ({ type: 'listItem', children })),
});

export const facts = (rows: readonly FactRow[], kind: Facts['kind'] = 'facts'): Facts => ({
  type: 'facts',
  kind,
  rows,
});

/** A fact in words, or in runs. */
export const fact = (label: string, value: Content | string): FactRow => ({
  label,
  value: typeof value === 'string' ? [text(value)] : value,
});

/** Words as they are where there is no markup. */
export function wordsOf(runs: readonly Run[]): string {
  return runs
    .map((run) =>
      run.type === 'text' || run.type === 'inlineCode'
        ? run.value
        : 'children' in run
          ? wordsOf(run.children)
          : '',
    )
    .join('');
}
