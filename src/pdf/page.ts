import type { FaceName } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { ShapedText } from '../face/face.ts';
import type { StructureElement } from './structure.ts';

/** A page as plain data. Points; the origin is the page's top left corner and y grows downwards. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** In painting order, which is reading order. */
  readonly items: readonly Item[];
}

/** Points from its top left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Item = TextItem | ShapeItem | ImageItem | FieldItem;

/** To whom a piece of a page belongs: an element of the structure tree, or nobody (PDF 1.7, 14.8.2.2). */
export type Owner = StructureElement | 'layout' | 'header' | 'footer';

export interface TextItem {
  readonly kind: 'text';
  readonly owner: Owner;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly face: FaceName;
  /** Runs upwards from its place, a quarter turned: its baseline is upright at `x`, and it begins at the height of `baseline`. */
  readonly turned?: true;
  /** Leans, as emphasis does in a face that has no italic. */
  readonly slanted?: true;
  readonly size: number;
  /** Letter-spacing in points. */
  readonly tracking: number;
  readonly colour: string;
  readonly shaped: ShapedText;
  /** Set on a hyphen that hyphenation added: it reads as a soft hyphen. */
  readonly softHyphen?: true;
  /** Underline the run; an artifact drawn with it. */
  readonly underline?: true;
  readonly link?: Link;
  /** An id whose place is here. */
  readonly id?: string;
}

/** One annotation per line fragment, all under the one Link element that owns the text. */
export interface Link {
  readonly target: { readonly uri: string } | { readonly id: string };
  /** What the link is, in words (PDF/UA-1, 7.18.5): never a bare address. */
  readonly contents: string;
  /** Looks like the text around it: a figure, which leads to where it comes from. */
  readonly quiet?: true;
}

export interface ShapeItem {
  readonly kind: 'shape';
  readonly owner: Owner;
  readonly shape:
    | (Rectangle & { readonly form: 'rectangle' })
    | { readonly form: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
    | {
        readonly form: 'line';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
      };
  /** Set of squares: their edges stand on whole steps of the page. */
  readonly isEven?: true;
  readonly fill?: string;
  readonly stroke?: { readonly colour: string; readonly width: number; readonly dash?: readonly number[] };
}

/** A picture of pixels, such as a logo. */
export interface ImageItem extends Rectangle {
  readonly kind: 'image';
  readonly owner: Owner;
  readonly picture: Picture;
}

/** What a reader fills in. The box that is seen round it is a shape of its own, so that it is there on paper too. */
export interface FieldItem extends Rectangle {
  readonly kind: 'field';
  /** Its Form element. */
  readonly owner: StructureElement;
  /** Unlike that of any other field. */
  readonly name: string;
  /** What a screen reader says of it: its label and hint. */
  readonly tooltip: string;
  /** Of the text or the tick. */
  readonly colour: string;
  readonly control:
    | { readonly type: 'text'; readonly face: FaceName; readonly size: number; readonly isMultiline: boolean }
    | { readonly type: 'tick' };
}

/** What layout hands to paint. */
export interface LaidOut {
  readonly pages: readonly Page[];
  readonly structure: StructureElement;
  readonly outline: readonly OutlineEntry[];
  /** Ids that internal links may aim at, with the place of each. */
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** A place that a link may aim at; points from the page's top. */
export interface Destination {
  readonly page: number;
  readonly y: number;
  /** What stands there, for a structure destination. */
  readonly element?: StructureElement;
}

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly y: number;
  /** What stands there, for a structure destination. */
  readonly element?: StructureElement;
  readonly children: readonly OutlineEntry[];
}
