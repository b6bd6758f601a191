/** How every document looks. Lengths of the page are millimetres, sizes of type are points. */
export interface Design {
  readonly name: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    /** `firstTop` is the top margin of the first page. */
    readonly margin: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
      readonly firstTop: number;
    };
    /** Distances from the left edge of the text area to which columns snap. */
    readonly axes: { readonly text: number; readonly value: number; readonly last: number };
    /** Width of a side head. */
    readonly side: number;
  };
  readonly type: Readonly<Record<TypeRole, TypeStyle>>;
  readonly colour: Palette;
  /** Colours of the web page for readers who asked for a dark one. */
  readonly dark: Palette;
  /** Space in millimetres. */
  readonly space: {
    readonly paragraph: number;
    readonly section: number;
    readonly afterRule: number;
    readonly cell: number;
    readonly wideCell: number;
    readonly cellRight: number;
    readonly box: number;
    readonly hangingIndent: number;
  };
  /** Size of the mark row's squares, as a factor of the drawing's own millimetres. */
  readonly marks: { readonly findings: number; readonly theme: number };
}

export type FaceName = 'serif' | 'serif-semibold' | 'sans' | 'sans-italic' | 'sans-semibold' | 'sans-bold';

export type TypeRole =
  | 'title'
  | 'subtitle'
  | 'lead'
  | 'section'
  | 'subsection'
  | 'messagesHead'
  | 'themeRow'
  | 'stat'
  | 'numeral'
  | 'body'
  | 'claim'
  | 'statUnit'
  | 'table'
  | 'tableRowHead'
  | 'tableHead'
  | 'note'
  | 'running'
  | 'kind'
  | 'audience';

export interface TypeStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly colour: keyof Palette;
  /** Letter-spacing in em. */
  readonly tracking?: number;
}

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  readonly grey: string;
  readonly field: string;
  readonly hairline: string;
  readonly rule: string;
  readonly tint: string;
}
