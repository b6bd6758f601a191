import type { Node as UnistNode } from 'unist';
import type { FlowEnd, FlowRoom, FlowStream } from '../figure/flow-diagram.ts';
import type { Tentative } from '../review/tentative.ts';

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
  /** The path of the data that it prints, where it prints any: `key-messages.1`. */
  readonly path?: string;
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
  | Underline
  | SmallCaps
  | InlineCode
  | Break
  | Link
  | Citation
  | Cite
  | Figure
  | FirstUse
  | Term
  | Together
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
/** Of a citation style. */
export type Underline = Around<'underline'>;
export type SmallCaps = Around<'smallCaps'>;
/** No line ends inside it: “5 of 12 studies”, “p. 3”. */
export type Together = Around<'together'>;
/** Said of dots alone, and left out where there are none: “, one dot each”. */
export type OfDots = Around<'ofDots'>;
/** Words in another language than those around them (BCP 47). */
export interface Foreign extends Around<'foreign'> {
  readonly lang: string;
  /** Which of the review’s untranslated texts they are, until the document is composed. */
  readonly untranslated?: number;
}

export interface InlineCode extends Node {
  readonly type: 'inlineCode';
  readonly value: string;
}

export interface Break extends Node {
  readonly type: 'break';
}

export interface Link extends Around<'link'> {
  /** `https:`, `http:`, `mailto:`, `tel:` or `#id`. */
  readonly url: string;
  /** Whether paper says behind it on which page `#id` stands. */
  readonly saysPage?: true;
}

/** The place of an in-text citation, until all of them are formatted together. */
export interface Citation extends Node {
  readonly type: 'citation';
  /** Index into the clusters of the filled template. */
  readonly cluster: number;
}

/** An in-text citation of one work, which leads to its place in the list of references. */
export interface Cite extends Around<'cite'> {
  readonly citekey: string;
}

/** A figure of the review, or the words that say why there is none, with where it comes from. */
export interface Figure extends Around<'figure'> {
  /** Its path in the review: `participants.total`. */
  readonly path: string;
  /** Whether the words stand for a value, or for its absence. */
  readonly says: 'value' | 'absence';
  /** Set of a value that is weakly documented, until the filled template says so beside it. */
  readonly tentative?: Tentative;
  /** Id of the row that says where it comes from, where the document has that table. */
  readonly row?: string;
  /** Where it is the first of the document that the row speaks of. */
  readonly id?: string;
}

/** What the table of sources calls some facts; leads to the first figure that shows one of them. */
export interface FirstUse extends Around<'firstUse'> {
  readonly paths: readonly string[];
  /** Id of that figure. */
  readonly use?: string;
}

/** A term of the glossary where the text first uses it. */
export interface Term extends Around<'term'> {
  /** Id of the row with its meaning. */
  readonly meaning: string;
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
  | Contents
  | Paragraph
  | Heading
  | List
  | References
  | KeyMessages
  | Said
  | Facts
  | Table
  | Entries
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
  /** The head of its column, over what names an entry. */
  | 'label'
  /** The name of a row that is a group in itself, among groups under heads: a theme without sub-themes. */
  | 'groupName'
  /** What was learnt, on a certificate. */
  | 'piece';

export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly role?: ParagraphRole;
  /** Of the table before it, that it is weakly documented. */
  readonly isCaveat?: true;
  readonly children: readonly Run[];
}

export interface Heading extends Node {
  readonly type: 'heading';
  /** 1 to 3, where no fault is told. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Of a head that is no section's. */
  readonly id?: string;
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

/** The list of references, or the document's own reference; without works until all citations are formatted together. */
export interface References extends Node {
  readonly type: 'references';
  readonly to: 'works' | 'this document';
  /** Whether the citation style numbers it. */
  readonly numbered: boolean;
  readonly children: readonly Reference[];
}

export interface Reference extends Node {
  readonly type: 'reference';
  readonly citekey: string;
  readonly children: readonly Run[];
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
  /** Empty where the head of a column says it. */
  readonly by: readonly Run[];
  /** As a list, however few they are. */
  readonly listed: boolean;
  readonly claims: readonly SaidClaim[];
}

export interface SaidClaim {
  readonly path: string;
  /** Set where it is weakly documented, until the filled template says so beside it. */
  readonly tentative?: Tentative;
  readonly children: readonly Run[];
}

export interface Facts extends Node {
  readonly type: 'facts';
  /** `values`: what stands in the cells of an entry, under the heads of their columns. */
  readonly kind: 'facts' | 'glossary' | 'codes' | 'steps' | 'values';
  readonly rows: readonly FactRow[];
}

/** A label and what it is the label of. */
export interface FactRow {
  /** The path of the data that it prints. */
  readonly path?: string;
  /** Set where the label is a term and the value its meaning: whether it stands there always, or only where the document uses the term. */
  readonly term?: 'always' | 'where used';
  /** Where the first use of the term leads. */
  readonly id?: string;
  readonly label: readonly Run[];
  readonly value: Content;
}

export type TableKind =
  | 'findings'
  | 'theme'
  | 'breakdown'
  | 'points'
  | 'gaps'
  | 'sources'
  | 'studies'
  | 'matrix'
  | 'map'
  | 'appraisal'
  | 'confidence'
  | 'flow'
  | 'plan'
  | 'plain';

export interface Table extends Placed {
  readonly type: 'table';
  readonly kind: TableKind;
  /** A line for each row. */
  readonly short?: true;
  readonly caption: readonly Run[];
  /** What the table is, where its caption is not shown, for who listens. */
  readonly summary?: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

export interface Column {
  readonly head: readonly Run[];
  /** A head over this column and those after it, so many in all. */
  readonly over?: { readonly head: readonly Run[]; readonly columns: number };
}

/** Rows under a head of their own, or all rows of a table that has none. Among groups with heads, a row whose name is a `groupName` stands in one without. */
export interface RowGroup {
  readonly head?: readonly Run[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** The path of the data that it prints. */
  readonly path?: string;
  /** Where figures lead, in the table of sources. */
  readonly id?: string;
  readonly head: Content;
  /** One for each column after the first. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly children: Content;
  /** Whether it says that there is nothing to count: it stands with the others of its row that do, where cells are entries, and is left out where rows are stacked on a narrow screen. */
  readonly isNone?: true;
  /** Places that its number lacks beside the longest of its column: `1`, `1,0`. */
  readonly pad?: string;
}

/** A table whose rows are entries, for pages that are one column wide. */
export interface Entries extends Placed {
  readonly type: 'entries';
  readonly kind: TableKind;
  readonly short?: true;
  readonly caption: readonly Run[];
  /** Rank of the heads of its groups. */
  readonly depth: 2 | 3;
  readonly groups: readonly EntryGroup[];
}

export interface EntryGroup {
  readonly head?: readonly Run[];
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** The path of the data that it prints. */
  readonly path?: string;
  readonly id?: string;
  readonly name: Content;
  readonly values: Content;
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
  readonly drawing: Dots | Marks | FlowChart | QrCode;
  readonly caption?: readonly Run[];
}

/** One dot for each person. */
export interface Dots extends Node {
  readonly type: 'dots';
  readonly form: 'field' | 'strip';
  readonly people: number;
  readonly alternative: string;
}

/** A web address that a telephone reads from paper. */
export interface QrCode extends Node {
  readonly type: 'qrCode';
  readonly address: string;
  readonly alternative: string;
}

/** Squares, one for each study. */
export interface Marks extends Node {
  readonly type: 'marks';
  /** Studies; none where their number is not known, which a dashed line shows. */
  readonly filled?: number;
  /** Studies that there are. */
  readonly of: number;
  /** Set where the count is weakly documented: a filled square is then one with a dot in it, and a bar is thin inside its outline. */
  readonly tentative?: true;
  /** Set in a cell of a map: filled squares alone in lines of five, or a bar; `of` is the most that any cell has. */
  readonly isBlock?: true;
  /** Set of the steps of a rating, which are no studies. */
  readonly as?: 'rating';
  /** What it shows, where no words beside it say the same. */
  readonly alternative?: string;
  /** Millimetres of the line round an empty square, where a design has its own. */
  readonly outline?: number;
}

/** Boxes with numbers of records, from those found to the studies included. */
export interface FlowChart extends Node {
  readonly type: 'flowChart';
  readonly streams: readonly FlowStream[];
  readonly included: FlowEnd;
  readonly alternative: string;
  /** What the caption of the table below says where there is no diagram. */
  readonly captionAlone: string;
  /** What the pages of a design have for it. */
  readonly room?: FlowRoom;
}

/** Squares with their words beside them. */
export interface Counted extends Node {
  readonly type: 'counted';
  readonly marks: Marks;
  /** In an entry, whose words are larger. */
  readonly role?: 'count';
  readonly children: readonly Run[];
}

/** Captions at the ends of a strip of dots. */
export interface Ends extends Node {
  readonly type: 'ends';
  readonly children: readonly [readonly Run[]] | readonly [readonly Run[], readonly Run[]];
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
  /** Name of the control, and that of its hint, once the whole document is known. */
  readonly id?: string;
  readonly hintId?: string;
  /** What it is called where no head stands above it: the heads over it and its label. No other field has it. */
  readonly title?: string;
  readonly label: readonly Run[];
  readonly hint?: readonly Run[];
  /** Lines of text that it has room for; a field of one line takes no second. */
  readonly lines: number;
  /** What a browser may offer to fill in (HTML, 4.10.18.7). */
  readonly autocomplete?: 'name';
}

/** A box to tick, and what it says. */
export interface Tick extends Node {
  readonly type: 'tick';
  readonly id?: string;
  /** As that of a field. */
  readonly title?: string;
  readonly label: readonly Run[];
}

/** Two fields side by side. */
export interface FieldPair extends Node {
  readonly type: 'fields';
  readonly children: readonly Field[];
}

/** The head of the first page. */
export interface Cover extends Node {
  readonly type: 'cover';
  /** Kind of document. */
  readonly kind: readonly Run[];
  /** Label of the design: “Large print”. */
  readonly label?: readonly Run[];
  /** Who it is for, and the language of that where it is not the document's. */
  readonly audience?: { readonly lang?: string; readonly children: readonly Run[] };
  readonly logo?: Logo;
  /** Title and subtitle, and what else stands below. */
  readonly children: readonly Block[];
}

export interface Logo {
  readonly alternative: string;
  /** A `data:` address. */
  readonly address: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The review in a row of large figures. */
export interface FigureRow extends Node {
  readonly type: 'figureRow';
  readonly children: readonly LargeFigure[];
}

export interface LargeFigure {
  readonly figure: Figure;
  readonly unit: readonly Run[];
}

/** A head and what stands under it. */
export interface Section extends Node {
  readonly type: 'section';
  readonly kind: 'plain' | 'box' | 'careful' | 'certificate';
  readonly id?: string;
  /** Whether it begins a page. */
  readonly newPage?: true;
  /** Whether its head stands at the left of what it holds, and what stands small below the head. */
  readonly side?: { readonly note?: Block };
  /** The head first. */
  readonly children: readonly Block[];
}

/** Begins a page with the section that follows. */
export interface NewPage extends Node {
  readonly type: 'newPage';
}

/** What stands where in a document on paper; a web page has a list of its own. */
export interface Contents extends Node {
  readonly type: 'contents';
  /** Each a link to a section, which says its page. */
  readonly entries: readonly (readonly Run[])[];
}

const runTypes: Readonly<Record<Run['type'], true>> = {
  text: true,
  strong: true,
  emphasis: true,
  superscript: true,
  subscript: true,
  underline: true,
  smallCaps: true,
  inlineCode: true,
  break: true,
  link: true,
  citation: true,
  cite: true,
  figure: true,
  firstUse: true,
  term: true,
  together: true,
  ofDots: true,
  foreign: true,
};

/** Whether a node stands in a line. */
export const isRun = (node: Run | Block): node is Run => node.type in runTypes;

export const isBlock = (node: Run | Block): node is Block => !isRun(node);
